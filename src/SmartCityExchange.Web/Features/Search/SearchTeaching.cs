using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>Teaches the search words that mean the same.</summary>
public sealed class SearchTeaching(ArchiveContext archive)
{
    private const int LongestName = 100;

    /// <summary>Keeps the pair; a name taught before gets the new meaning. Returns why not, as a German sentence, or null when it is kept.</summary>
    public async Task<string?> TeachAsync(string name, string meaning, CancellationToken cancellationToken)
    {
        var folded = GermanText.Fold(name);
        if (name.Length > LongestName || meaning.Length > LongestName)
        {
            return $"Wort und Bedeutung dürfen je höchstens {LongestName} Zeichen haben.";
        }

        if (!HasWords(name) || !HasWords(meaning))
        {
            return "Wort und Bedeutung brauchen je ein Wort, nach dem sich suchen lässt.";
        }

        if (folded == GermanText.Fold(meaning))
        {
            return "Wort und Bedeutung sind für die Suche schon dasselbe.";
        }

        if (GermanWords.In(name).Any(w => KnownPlaces.IsName(w.Exact)))
        {
            return "Der Name eines Ortes findet nur den Ort und kann kein anderes Wort bedeuten.";
        }

        if (await archive.SearchAliases.SingleOrDefaultAsync(a => a.FoldedName == folded, cancellationToken) is { } before)
        {
            archive.SearchAliases.Remove(before);
        }

        archive.SearchAliases.Add(new SearchAlias { Name = name.Trim(), Meaning = meaning.Trim(), FoldedName = folded });
        await archive.SaveChangesAsync(cancellationToken);
        return null;
    }

    private static bool HasWords(string text) => GermanWords.In(text).Any(w => !w.IsJoined && !SearchQuery.IsSmall(w.Exact));
}
