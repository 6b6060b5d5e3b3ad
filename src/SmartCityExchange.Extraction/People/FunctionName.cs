using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// A function as it stands on a name plate: "der Erste Beigeordnete" is "Erster Beigeordneter", "der Hessischen Ministerin" is
/// "Hessische Ministerin", "dem Dezernenten" is "Dezernent". The article tells the gender, where the noun does not.
/// </summary>
internal static class FunctionName
{
    private const int MostBefore = 3;
    private static readonly string[] WeakNouns = ["ent", "ist", "ant", "at", "graf", "soph"];

    public static string Of(ReportText text, TokenRange function)
    {
        if (function.Count > 1 && text.Lower(function.First).StartsWith("zuständig", StringComparison.Ordinal))
        {
            // "die zuständige Leiterin": for what the report tells
            function = function with { First = function.First + 1 };
        }

        var words = text.Words(function);
        var head = HeadOf(text, function);
        if (head is null)
        {
            return words;
        }

        var article = Article(text, function.First);
        var isDativeOfWoman = head > function.First && text.Lower(head.Value).EndsWith("en", StringComparison.Ordinal) && EndsLikeAdjective(text.Lower(head.Value)) && text.Lower(function.First).EndsWith("er", StringComparison.Ordinal);
        bool? isWoman = isDativeOfWoman ? true : IsOfMan(text, function.First, head.Value) ? false : IsWoman(text, head.Value, article);
        for (var at = head.Value; at >= function.First; at--)
        {
            var start = text.Tokens[at].Span.Start - text.Tokens[function.First].Span.Start;
            var word = text.Tokens[at].Text;
            words = words[..start] + (isDativeOfWoman && at < head && word.EndsWith("er", StringComparison.Ordinal) ? word[..^1] : Nominative(word, at == head, article, isWoman)) + words[(start + word.Length)..];
        }

        return words;
    }

    // "als stellvertretendem Vorsitzenden"
    private static bool IsOfMan(ReportText text, int first, int head) => Positions.Between(first, head).Any(at => text.Lower(at).EndsWith("em", StringComparison.Ordinal));

    /// <summary>The noun, behind at most a few adjectives.</summary>
    private static int? HeadOf(ReportText text, TokenRange function)
    {
        for (var at = function.First; at < Math.Min(function.End, function.First + MostBefore + 1); at++)
        {
            if (Functions.IsHead(text, at))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The article or preposition with article in front; empty where none stands there.</summary>
    private static string Article(ReportText text, int first)
    {
        var article = text.Lower(IsOfTown(text, first - 1) ? first - 2 : first - 1);
        return article switch
        {
            "durch" when text.Lower(first).EndsWith("en", StringComparison.Ordinal) => "den",
            "vom" or "beim" or "zum" or "im" or "dem" or "einem" or "seinem" or "ihrem" => "dem",
            "zur" => "der",
            "der" or "die" or "den" or "des" => article,
            _ => "",
        };
    }

    /// <summary>"den Unnaer Dezernenten": the article stands before the town.</summary>
    private static bool IsOfTown(ReportText text, int at) =>
        text.IsCapital(at) && PlaceNames.BeginningWith(text.Tokens[at].Text).Any(spelling => spelling is { Form: PlaceForm.Adjective, Words.Count: 1 });

    private static bool? IsWoman(ReportText text, int head, string article)
    {
        var word = text.Lower(head);
        return word.EndsWith("in", StringComparison.Ordinal) ? true
            : article is "dem" or "den" or "des" ? false
            : Adjectives.IsAdjective(word) || EndsLikeAdjective(word) ? OfAdjective(word, article)
            : false;
    }

    /// <summary>"der Beigeordnete" is a man, "der Beigeordneten" and "die Beigeordnete" are women.</summary>
    private static bool? OfAdjective(string word, string article) => (article, word.EndsWith('n')) switch
    {
        ("der", true) => true,
        ("der", false) => word.EndsWith('r') ? null : false,
        ("die", false) => true,
        _ => null,
    };

    // Beigeordnete, Vorsitzenden, Beauftragter
    private static bool EndsLikeAdjective(string word) =>
        Functions.IsDeclinedLikeAdjective(word);

    /// <summary>"Soziologen", "Lotsen": of a noun on -e.</summary>
    private static bool IsWeakOnE(string word) => word.EndsWith("en", StringComparison.Ordinal) && Functions.IsWord(word[..^1]) && !Functions.IsWord(word[..^2]);

    private static string Nominative(string word, bool isHead, string article, bool? isWoman)
    {
        var lower = word.ToLowerInvariant();
        if (isHead && !EndsLikeAdjective(lower))
        {
            return lower.EndsWith("innen", StringComparison.Ordinal) ? word[..^3]
                : article.Length > 0 && IsWeakOnE(lower) ? word[..^1]
                : article is "des" && lower.EndsWith('s') && lower.Length > 5 && !lower.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
                : article is "dem" or "den" or "des" or "die" && lower.EndsWith("en", StringComparison.Ordinal) && Array.Exists(WeakNouns, ending => lower.AsSpan(0, lower.Length - 2).EndsWith(ending)) ? word[..^2]
                : word;
        }

        var stem = lower.EndsWith("en", StringComparison.Ordinal) || lower.EndsWith("em", StringComparison.Ordinal) ? word[..^2] : lower.EndsWith('e') ? word[..^1] : null;
        return stem is null || isWoman is null || lower.EndsWith("innen", StringComparison.Ordinal) ? word : stem + (isWoman.Value ? "e" : "er");
    }
}
