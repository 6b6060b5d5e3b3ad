using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The municipality that somebody means by a name.</summary>
/// <param name="Known">One the archive has.</param>
/// <param name="Listed">One of the official list that the archive does not have yet.</param>
/// <param name="Problem">Why it is not known which is meant, and how to say so.</param>
public sealed record PlaceTown(Municipality? Known, Place? Listed, FormProblem? Problem)
{
    /// <summary>No municipality is named.</summary>
    public static readonly PlaceTown None = new(null, null, null);

    private const string Independent = "kreisfrei";

    /// <summary>Finds it by its name, or by its name and district with a comma between.</summary>
    /// <param name="archive">Where it is looked for.</param>
    /// <param name="typed">The name.</param>
    /// <param name="key">The one the name stood for before, if it still bears it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<PlaceTown> FindAsync(ArchiveContext archive, string? typed, Guid? key, CancellationToken cancellationToken)
    {
        var parts = typed.OnOneLine().Split(',', 2);
        var (name, district) = (GermanText.Fold(parts[0]), GermanText.Fold(parts.ElementAtOrDefault(1) ?? ""));
        if (typed.OnOneLine().Length == 0)
        {
            return None;
        }

        bool IsThere(string? lies) => district.Length == 0 || GermanText.Fold(lies ?? Independent) == district;
        var known = (await archive.Municipalities.Include(m => m.Aliases).Present()
            .Where(m => m.FoldedName == name || m.Aliases.Any(a => a.FoldedName == name)).ToListAsync(cancellationToken)).FindAll(m => IsThere(m.DistrictName));
        if (known.Find(m => m.Key == key) is { } same)
        {
            return new PlaceTown(same, null, null);
        }

        if (known.Count == 1)
        {
            return new PlaceTown(known[0], null, null);
        }

        var listed = known.Count > 0 ? [] : Gazetteer.All.Where(p => GermanText.Fold(p.Name) == name && IsThere(p.DistrictName)).ToList();
        return listed.Count == 1
            ? await OfListedAsync(archive, listed[0], cancellationToken)
            : new PlaceTown(null, null, new FormProblem(nameof(PlaceForm.Town), Explain(
                parts[0].Trim(), known.Select(m => (m.Name, m.DistrictName)).Concat(listed.Select(p => (p.Name, p.DistrictName))))));
    }

    /// <summary>There is one municipality of an official key, whatever it is called now.</summary>
    private static async Task<PlaceTown> OfListedAsync(ArchiveContext archive, Place listed, CancellationToken cancellationToken)
    {
        var known = await archive.Municipalities.Include(m => m.Aliases).SingleOrDefaultAsync(m => m.Ags == listed.Ags, cancellationToken);
        await archive.LoadMergedIntoAsync(new[] { known }.OfType<Municipality>(), cancellationToken);
        return known?.Standing() is Municipality standing ? new PlaceTown(standing, null, null) : new PlaceTown(null, listed, null);
    }

    private static string Explain(string name, IEnumerable<(string Name, string? District)> choices)
    {
        List<string> all = [.. choices.Take(6).Select(c => $"„{c.Name}, {c.District ?? Independent}“")];
        return all.Count == 0
            ? $"Eine Kommune „{name}“ kennt das Archiv nicht. Es kennt alle in Nordrhein-Westfalen, in ganz Deutschland die Städte und die größeren Gemeinden. Bitte prüfen Sie die Schreibweise."
            : $"So heißen mehrere Kommunen. Bitte schreiben Sie eine davon: {string.Join(" oder ", all)}.";
    }
}
