using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>
/// What a report says is still to come: "Aus den Erfahrungen soll ein Leitfaden erarbeitet werden." What somebody demands is none, nor
/// is the next meeting.
/// </summary>
internal static class AnnouncementFacts
{
    private const int Shortest = 6;
    private const int Longest = 70;

    private static readonly ILookup<string, string> Words = Table.Read("announcement-words.tsv").ToLookup(row => row[1], row => row[0]);
    private static readonly HashSet<string> Meant = [.. Words["meant"]];
    private static readonly HashSet<string> Will = [.. Words["will"]];
    private static readonly HashSet<string> Plans = [.. Words["plans"]];
    private static readonly HashSet<string> Planned = [.. Words["planned"]];
    private static readonly HashSet<string> Present = ["ist", "sind"];
    private static readonly List<string> Soon = [.. Words["soon"]];
    private static readonly List<string> New = [.. Words["new"]];
    private static readonly List<string> Never = [.. Words["never"]];

    /// <summary>Whole sentences, in the order of the text.</summary>
    public static IReadOnlyList<Fact<string>> Of(Reading reading)
    {
        var text = reading.Text;
        return
        [
            .. text.Sentences.Where(sentence => sentence.Count is >= Shortest and <= Longest && !reading.Asides.HidesAll(sentence.First))
                .Select(sentence => (Sentence: sentence, Rule: RuleOf(text, sentence)))
                .Where(found => found.Rule is not null)
                .Select(found => new Fact<string>(SentenceName.Of(text.Words(found.Sentence)), text.Evidence(found.Sentence, found.Rule!)))
                .DistinctBy(announced => announced.Value),
        ];
    }

    private static string? RuleOf(ReportText text, TokenRange sentence)
    {
        List<int> tokens = [.. sentence.Positions];
        bool Has(List<string> beginnings) => tokens.Exists(at => beginnings.Exists(b => text.Lower(at).StartsWith(b, StringComparison.Ordinal)));

        // Verbs: "Ressort Planen und Bauen" plans nothing.
        bool Says(HashSet<string> verbs) => tokens.Exists(at => !text.IsCapital(at) && verbs.Contains(text.Lower(at)));
        if (text.Is(sentence.End - 1, "?") || Has(Never) || IsOfNextMeeting(text, sentence))
        {
            return null;
        }

        var isSoon = Has(Soon);
        return Says(Meant) && (isSoon || Has(New)) ? "announcement.meant"
            : Says(Will) && isSoon ? "announcement.to-come"
            : Says(Plans) || (Says(Planned) && Says(Present)) ? "announcement.planned"
            : null;
    }

    private static bool IsOfNextMeeting(ReportText text, TokenRange sentence)
    {
        List<int> tokens = [.. sentence.Positions];
        return tokens.Exists(at => EventWords.IsOther(text.Lower(at))) && tokens.Exists(at => EventWords.IsEvent(text, at));
    }
}
