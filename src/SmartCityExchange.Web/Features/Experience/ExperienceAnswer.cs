using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>Who has experience with something: municipalities first, by evidence, then bodies and people without one, then the passages.</summary>
/// <param name="Towns">Those shown, with the surest evidence first, then the most events, then the newest.</param>
/// <param name="TotalTowns">How many there are.</param>
/// <param name="Others">Organisations and people of the passages that belong to no municipality.</param>
/// <param name="Passages">The best passages that are not quoted beside a municipality.</param>
/// <param name="TotalPassages">How many there are.</param>
public sealed record ExperienceAnswer(
    SearchQuery Query, IReadOnlyList<TownAnswer> Towns, int TotalTowns, IReadOnlyList<OtherAnswer> Others, IReadOnlyList<PassageAnswer> Passages, int TotalPassages)
{
    private const int ShownPassages = 10;

    /// <summary>Passages that are asked for bodies and people.</summary>
    private const int AskedPassages = 50;

    public static ExperienceAnswer Nothing(SearchQuery query) => new(query, [], 0, [], [], 0);

    /// <param name="query">Expanded.</param>
    /// <param name="town">Id of the only municipality that is asked, or null.</param>
    /// <param name="filter">Narrows the municipalities; with it, only their passages count.</param>
    /// <param name="most">How many municipalities are shown.</param>
    public static async Task<ExperienceAnswer> FindAsync(
        ArchiveContext archive, PassageFinder finder, SearchQuery query, int? town, TownFilter filter, int most, CancellationToken cancellationToken)
    {
        var (passages, total) = await finder.FindAsync(query, town, cancellationToken);
        var ranked = await RankAsync(archive, passages, town, filter, cancellationToken);
        var narrowed = filter.IsEmpty ? passages : NarrowedTo(passages, [.. ranked.Select(t => t.Id)]);
        var reader = await PassageReader.ReadAsync(
            archive,
            query,
            [.. ranked.Take(most).SelectMany(t => t.Passages.Take(TownAnswer.ReadPassages)), .. narrowed.Take(AskedPassages)],
            cancellationToken);
        var towns = ranked.Take(most).Select(t => TownAnswer.Of(t, reader)).ToList();
        var quoted = towns.Where(t => t.Evidence != TownEvidence.Host).Select(t => t.Best?.Id).ToHashSet();
        return new ExperienceAnswer(
            query,
            towns,
            ranked.Count,
            OtherAnswer.Of(narrowed.Take(AskedPassages), reader),
            [.. narrowed.Take(AskedPassages).Where(p => !quoted.Contains(p.Id)).Select(p => reader.Answer(p.Id, null)).OfType<PassageAnswer>().Take(ShownPassages)],
            filter.IsEmpty ? total : narrowed.Count);
    }

    private static IReadOnlyList<FoundPassage> NarrowedTo(IReadOnlyList<FoundPassage> passages, HashSet<int> towns) =>
        [.. passages.Where(p => p.Towns.Any(t => towns.Contains(t.MunicipalityId)))];

    private static async Task<List<RankedTown>> RankAsync(
        ArchiveContext archive, IReadOnlyList<FoundPassage> passages, int? only, TownFilter filter, CancellationToken cancellationToken)
    {
        var byTown = passages.SelectMany(p => p.Towns.Select(t => (Passage: p, t.MunicipalityId, t.Evidence)))
            .Where(t => only is null || t.MunicipalityId == only)
            .ToLookup(t => t.MunicipalityId);
        var ids = byTown.Select(t => t.Key).ToList();
        var towns = await archive.Municipalities.Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Ags, m.Kind, m.DistrictName, m.State, m.SortKey, Link = new RecordLink(RecordKind.Municipality, m.Slug, m.Name) })
            .ToListAsync(cancellationToken);
        return
        [
            .. towns.Where(t => filter.Allows(t.Ags, t.Kind == MunicipalityKind.District ? t.Link.Name : t.DistrictName, t.State))
                .Select(t => new RankedTown(
                    t.Id,
                    t.Link,
                    byTown[t.Id].Min(p => p.Evidence),
                    byTown[t.Id].Select(p => p.Passage.EventId).Distinct().Count(),
                    byTown[t.Id].Max(p => p.Passage.Date),
                    [.. byTown[t.Id].OrderBy(p => p.Evidence).ThenByDescending(p => p.Passage.Score).ThenByDescending(p => p.Passage.Date).Select(p => p.Passage)],
                    t.SortKey))
                .OrderBy(t => t.Evidence).ThenByDescending(t => t.Events).ThenByDescending(t => t.Newest).ThenBy(t => t.SortKey, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A municipality in its order.</summary>
/// <param name="Evidence">The strongest.</param>
/// <param name="Events">Number of events with a passage.</param>
/// <param name="Newest">Day of the newest of them.</param>
/// <param name="Passages">The surest and best first.</param>
internal sealed record RankedTown(int Id, RecordLink Link, TownEvidence Evidence, int Events, DateOnly Newest, IReadOnlyList<FoundPassage> Passages, string SortKey);
