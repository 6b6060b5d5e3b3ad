using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Words that tell that somebody speaks, and in what part: berichtete, begrüßte, moderiert von.</summary>
internal static class SpeechCues
{
    private const int Reach = 12;

    private static readonly (string Beginning, SpeakerPart Part)[] Cues =
        [.. Table.Read("speech-cues.tsv").Select(row => (row[0], Enum.Parse<SpeakerPart>(row[1])))];

    /// <summary>"vertreten durch", "referiert von": the participle that lets a name follow.</summary>
    private static readonly Dictionary<string, string> Participles = Table.Read("introductions.tsv").ToDictionary(row => row[0], row => row[1]);

    public static SpeakerPart? PartOf(string word)
    {
        foreach (var (beginning, part) in Cues)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The rule of the participle in front of "von" or "durch" before the token: <c>person.represented-by</c> and the like.</summary>
    public static string? Introduction(ReportText text, int before) =>
        text.Lower(before - 1) is "von" or "durch" && Participles.TryGetValue(text.Lower(before - 2), out var rule) ? rule : null;

    /// <summary>The part that the nearest cue gives: first the words behind the person, then those before.</summary>
    public static SpeakerPart PartNear(ReportText text, int before, int after)
    {
        var sentence = text.SentenceOf(before);
        for (var at = after; at < Math.Min(sentence.End, after + Reach); at++)
        {
            if (PartOf(text.Lower(at)) is { } part)
            {
                return part;
            }
        }

        for (var at = before - 1; at >= Math.Max(sentence.First, before - Reach); at--)
        {
            if (PartOf(text.Lower(at)) is { } part)
            {
                return part;
            }
        }

        return SpeakerPart.Talk;
    }
}
