using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Municipalities;

/// <summary>A municipality of the reports that has something in common with another: facts one can check, no score.</summary>
/// <param name="Topics">Those that passages tell of for both, in the order of their names.</param>
/// <param name="District">The district both lie in, or null.</param>
/// <param name="Size">The class both belong to by their inhabitants, or null.</param>
/// <param name="Kilometres">As the crow flies; null when the centre of one is not known.</param>
public sealed record SimilarTown(RecordLink Town, IReadOnlyList<RecordLink> Topics, string? District, TownSize? Size, int? Kilometres);

/// <summary>The municipalities that have the most in common with one.</summary>
/// <param name="Towns">Most shared topics first; then those of the same district, of the same size, the nearest.</param>
public sealed record SimilarTowns(RecordLink Town, IReadOnlyList<SimilarTown> Towns)
{
    private const int Most = 6;

    public static async Task<SimilarTowns> FindAsync(ArchiveContext archive, RecordLink town, CancellationToken cancellationToken)
    {
        var known = await archive.Municipalities.Public()
            .Select(m => new Known(m.Id, m.Slug, m.Name, m.SortKey, m.Ags, m.DistrictName, m.Kind == MunicipalityKind.District))
            .ToListAsync(cancellationToken);
        var here = known.Single(m => m.Slug == town.Slug);
        var topics = await SharedTopicsAsync(archive, here.Id, cancellationToken);
        return new SimilarTowns(town,
        [
            // A district is not like a town of its.
            .. known.Where(m => m.Id != here.Id && m.IsDistrict == here.IsDistrict)
                .Select(m => (m.SortKey, Town: Compare(here, m, [.. topics[m.Id]])))
                .Where(m => m.Town.Topics.Count > 0 || m.Town.District is not null || m.Town.Size is not null)
                .OrderByDescending(m => m.Town.Topics.Count)
                .ThenByDescending(m => m.Town.District is not null)
                .ThenByDescending(m => m.Town.Size is not null)
                .ThenBy(m => m.Town.Kilometres ?? int.MaxValue)
                .ThenBy(m => m.SortKey, StringComparer.Ordinal)
                .Take(Most)
                .Select(m => m.Town),
        ]);
    }

    private static SimilarTown Compare(Known here, Known other, IReadOnlyList<RecordLink> topics)
    {
        var (one, two) = (Gazetteer.Find(here.Ags), Gazetteer.Find(other.Ags));
        var size = TownSize.Of(one?.Population);
        return new SimilarTown(
            new RecordLink(RecordKind.Municipality, other.Slug, other.Name),
            topics,
            here.DistrictName is { } district && district == other.DistrictName ? district : null,
            size is not null && size == TownSize.Of(two?.Population) ? size : null,
            one is not null && two is not null && Distances.Kilometres(one, two) is { } distance ? (int)Math.Round(distance) : null);
    }

    /// <summary>For each municipality the topics it tells of that this one tells of too. Who is merely mentioned tells nothing.</summary>
    private static async Task<ILookup<int, RecordLink>> SharedTopicsAsync(ArchiveContext archive, int townId, CancellationToken cancellationToken)
    {
        var told =
            from town in archive.Set<SearchPassageTown>()
            join mention in archive.Mentions on town.Passage!.EventId equals mention.EventId
            where town.Evidence <= TownEvidence.ProjectShown && mention.Record!.RecordKind == RecordKind.Topic
                && mention.Start >= town.Passage!.Start && mention.Start < town.Passage.Start + town.Passage.Length
            select new { town.MunicipalityId, TopicId = mention.RecordId!.Value };
        // Asked for by itself: inside the other question SQLite asks it anew for each passage of the archive.
        var ours = await told.Where(t => t.MunicipalityId == townId).Select(t => t.TopicId).Distinct().ToListAsync(cancellationToken);
        var shared = await told.Where(t => t.MunicipalityId != townId && ours.Contains(t.TopicId)).Distinct()
            .Join(archive.Topics, t => t.TopicId, topic => topic.Id, (t, topic) => new { t.MunicipalityId, topic.Slug, topic.Name, topic.SortKey })
            .OrderBy(t => t.SortKey)
            .ToListAsync(cancellationToken);
        return shared.ToLookup(t => t.MunicipalityId, t => new RecordLink(RecordKind.Topic, t.Slug, t.Name));
    }

    private sealed record Known(int Id, string Slug, string Name, string SortKey, string Ags, string? DistrictName, bool IsDistrict);
}
