using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.EventNames;

/// <summary>The name of an event inside running words: "zur Fachtagung „Altstadt neu denken“", "beim Smart City Forum Bergisches Land".</summary>
internal static class EventName
{
    private const int MostLines = 6;
    private const int LongestMenu = 40;

    /// <summary>Names that say which event it was. What stands first is the event; what stands later may be a part of it.</summary>
    private static readonly Func<List<Token>, int, TokenRange?>[] Proper =
    [
        QuotedName.BehindNoun, NameInSentence.OfHost, NameInSentence.OfBeginning, NameInSentence.OfTheme, NameInSentence.CalledTheme, NameInSentence.BehindPreposition,
        ProperName.DayOf, ProperName.At,
    ];

    /// <summary>A noun for an event with a name in quotation marks behind it.</summary>
    public static Span? WithQuotedName(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return (First(tokens, QuotedName.BehindNoun) ?? First(tokens, QuotedName.OfEvent)) is { } found ? Cover(tokens, found) : null;
    }

    /// <summary>"ihr Stadtgespräch „Innenstadt digital denken“": the name in quotation marks behind the same noun that the heading has.</summary>
    public static Span? QuotedInText(Page page, int first, int end, string noun)
    {
        foreach (var tokens in Opening(page, first, end).Select(page.TokensOf))
        {
            var at = tokens.FindIndex(token => token.IsCapital && Stem.Of(token.Lower) == Stem.Of(noun));
            if (at >= 0 && QuotedName.BehindNoun(tokens, at) is { } range && !IsComing(tokens, at))
            {
                return Cover(tokens, range);
            }
        }

        return null;
    }

    /// <summary>The first name in the lines with which the text opens; else the noun for the event, as long as it says what kind.</summary>
    public static Span? InText(Page page, int first, int end)
    {
        var lines = Positions.Between(first, Math.Min(end, first + LongestMenu)).Where(line => page.IsRunningText(line) || line - first < 2).Take(MostLines).Select(page.TokensOf).ToList();
        return FirstName(lines, (tokens, at) => Proper.Select(form => form(tokens, at)).FirstOrDefault(range => range is not null)) ?? FirstName(lines, KindName.At);
    }

    /// <summary>"beim Treffen der Klimabeauftragten": who met, where no heading says more.</summary>
    public static Span? OfMembers(Page page, int first, int end) => FirstName([.. Opening(page, first, end).Select(page.TokensOf)], KindName.WithMembers);

    private static IEnumerable<int> Opening(Page page, int first, int end) =>
        Positions.Between(first, Math.Min(end, first + LongestMenu)).Where(page.IsRunningText).Take(MostLines);

    private static Span? FirstName(List<List<Token>> lines, Func<List<Token>, int, TokenRange?> form)
    {
        foreach (var tokens in lines)
        {
            if (First(tokens, (_, at) => form(tokens, at) is { } range && !IsComing(tokens, at) ? range : null) is { } found)
            {
                return Cover(tokens, found);
            }
        }

        return null;
    }

    private static TokenRange? First(List<Token> tokens, Func<List<Token>, int, TokenRange?> form) =>
        Enumerable.Range(0, tokens.Count).Select(at => form(tokens, at)).FirstOrDefault(range => range is not null);

    private static bool IsComing(List<Token> tokens, int at)
    {
        var sentence = SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)).First(one => one.Contains(at));
        return ComingWords.In(tokens.GetRange(sentence.First, sentence.Count));
    }

    private static Span Cover(List<Token> tokens, TokenRange range) => Span.Between(tokens[range.First].Span.Start, tokens[range.End - 1].Span.End);
}
