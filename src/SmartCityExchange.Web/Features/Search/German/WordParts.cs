using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>A run of letters and digits, cut at camel case.</summary>
/// <param name="Word">The letters, a gender form already as one word.</param>
/// <param name="IsGlued">A hyphen, dot or apostrophe, or nothing at all, stands between it and the part before.</param>
/// <param name="IsSuspended">A hyphen and a blank follow.</param>
internal readonly record struct WordPart(Span Span, string Word, bool IsGlued, bool IsSuspended);

/// <summary>Cuts a text into word parts.</summary>
internal static class WordParts
{
    private const string GenderSigns = "*:_·/(";
    private static readonly string[] InnerEndings = ["Innen", "In"];
    private static readonly string[] Endings = ["innen", "in"];
    private const string Glue = "-.'’‐‑";

    public static IReadOnlyList<WordPart> In(string text)
    {
        List<WordPart> parts = [];
        for (var at = 0; at < text.Length;)
        {
            if (!IsWordPart(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && IsWordPart(text[end]))
            {
                end++;
            }

            var (word, after) = WithGenderEnding(text, at, end);
            var isSuspended = after + 1 < text.Length && text[after] == '-' && char.IsWhiteSpace(text[after + 1]);
            AddPieces(parts, Span.Between(at, after), word, IsGluedTo(parts, text, at), isSuspended);
            at = after;
        }

        return parts;
    }

    private static bool IsGluedTo(List<WordPart> parts, string text, int at)
    {
        if (parts.Count == 0)
        {
            return false;
        }

        var end = parts[^1].Span.End;
        var isOneSign = at == end + 1 && Glue.Contains(text[end], StringComparison.Ordinal);

        // "e. V.", "z. B."
        var isInitials = parts[^1].Word.Length == 1 && at == end + 2 && text[end] == '.' && char.IsWhiteSpace(text[end + 1])
            && (at + 1 == text.Length || !IsWordPart(text[at + 1]));
        return at == end || isOneSign || isInitials;
    }

    private static void AddPieces(List<WordPart> parts, Span span, string word, bool isGlued, bool isSuspended)
    {
        var cut = word.Length == span.Length ? CamelCut(word) : -1;
        if (cut < 0)
        {
            parts.Add(new WordPart(span, word, isGlued, isSuspended));
            return;
        }

        parts.Add(new WordPart(span with { Length = cut }, word[..cut], isGlued, false));
        parts.Add(new WordPart(Span.Between(span.Start + cut, span.End), word[cut..], true, isSuspended));
    }

    /// <summary>Where openGovernment or regioIT is cut; -1 where not. GmbH stays whole: parts have three and two letters at least.</summary>
    private static int CamelCut(string word)
    {
        for (var i = 3; i + 2 <= word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Akteur*innen, Akteur:in, Akteur/-innen, Akteur(innen), AkteurInnen: the feminine form as one word, and where it ends.</summary>
    private static (string Word, int End) WithGenderEnding(string text, int start, int end)
    {
        var word = text[start..end];
        foreach (var ending in InnerEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && char.IsLower(word[^(ending.Length + 1)]))
            {
                return (word[..^ending.Length] + ending.ToLower(CultureInfo.InvariantCulture), end);
            }
        }

        if (end >= text.Length || !GenderSigns.Contains(text[end], StringComparison.Ordinal))
        {
            return (word, end);
        }

        var at = end + 1;
        at = at < text.Length && text[at] == '-' ? at + 1 : at;
        foreach (var ending in Endings)
        {
            var after = at + ending.Length;
            if (after <= text.Length && text.AsSpan(at, ending.Length).Equals(ending, StringComparison.OrdinalIgnoreCase) && (after == text.Length || !IsWordPart(text[after])))
            {
                return (word + ending, text[end] == '(' && after < text.Length && text[after] == ')' ? after + 1 : after);
            }
        }

        return (word, end);
    }

    /// <summary>Soft hyphens and combining accents stand inside a word and do not end it.</summary>
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
