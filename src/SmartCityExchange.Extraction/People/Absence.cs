using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Whether the words around a name tell that the person is history, ill or only spoken of.</summary>
internal static class Absence
{
    private const int ReachBefore = 4;
    private const int ReachAfter = 8;

    private static readonly List<string[]> Words = [.. Table.Read("absence-words.tsv")];
    private static readonly string[] Before = [.. Words.Where(row => row[1] is "before" or "both").Select(row => row[0])];
    private static readonly string[] After = [.. Words.Where(row => row[1] is "after" or "both").Select(row => row[0])];

    public static bool Is(Reading reading, TokenRange name)
    {
        var text = reading.Text;
        var sentence = text.SentenceOf(name.First);
        for (var at = name.First - 1; at >= Math.Max(sentence.First, name.First - ReachBefore); at--)
        {
            if (reading.People.At(at) is not null || text.Tokens[at].Text is ";" or ")" or "(" or "\"")
            {
                break;
            }

            if (Begins(Before, text.Lower(at)))
            {
                return true;
            }
        }

        for (var at = name.End; at < Math.Min(sentence.End, name.End + ReachAfter); at++)
        {
            // "…, Herr Berg (IWG)   Entschuldigt: …": a label speaks of those behind it.
            if ((Begins(After, text.Lower(at)) && !text.Is(at + 1, ":") && !IsOfOther(text, at)) || IsLifetime(text, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in Vertretung des erkrankten Bürgermeisters": the noun behind the word is somebody else.</summary>
    private static bool IsOfOther(ReportText text, int at) => text.Lower(at - 1) is "des" or "der" or "die" or "den" or "dem" && text.IsCapital(at + 1);

    /// <summary>"(1925–1986)"</summary>
    private static bool IsLifetime(ReportText text, int at) =>
        text.Is(at, "(") && at + 4 < text.Tokens.Count && text.Tokens[at + 1] is { IsNumber: true, Text.Length: 4 } && text.Tokens[at + 2].Text is "–" or "-"
        && text.Tokens[at + 3] is { IsNumber: true, Text.Length: 4 };

    private static bool Begins(string[] beginnings, string word) => Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));
}
