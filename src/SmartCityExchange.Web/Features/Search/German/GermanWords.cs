using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search.German;

/// <summary>One word of a text as index and query compare it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Exact">Folded by <see cref="GermanText.Fold"/>.</param>
/// <param name="Stem">See <see cref="GermanStem"/>; a place's name is its own stem.</param>
/// <param name="IsJoined">The parts of a group written as one word (Open-Government: opengovernment), beside the parts themselves.</param>
public readonly record struct GermanWord(Span Span, string Exact, string Stem, bool IsJoined);

/// <summary>
/// How text becomes words. Index, query and marking all use this one place, so what is found is also what is marked.
/// Gender forms become one word (Akteur*innen), camel case and hyphens separate parts and keep them joined as well, and
/// a suspended compound is completed (Umwelt- und Klimaschutz: umweltschutz).
/// </summary>
public static class GermanWords
{
    /// <summary>Counts up when the words of the same text or the tables that hold them change, so that an index made before is made anew.</summary>
    public const int Version = 4;

    private static readonly string[] Conjunctions = ["und", "oder", "sowie", "bzw"];
    private static readonly IReadOnlyList<string> Heads = [.. GermanTables.Words("compound-heads.txt").OrderByDescending(h => h.Length)];

    /// <summary>The words in their order; joined forms follow the parts they join.</summary>
    public static IReadOnlyList<GermanWord> In(string text)
    {
        List<GermanWord> words = [];
        var parts = WordParts.In(text);
        for (var first = 0; first < parts.Count;)
        {
            var end = first + 1;
            while (end < parts.Count && parts[end].IsGlued)
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                Add(words, parts[i].Span, parts[i].Word, isJoined: false);
            }

            if (end - first > 1)
            {
                Add(words, Span.Between(parts[first].Span.Start, parts[end - 1].Span.End), string.Concat(parts.Skip(first).Take(end - first).Select(p => p.Word)), isJoined: true);
            }
            else if (parts[first].IsSuspended && Completed(parts, first) is { } completed)
            {
                Add(words, parts[first].Span, completed, isJoined: true);
            }

            first = end;
        }

        return words;
    }

    private static void Add(List<GermanWord> words, Span span, string word, bool isJoined)
    {
        var exact = GermanText.Fold(word).Replace(" ", "", StringComparison.Ordinal);
        if (exact.Length > 0)
        {
            words.Add(new GermanWord(span, exact, KnownPlaces.IsName(exact) ? exact : GermanStem.Of(exact), isJoined));
        }
    }

    /// <summary>The hyphen's word with the last part of the compound after the conjunction, or null when that part is not known.</summary>
    private static string? Completed(IReadOnlyList<WordPart> parts, int suspended)
    {
        if (suspended + 2 >= parts.Count || !Conjunctions.Contains(parts[suspended + 1].Word.ToLower(CultureInfo.InvariantCulture)))
        {
            return null;
        }

        var compound = GermanText.Fold(parts[suspended + 2].Word);
        var head = Heads.FirstOrDefault(h => compound.Length >= h.Length + 3 && compound.EndsWith(h, StringComparison.Ordinal));
        return head is null ? null : parts[suspended].Word + head;
    }
}
