using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One word of a text: where it stands, and the form in which index and query compare it.</summary>
public readonly record struct FoldedWord(Span Span, string Folded);

/// <summary>
/// How text becomes the words of the index. Index, query and marking all use this one place, so what is found is also
/// what is marked. The full German analysis takes its place here.
/// </summary>
public static class FoldedWords
{
    /// <summary>The words in their order: runs of letters and digits, folded by <see cref="GermanText.Fold"/>.</summary>
    public static IEnumerable<FoldedWord> In(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordPart(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                var folded = GermanText.Fold(text[start..i]).Replace(" ", "", StringComparison.Ordinal);
                if (folded.Length > 0)
                {
                    yield return new FoldedWord(Span.Between(start, i), folded);
                }

                start = -1;
            }
        }
    }

    /// <summary>The folded words with a blank between them, as the full-text table takes them.</summary>
    public static string Joined(IEnumerable<string> texts) => string.Join(' ', texts.SelectMany(In).Select(w => w.Folded));

    /// <summary>Soft hyphens and combining accents stand inside a word and do not end it.</summary>
    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c == '\u00AD' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
