using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>
/// Several events under headings that carry a date: "18. Februar – Neujahrsgespräch", "2. Gesprächsabend (9. Juni 2021)",
/// or headings of Markdown whose first sentences do.
/// </summary>
internal static class YearReview
{
    private const int FewestEvents = 2;

    /// <summary>A heading of an event: its line, its title, and the tokens of the date within the line, where it is there.</summary>
    /// <param name="LabelOfTown">Where the town stands that the heading begins with: "Unna: Händler lernen".</param>
    private sealed record Entry(int Line, Span Title, bool HasDate, int? LabelOfTown = null);

    public static IReadOnlyList<EventSection> Find(Page page)
    {
        var entries = new Func<Page, int, Entry?>[] { DateFirst, DateInBracket, UnderMonth, UnderMarkdown }
            .Select(form => Entries(page, form)).Append(UnderPlainHeadings(page)).FirstOrDefault(found => found.Count(entry => entry.HasDate) >= FewestEvents && HaveOwnText(page, found));
        if (entries is null)
        {
            return [];
        }

        var year = SingleYear.Of(page, entries[0].Line);
        return [.. entries.Select((entry, i) => (Entry: entry, Section: Section(page, entry, End(page, entry.Line, i + 1 < entries.Count ? entries[i + 1].Line : page.Lines.Count), year)))
            .Where(found => found.Section.Date is not null || page.HeadingLevel(found.Entry.Line) == 0)
            .Select(found => found.Section)];
    }

    private static List<Entry> Entries(Page page, Func<Page, int, Entry?> form) =>
        [.. Enumerable.Range(0, page.Lines.Count).Where(line => !page.IsRunningText(line) && page.IsHeading(line)).Select(line => form(page, line)).OfType<Entry>()];

    /// <summary>Each entry tells something before the next begins; a mere list of dates is a programme or a calendar.</summary>
    private static bool HaveOwnText(Page page, List<Entry> entries) =>
        entries.TrueForAll(entry => entry.Line + 1 < page.Lines.Count && page.IsRunningText(ReviewHeading.TextBelow(page, entry.Line)));

    /// <summary>"18. Februar – Neujahrsgespräch (online)", "Im November – Jahresabschluss"</summary>
    private static Entry? DateFirst(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var end = DateEnd(tokens, 0) ?? (tokens.Count > 2 && Months.Number(tokens[0].Lower) is not null ? 1 : (int?)null) ?? (tokens.Count > 2 && tokens[0].Lower is "im" && Months.Number(tokens[1].Lower) is not null ? 2 : null);
        if (end is not { } dash || dash + 1 >= tokens.Count || tokens[dash].Text is not ("–" or "-" or ":" or "|"))
        {
            return null;
        }

        return new Entry(line, WithoutBracket(page, Span.Between(tokens[dash + 1].Span.Start, page.SpanOf(line).End)), tokens[0].IsNumber || (end == 1 && HasDateBelow(page, line)));
    }

    /// <summary>"2. Gesprächsabend „Markt ohne Händler?“ (9. Juni 2021)"</summary>
    private static Entry? DateInBracket(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var opening = tokens.FindLastIndex(token => token.Is("("));
        if (opening < 1 || !tokens[^1].Is(")") || opening + 2 >= tokens.Count)
        {
            return null;
        }

        var isMonth = Months.Number(tokens[opening + 1].Lower) is not null && tokens[opening + 2].IsNumber;
        var isDay = DateEnd(tokens, opening + 1) is not null;
        return isDay || isMonth ? new Entry(line, WithoutNumber(page, WithoutBracket(page, page.SpanOf(line))), isDay) : null;
    }

    /// <summary>"## Frühjahrstagung", and below it "trafen sich die Mitglieder am 4. und 5. April".</summary>
    private static Entry? UnderMarkdown(Page page, int line)
    {
        if (page.HeadingLevel(line) < 2 || line + 1 >= page.Lines.Count || LineWords.Any(page.TokensOf(line), LineWords.IsComing))
        {
            return null;
        }

        return HasDateBelow(page, line) ? new Entry(line, TitleUnder(page, line), true) : null;
    }

    /// <summary>"Mai: Quer durchs Land" tells the month and has wit; the event is named below it.</summary>
    private static Span TitleUnder(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var month = tokens.FindIndex(token => token.IsWord);
        var isWitty = month >= 0 && month + 1 < tokens.Count && Months.Number(tokens[month].Lower) is not null && tokens[month + 1].Text is ":" or "–" or "-"
            && month + 2 < tokens.Count && !(tokens[month + 2].IsCapital && EventWords.IsEvent(tokens[month + 2].Lower));
        return (isWitty ? EventName.InText(page, line + 1, line + 2) : null) ?? Headline.WithoutMarks(page.Text, page.SpanOf(line));
    }

    /// <summary>"Februar" alone, and below it "Mit dem Workshop „…“ starteten wir am 9. Februar".</summary>
    private static Entry? UnderMonth(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var isMonth = Months.Number(tokens[0].Lower) is not null && (tokens.Count == 1 || (tokens.Count == 2 && tokens[1].IsNumber));
        return isMonth && HasDateBelow(page, line) ? new Entry(line, EventName.InText(page, line + 1, line + 2) ?? page.SpanOf(line), true) : null;
    }

    /// <summary>"Exkursion nach Soest", and below it "Am 16. Juni fuhren wir …"</summary>
    private static List<Entry> UnderPlainHeadings(Page page) =>
        [.. ReviewHeading.In(page).Select(line => new Entry(line, TitleBehindTown(page, line), true, OpensWithTown(TitleTokens(page, line)) ? page.SpanOf(line).Start : null))];

    /// <summary>"UNNA: HÄNDLER LERNEN" is called by what stands behind the town.</summary>
    private static Span TitleBehindTown(Page page, int line)
    {
        var tokens = TitleTokens(page, line);
        var title = WithoutNumber(page, Headline.WithoutMarks(page.Text, page.SpanOf(line)));
        return OpensWithTown(tokens) && !tokens[0].Text.Any(char.IsLower) ? Span.Between(tokens[2].Span.Start, title.End) : EventName.WithQuotedName(page, line) ?? (HeadingParts.NameIn(tokens) is { } half ? Headline.Clean(page.Text, half) : (Span?)null) ?? WithoutCount(page, Headline.Clean(page.Text, title));
    }

    /// <summary>"3 Klimatour nach Norddeutschland"</summary>
    private static Span WithoutCount(Page page, Span title)
    {
        var tokens = Tokeniser.Read(page.Text, title);
        return tokens.Count > 2 && tokens[0] is { IsNumber: true, Text.Length: 1 } && tokens[1].IsCapital ? Span.Between(tokens[1].Span.Start, title.End) : title;
    }

    private static List<Token> TitleTokens(Page page, int line) => Tokeniser.Read(page.Text, WithoutNumber(page, Headline.WithoutMarks(page.Text, page.SpanOf(line))));

    /// <summary>"Unna: Händler lernen"</summary>
    private static bool OpensWithTown(List<Token> tokens) =>
        tokens.Count > 3 && tokens[1].Is(":") && tokens[0].IsCapital
        && PlaceNames.BeginningWith(tokens[0].Text[0] + tokens[0].Text[1..].ToLowerInvariant()).Any(name => name is { Form: PlaceForm.Name, Words.Count: 1 });

    private static bool HasDateBelow(Page page, int line)
    {
        var tokens = line + 1 < page.Lines.Count ? page.TokensOf(line + 1) : [];
        return Enumerable.Range(0, Math.Min(tokens.Count, 60)).Any(at => DateEnd(tokens, at) is not null);
    }

    private static int? DateEnd(List<Token> tokens, int at) => (GermanDate.At(tokens, at)?.Range ?? YearlessDate.At(tokens, at)?.Range)?.End;

    private static Span WithoutBracket(Page page, Span span)
    {
        var opening = page.Text.LastIndexOf('(', span.End - 1, span.Length);
        return opening > span.Start && page.Text[span.End - 1] == ')' ? Paragraphs.Trim(page.Text, span.Start, opening) : span;
    }

    private static Span WithoutNumber(Page page, Span span)
    {
        var tokens = Tokeniser.Read(page.Text, span);
        return tokens.Count > 2 && tokens[0].IsNumber && tokens[1].Text is "." or ")" ? Span.Between(tokens[2].Span.Start, span.End)
            : tokens.Count > 2 && tokens[0].IsNumber && tokens[1].Span.Start - tokens[0].Span.End > 1 ? Span.Between(tokens[1].Span.Start, span.End)
            : span;
    }

    private static int End(Page page, int line, int next)
    {
        // A line may be drawn under the heading as well as under the last entry.
        var end = line + 1 < next && page.IsRule(line + 1) ? line + 2 : line + 1;
        while (end < next && !Closing.Is(page, end) && !page.IsRule(end) && !IsNumberedClosing(page, end) && !(IsInCapitals(page, line) && IsInCapitals(page, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>"3. SAVE THE DATE": a column of the newsletter that looks ahead.</summary>
    private static bool IsNumberedClosing(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return tokens.Count is > 2 and < 7 && tokens[0].IsNumber && tokens[1].Is(".") && !page.IsRunningText(line) && page.IsAfterBlank(line) && LineWords.Any(tokens, LineWords.IsComing);
    }

    /// <summary>"SEPTEMBER – Exkursion", "SPRECHSTUNDEN": headings of one rank.</summary>
    private static bool IsInCapitals(Page page, int line) =>
        page.IsAfterBlank(line) && page.IsHeading(line) && !page.IsRunningText(line) && page.TokensOf(line)[0] is { IsWord: true, Text.Length: > 2 } first && first.Text.All(char.IsUpper);

    private static EventSection Section(Page page, Entry entry, int end, int? year)
    {
        var date = new DateSearch(page, entry.Line, end).Find(year);
        var section = Span.Between(page.SpanOf(entry.Line).Start, page.SpanOf(end - 1).End);
        var body = Paragraphs.Trim(page.Text, entry.LabelOfTown ?? Math.Min(entry.Title.End, page.SpanOf(entry.Line).End), section.End);
        return new EventSection(section, body, entry.Title, "title.dated-heading", date);
    }
}
