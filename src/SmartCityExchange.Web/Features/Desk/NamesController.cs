using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Desk;

/// <summary>Names for the fields of the desk while somebody types: of all records of a kind, of venues and series too, and of municipalities all there are.</summary>
[Authorize(Policy = StaffPolicies.Edit)]
public sealed class NamesController(ArchiveContext archive) : Controller
{
    private const int Most = 12;

    /// <summary>All municipalities there are, those of most inhabitants first: they are meant most often.</summary>
    private static readonly List<(string Folded, string Name)> Listed =
        [.. Gazetteer.All.OrderBy(p => p.Kind == PlaceKind.District).ThenByDescending(p => p.Population ?? 0).Select(p => (GermanText.Fold(p.Name), p.Name))];

    [HttpGet(DeskLinks.Names)]
    public async Task<IActionResult> Names(RecordKind art, string? q, CancellationToken cancellationToken) => Json(await FindAsync(art, GermanText.Fold(q ?? ""), cancellationToken));

    private async Task<IEnumerable<string>> FindAsync(RecordKind kind, string typed, CancellationToken cancellationToken)
    {
        if (typed.Length < 2)
        {
            return [];
        }

        // Folded names are letters, digits and spaces: nothing in them means more to LIKE.
        var (begins, inside) = (typed + "%", "% " + typed + "%");
        if (kind is RecordKind.Venue or RecordKind.Series)
        {
            return kind == RecordKind.Venue ? await PlainAsync(archive.Venues.Present(), begins, inside, cancellationToken) : await PlainAsync(archive.Series.Present(), begins, inside, cancellationToken);
        }

        var known = await archive.Records.Present()
            .Where(r => r.RecordKind == kind && (EF.Functions.Like(r.FoldedName, begins) || EF.Functions.Like(r.FoldedName, inside) || r.Aliases.Any(a => EF.Functions.Like(a.FoldedName, begins))))
            .OrderBy(r => !EF.Functions.Like(r.FoldedName, begins)).ThenBy(r => r.SortKey).Take(Most).Select(r => r.Name).ToListAsync(cancellationToken);
        return kind == RecordKind.Municipality
            ? known.Concat(Listed.Where(p => p.Folded.StartsWith(typed, StringComparison.Ordinal)).Select(p => p.Name)).Distinct().Take(Most)
            : known;
    }

    private static async Task<IEnumerable<string>> PlainAsync<T>(IQueryable<T> records, string begins, string inside, CancellationToken cancellationToken)
        where T : PlainRecord => (await records
            .Where(r => EF.Functions.Like(r.FoldedName, begins) || EF.Functions.Like(r.FoldedName, inside) || r.FoldedAliases.Any(a => EF.Functions.Like(a, begins)))
            .OrderBy(r => !EF.Functions.Like(r.FoldedName, begins)).ThenBy(r => r.FoldedName).Take(Most).Select(r => r.Name).ToListAsync(cancellationToken)).Distinct();
}
