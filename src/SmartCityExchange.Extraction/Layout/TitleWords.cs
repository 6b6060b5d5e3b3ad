using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The name of an event as it stands on a poster: "beim 18. Kommunalen Praxistag" names the "18. Kommunaler Praxistag".</summary>
internal static class TitleWords
{
    private static readonly WordEndings<string> Genders = new(Table.Read("event-genders.tsv").Select(row => (row[0], row[1])));

    /// <param name="rule">Only a name inside a sentence is inflected.</param>
    public static string Of(ReportText title, string rule)
    {
        var words = title.Line();
        var noun = title.Tokens.TakeWhile(token => !token.Is("\"")).ToList().FindIndex(token => token.IsCapital && Genders.Matches(token.Lower));
        if (rule is not "title.named-in-text" || noun < 1)
        {
            return words;
        }

        var ending = Nominative.Ending(Genders.Find(title.Lower(noun))![0]);
        for (var at = noun - 1; at >= 0; at--)
        {
            var word = title.Tokens[at].Text;
            if (title.IsCapital(at) && word.Length > 3 && Adjectives.IsAdjective(title.Lower(at)) && (word.EndsWith('e') || word.EndsWith("en", StringComparison.Ordinal)))
            {
                var start = title.Tokens[at].Span.Start - title.Tokens[0].Span.Start;
                words = words[..start] + Adjectives.WithoutEnding(word) + ending + words[(start + word.Length)..];
            }
        }

        return words;
    }
}
