using System.Text.RegularExpressions;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>The words of a file as the search keeps them.</summary>
internal static partial class ReadableText
{
    /// <summary>Single blanks, no control characters or halves of characters, words parted at the end of a line joined, not too long; null when no letter is left.</summary>
    public static string? Tidy(string text)
    {
        // "Bürger-" at the end of a line and "beteiligung" in the next are one word; "Nordrhein-" and "Westfalen" are not.
        var joined = PartedWord.Replace(text, "");
        var clean = new string([.. joined.Where((c, i) => !char.IsSurrogate(c) || (char.IsHighSurrogate(c) ? i + 1 < joined.Length && char.IsLowSurrogate(joined[i + 1]) : i > 0 && char.IsHighSurrogate(joined[i - 1])))
            .Select(c => char.IsControl(c) ? ' ' : c)]);
        var words = string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > DocumentFile.TextMaxLength)
        {
            words = words[..(words.LastIndexOf(' ', DocumentFile.TextMaxLength) is > 0 and var end ? end : DocumentFile.TextMaxLength)];
        }

        return words.Any(char.IsLetter) ? words : null;
    }

    [GeneratedRegex(@"(?<=\p{L})[-\u00AD\u2010]\r?\n(?=\p{Ll})")]
    private static partial Regex PartedWord { get; }
}
