using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>What people are by office: Bürgermeisterin, Erster Beigeordneter, Chief Digital Officer, Projektleitung.</summary>
internal static class Functions
{
    private static readonly string[] Endings = ["", "in", "innen", "s", "n", "en", "es", "/in", "*in", ":in", "_in"];
    private static readonly string[] AdjectiveEndings = ["e", "er", "en", "em", "es", "e*r", "e:r", "e/r"];

    private static readonly PhraseTable<string> Phrases = BuildPhrases();
    private static readonly HashSet<string> Words = [.. Forms("word")];
    private static readonly WordEndings<string> Suffixes = WordEndings.Of(Forms("suffix"));
    private static readonly HashSet<string> Exceptions = [.. Table.Read("functions.tsv").Where(row => row[1] == "never").Select(row => row[0])];

    private static readonly WordEndings<string> OfAdjectives = WordEndings.Of(
        Table.Read("functions.tsv").Where(row => row[2] == "adjective").SelectMany(row => AdjectiveEndings.Select(ending => row[0] + ending)));

    /// <summary>"Beigeordneter", "Vorsitzende": a noun made of an adjective.</summary>
    public static bool IsDeclinedLikeAdjective(string word) => OfAdjectives.Matches(word);

    /// <summary>The whole word, or the end of a compound.</summary>
    public static bool IsWord(string word) => Words.Contains(word) || Suffixes.Matches(word);

    public static bool IsHead(ReportText text, int at) => EndOfHead(text, at) is not null;

    /// <summary>Where the word or words for a function end that begin at the token, or null where none do.</summary>
    public static int? EndOfHead(ReportText text, int at)
    {
        if (!text.IsCapital(at) && !HasCapitalBehindHyphen(text.Tokens[Math.Clamp(at, 0, text.Tokens.Count - 1)].Text))
        {
            return null;
        }

        if (Phrases.Longest(text.Tokens, at, text.SentenceOf(at).End) is { } phrase)
        {
            return phrase.Range.End;
        }

        // Oberbürgermeister and Bürgermeister, as the press abbreviates them
        if (text.Is(at, "OB") || text.Is(at, "BM"))
        {
            return at + 1;
        }

        // "NRW.Förderlotsen" is a body's name.
        if (text.Tokens[at].Text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < text.Tokens[at].Text.Length - 1 && !text.Tokens[at].Text.Contains('-', StringComparison.Ordinal))
        {
            return null;
        }

        // "IHK-Vorstand": what is an office alone is one behind a hyphen too.
        var word = text.Lower(at);
        var hyphen = word.LastIndexOf('-');
        return !Exceptions.Contains(word) && (IsWord(word) || (hyphen > 1 && (text.Tokens[at].Text[..hyphen].Any(char.IsUpper) || !text.IsCapital(at)) && Words.Contains(word[(hyphen + 1)..])))
            ? at + 1
            : null;
    }

    /// <summary>"hr-Moderatorin": of a body in small letters.</summary>
    private static bool HasCapitalBehindHyphen(string word) => word.LastIndexOf('-') is var hyphen and > 0 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);

    private static IEnumerable<string> Forms(string match)
    {
        foreach (var row in Table.Read("functions.tsv").Where(row => row[1] == match && !row[0].Contains(' ', StringComparison.Ordinal)))
        {
            foreach (var ending in row[2] == "adjective" ? AdjectiveEndings : Endings)
            {
                yield return (ending.Contains("in", StringComparison.Ordinal) ? Stem(row[0]) : row[0]) + ending;
            }

            // Stadtbaurat, Stadtbaurätin; Anwalt, Anwältin
            foreach (var other in Table.Alternatives(row[3]))
            {
                yield return other;
            }
        }
    }

    /// <summary>"Lotse", "Lotsin"; but "Trainee", "Trainee/in".</summary>
    private static string Stem(string noun) => noun is [.., not 'e', 'e'] ? noun[..^1] : noun;

    private static PhraseTable<string> BuildPhrases()
    {
        var phrases = new PhraseTable<string>();
        foreach (var row in Table.Read("functions.tsv").Where(row => row[0].Contains(' ', StringComparison.Ordinal)))
        {
            phrases.Add(row[0], row[0]);
        }

        return phrases;
    }
}
