using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>A title, the rule that chose it, and the heading line it is, if it is one.</summary>
/// <param name="Headline">The first heading of the report, also where the title stands elsewhere.</param>
internal sealed record FoundTitle(Span Span, string Rule, int? Line, Span? Headline = null);

/// <summary>
/// What an event is called. A heading that names an event comes first, then the name the text gives it, then any heading:
/// the press prefers wit to names.
/// </summary>
internal static class TitleSearch
{
    private const int MostHeadLines = 14;
    private const int LongestFallback = 120;
    private const int LongestLead = 160;
    private const int FewestCrumbs = 3;
    private const int LongestCrumb = 3;

    private static readonly string[] CrumbSigns = [" | ", " / ", " > ", " » ", " › "];

    public static FoundTitle Find(Page page, int first, int end)
    {
        var headings = Headings(page, first, end);
        var found = Find(page, first, end, headings);
        return found with { Headline = (found.Line ?? headings.Select(line => (int?)line).FirstOrDefault()) is { } top ? page.SpanOf(top) : null };
    }

    /// <summary>The headings above the telling.</summary>
    private static List<int> Headings(Page page, int first, int end) =>
    [
        .. Enumerable.Range(first, Math.Min(MostHeadLines, end - first))
            .TakeWhile((line, i) => !page.IsRunningText(line) || IsLongHeading(page, line) || (i == 0 && page.SpanOf(line).Length <= LongestLead) || page.HeadingLevel(line) > 0 || Asides.IsAside(page.TokensOf(line)))
            .Where(line => IsTitle(page, line)),
    ];

    private static FoundTitle Find(Page page, int first, int end, List<int> headings)
    {
        foreach (var line in headings)
        {
            var tokens = page.TokensOf(line);
            if (IsSiteName(page, line, headings) || (headings.Count > 1 && Masthead.Is(page, line)))
            {
                continue;
            }

            if (NamesEvent(tokens) is { } noun && !(headings.Count > 1 && IsBareLine(tokens, noun)))
            {
                return EventName.WithQuotedName(page, line) is { } name ? new FoundTitle(name, "title.named-in-heading", line)
                    : EventName.QuotedInText(page, line + 1, end, tokens[noun].Lower) is { } quoted ? new FoundTitle(quoted, "title.named-in-text", line)
                    : OfNews(page, line, end, noun) is { } news ? news
                    : OfBareNoun(page, line, end, noun) is { } told ? told
                    : HeadingParts.NameIn(tokens) is { } half ? new FoundTitle(Headline.Clean(page.Text, half), "title.named-in-heading", line)
                    : new FoundTitle(Headline.Clean(page.Text, WithMotto(page, line, end)), "title.heading", line);
            }
        }

        if (EventName.InText(page, first, end) is { } named)
        {
            return new FoundTitle(named, "title.named-in-text", null);
        }

        if (headings.Count == 0 && EventName.OfMembers(page, first, end) is { } meeting)
        {
            return new FoundTitle(meeting, "title.named-in-text", null);
        }

        // A single word is a place or a column: "Marburg", "Städtebau".
        var top = headings.Count == 0 ? FirstOfReport(page, first, end)
            : headings.Find(line => page.HeadingLevel(line) == 1) is > 0 and var main ? main
            : headings.FirstOrDefault(line => MayHead(page, line) && !Masthead.Is(page, line), headings.FirstOrDefault(line => MayHead(page, line), headings[0]));
        return headings.Count > 0
            ? new FoundTitle(Headline.Clean(page.Text, page.SpanOf(top)), "title.heading", top)
            : new FoundTitle(FirstWords(page, top), "title.first-words", null);
    }

    private static bool MayHead(Page page, int line) =>
        page.TokensOf(line).Count(token => token.IsWord) > 1 && !IsInCapitals(page, line) && !page.WordsOf(line).Contains(" | ", StringComparison.Ordinal);

    /// <summary>"Symposium am Campus: …" is called as the text does: "das 2. Symposium Urbane Daten".</summary>
    private static FoundTitle? OfBareNoun(Page page, int line, int end, int noun)
    {
        var word = page.TokensOf(line)[noun];
        return EventWords.IsBare(word.Lower) && EventName.InText(page, line + 1, end) is { } told && Tokeniser.Read(page.Text, told) is { Count: > 0 } name
            && (name.Count > 1 || page.TokensOf(line).Exists(NewsHeading.IsVerb))
            && name.Exists(token => token.IsCapital && Stem.Of(token.Lower) == Stem.Of(word.Lower))
                ? new FoundTitle(told, "title.named-in-text", line)
                : null;
    }

    /// <summary>"Klimagipfel lockt 200 Menschen ins Glashaus": the name as the text has it, else as the heading has it.</summary>
    private static FoundTitle? OfNews(Page page, int line, int end, int noun)
    {
        var tokens = page.TokensOf(line);
        if (NewsHeading.NameIn(tokens, noun) is not { } name)
        {
            return null;
        }

        return EventName.InText(page, line + 1, end) is { } told && Tokeniser.Read(page.Text, told).Exists(token => Stem.Of(token.Lower).EndsWith(Stem.Of(tokens[noun].Lower), StringComparison.Ordinal))
            ? new FoundTitle(told, "title.named-in-text", line)
            : NewsHeading.SaysName(tokens, noun, name) ? new FoundTitle(name, "title.named-in-heading", line) : null;
    }

    /// <summary>Where the line names an event; "im Gespräch" are people.</summary>
    private static int? NamesEvent(List<Token> tokens)
    {
        var noun = Enumerable.Range(0, tokens.Count).FirstOrDefault(at => EventWords.IsEvent(tokens, at), -1);
        return noun < 0 ? null : noun;
    }

    /// <summary>"STÄDTEVERBUND OSTWESTFALEN": the head of the paper, where a heading in small letters stands below it.</summary>
    private static bool IsInCapitals(Page page, int line) => !page.WordsOf(line).Any(char.IsLower);

    /// <summary>The first line that is neither a date nor part of the page around the report.</summary>
    private static int FirstOfReport(Page page, int first, int end) =>
        Enumerable.Range(first, Math.Min(MostHeadLines, end - first))
            .FirstOrDefault(line => DateLine.Read(page.Text, page.SpanOf(line)) is null && !Asides.IsAside(page.TokensOf(line)) && !IsByline(page.TokensOf(line))
                && !LineWords.Any(page.TokensOf(line), LineWords.IsPress), first);

    private static bool IsTitle(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return page.IsHeading(line) && !IsCrumbs(page, line) && !Asides.IsAside(tokens) && !IsColumn(tokens) && (!page.IsRunningText(line) || IsLongHeading(page, line)) && DateLine.Read(page.Text, page.SpanOf(line)) is null
            && tokens.Exists(token => token.IsWord) && !tokens[0].Is("|") && !IsHashtag(tokens) && !IsDomain(tokens)
            && !(LineWords.IsKicker(tokens.First(token => token.IsWord).Lower) && !tokens.Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower)))
            && !LineWords.Any(tokens, word => LineWords.IsPress(word) || LineWords.IsPaper(word))
            && !(tokens.Count > 1 && tokens[1].Text is ":" or "?" && !LineWords.IsPrefix(tokens[0].Lower) && tokens[0].Lower is not "nachlese")
            && !IsByline(tokens) && !page.WordsOf(line).Contains(" > ", StringComparison.Ordinal) && !page.WordsOf(line).Contains(" \" ", StringComparison.Ordinal)
            && !page.WordsOf(line).Contains(" › ", StringComparison.Ordinal);
    }

    /// <summary>"musterstadt-bote.de"</summary>
    private static bool IsDomain(List<Token> tokens) => tokens is [{ IsWord: true } site] && site.Text.Contains('.', StringComparison.Ordinal);

    /// <summary>"#Mobilität #Daten": a heading of Markdown has a blank behind its sign.</summary>
    private static bool IsHashtag(List<Token> tokens) =>
        tokens.Count > 1 && tokens[0].Is("#") && tokens[1].IsWord && tokens[0].Span.End == tokens[1].Span.Start;

    /// <summary>"KONGRESS", "BERICHT VOM KONGRESS": says of what kind the text is.</summary>
    private static bool IsBareLine(List<Token> tokens, int noun) =>
        EventWords.IsBare(tokens[noun].Lower) && Enumerable.Range(0, tokens.Count).All(at => at == noun || LineWords.IsPrefix(tokens[at].Lower) || tokens[at].Lower is "bericht" or "vom" or "von" or "zum" or "zur" or "der" or "die" or "das");

    /// <summary>A line of its own between empty ones that ends no sentence, longer than headings are as a rule.</summary>
    private static bool IsLongHeading(Page page, int line) =>
        page.SpanOf(line).Length < LongestLead && page.IsHeading(line) && page.IsAfterBlank(line) && line + 1 < page.Lines.Count && page.IsAfterBlank(line + 1)
        && page.Text[page.SpanOf(line).End - 1] is not ('.' or '!' or '?' or '"') && !page.TokensOf(line).Exists(token => token.Is("."));

    /// <summary>"Smart City Dialog", and below it "Suche", "Menü": what the site is called, where another heading names an event.</summary>
    private static bool IsSiteName(Page page, int line, List<int> headings) =>
        line == headings[0] && page.TokensOf(line).Count <= LongestCrumb + 1 && line + 1 < page.Lines.Count && !page.IsAfterBlank(line + 1) && page.TokensOf(line + 1) is [{ IsCapital: true }]
        && headings.Skip(1).Any(other => NamesEvent(page.TokensOf(other)) is not null);

    /// <summary>"Stadt Unna | Aktuelles | Presse", "unna.de / Leben / Bilder": where on the site the page stands.</summary>
    private static bool IsCrumbs(Page page, int line)
    {
        var parts = page.WordsOf(line).Split(CrumbSigns, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= FewestCrumbs && parts.All(part => part.Count(char.IsWhiteSpace) < LongestCrumb) && !parts[^1].Any(char.IsDigit)
            && !page.TokensOf(line).Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower));
    }

    /// <summary>"Aus den Verbänden", "Aus der Region"</summary>
    private static bool IsColumn(List<Token> tokens) =>
        tokens.Count is 2 or 3 && tokens[0].Lower is "aus" && tokens[1].Lower is "den" or "der" or "dem" && !tokens.Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower));

    private static bool IsByline(List<Token> tokens) => tokens[0].Lower is "von" or "text" || tokens.Exists(token => token.Text is "·" or "|" && LineWords.Any(tokens, LineWords.IsPublication));

    /// <summary>With the motto in quotation marks on the line below.</summary>
    private static Span WithMotto(Page page, int line, int end)
    {
        var span = page.SpanOf(line);
        return line + 1 < end && !page.IsAfterBlank(line + 1) && page.TokensOf(line + 1) is { Count: > 2 } next && next[0].Is("\"") && next[^1].Is("\"")
            ? Span.Between(span.Start, page.SpanOf(line + 1).End)
            : span;
    }

    private static Span FirstWords(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var sentence = SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)).First();
        var last = sentence.End - 1;
        while (last > 0 && tokens[last].Span.End - tokens[0].Span.Start > LongestFallback)
        {
            last--;
        }

        return Span.Between(tokens[0].Span.Start, tokens[last].Span.End);
    }
}
