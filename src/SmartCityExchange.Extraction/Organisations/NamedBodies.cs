using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies whose name stands behind a noun that says what they are: "vom Dienstleister Nordlicht", "das Start-up Gelbe Tonne".</summary>
internal static class NamedBodies
{
    private const int LongestQuotedName = 5;
    private static readonly List<string[]> Rows = [.. Table.Read("named-after.tsv")];
    private static readonly WordEndings<string> Nouns = WordEndings.Of(Rows.Where(row => row[1] != "quoted").Select(row => row[0]));
    private static readonly WordEndings<string> FirstWords = WordEndings.Of(Rows.Where(row => row[1] == "first").Select(row => row[0]));
    private static readonly HashSet<string> BeforeQuotes = [.. Rows.Where(row => row[1] == "quoted").Select(row => row[0])];

    private static readonly HashSet<string> WholeNouns = [.. Rows.Where(row => row[1] != "quoted").Select(row => row[0]), "start-ups", "verein", "vereins", "firmen"];

    /// <summary>The noun itself and no compound of it.</summary>
    public static bool IsNoun(string word) => WholeNouns.Contains(word);

    /// <summary>"das Bündnis „Grüne Ufer“": a noun that says what stands in quotation marks behind it.</summary>
    public static bool IsBeforeQuotes(string word) => WholeNouns.Contains(word) || BeforeQuotes.Contains(word);

    /// <summary>"IT-Dienstleister": says what a body is and not which.</summary>
    public static bool EndsInNoun(string word) => Nouns.Matches(word);

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        var text = reading.Text;
        if (!(Nouns.Matches(text.Lower(at)) || (text.Is(at + 1, "\"") && text.IsCapital(at) && BeforeQuotes.Contains(text.Lower(at)))) || text.SentenceOf(at).End <= at + 1)
        {
            return null;
        }

        var range = text.Is(at + 1, "\"")
            ? new TokenRange(at + 2, Quotes.EndOf(text, at + 1, LongestQuotedName) ?? at + 2)
            : new TokenRange(at + 1, NameRun.Proper(reading, at + 1));
        // "Betreiber Jan Holt erläuterte": a person, for bodies do not speak.
        var isPerson = range.Count == 2 && text.Lower(at) is "betreiber" or "anbieter" or "hersteller" && SpeechCues.PartOf(text.Lower(range.End)) is not null;
        if (range.Count <= 0 || isPerson || !reading.Organisations.IsFree(range))
        {
            return null;
        }

        // "vom Büro Grünraum": the noun is the first word of the name.
        var whole = new TokenRange(at, range.End);
        return FirstWords.Matches(text.Lower(at)) && !text.Is(at + 1, "\"") && reading.Organisations.IsFree(whole)
            ? new(whole, new OrganisationMention(text.Words(whole), [text.Words(range)], "organisation.after-noun"))
            : new(range, new OrganisationMention(text.Words(range), reading.Organisations.IsFree(whole) ? [$"{text.Tokens[at].Text} {text.Words(range)}"] : [], "organisation.after-noun"));
    }
}
