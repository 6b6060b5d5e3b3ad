using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>The name of an event in a heading, without the number, count, bracket or town that stands with it.</summary>
internal static class EntryTitle
{
    /// <summary>"UNNA: HÄNDLER LERNEN" is called by what stands behind the town.</summary>
    public static Span Of(Page page, int line)
    {
        var tokens = TokensOf(page, line);
        var title = WithoutNumber(page, Headline.WithoutMarks(page.Text, page.SpanOf(line)));
        return OpensWithTown(tokens) && !tokens[0].Text.Any(char.IsLower) ? Span.Between(tokens[2].Span.Start, title.End)
            : EventName.WithQuotedName(page, line) is { } quoted ? quoted
            : HeadingParts.NameIn(tokens) is { } half ? Headline.Clean(page.Text, half)
            : WithoutCount(page, Headline.Clean(page.Text, title));
    }

    /// <summary>"Unna: Händler lernen"</summary>
    public static bool OpensWithTown(Page page, int line) => OpensWithTown(TokensOf(page, line));

    public static Span WithoutBracket(Page page, Span span)
    {
        var opening = page.Text.LastIndexOf('(', span.End - 1, span.Length);
        return opening > span.Start && page.Text[span.End - 1] == ')' ? Paragraphs.Trim(page.Text, span.Start, opening) : span;
    }

    /// <summary>"3. Klimatour", "3)  Klimatour"</summary>
    public static Span WithoutNumber(Page page, Span span)
    {
        var tokens = Tokeniser.Read(page.Text, span);
        return tokens.Count < 3 || !tokens[0].IsNumber ? span
            : tokens[1].Text is "." or ")" ? Span.Between(tokens[2].Span.Start, span.End)
            : tokens[1].Span.Start - tokens[0].Span.End > 1 ? Span.Between(tokens[1].Span.Start, span.End)
            : span;
    }

    /// <summary>"3 Klimatour nach Norddeutschland"</summary>
    private static Span WithoutCount(Page page, Span title)
    {
        var tokens = Tokeniser.Read(page.Text, title);
        return tokens.Count > 2 && tokens[0] is { IsNumber: true, Text.Length: 1 } && tokens[1].IsCapital ? Span.Between(tokens[1].Span.Start, title.End) : title;
    }

    private static List<Token> TokensOf(Page page, int line) => Tokeniser.Read(page.Text, WithoutNumber(page, Headline.WithoutMarks(page.Text, page.SpanOf(line))));

    private static bool OpensWithTown(List<Token> tokens) =>
        tokens.Count > 3 && tokens[1].Is(":") && tokens[0].IsCapital
        && PlaceNames.BeginningWith(tokens[0].Text[0] + tokens[0].Text[1..].ToLowerInvariant()).Any(name => name is { Form: PlaceForm.Name, Words.Count: 1 });
}
