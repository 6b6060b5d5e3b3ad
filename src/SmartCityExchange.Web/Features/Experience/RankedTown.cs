using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>A municipality in its order.</summary>
/// <param name="Evidence">The strongest.</param>
/// <param name="Events">Number of events with a passage.</param>
/// <param name="Newest">Day of the newest of them.</param>
/// <param name="Passages">Some of its passages, the surest and best first; one at least.</param>
internal sealed record RankedTown(int Id, RecordLink Link, TownEvidence Evidence, int Events, DateOnly Newest, IReadOnlyList<FoundPassage> Passages)
{
    /// <summary>So many passages of a municipality are read for people and sentence.</summary>
    private const int ReadPassages = 5;

    public FoundPassage Best => Passages[0];

    /// <summary>The municipalities of the passages that fit the filter: the surest evidence first, then the most events, then the newest, then by name.</summary>
    /// <param name="passages">The best first.</param>
    /// <param name="only">Id of the only municipality that is asked, or null.</param>
    public static async Task<IReadOnlyList<RankedTown>> OfAsync(
        ArchiveContext archive, IReadOnlyList<FoundPassage> passages, int? only, TownFilter filter, CancellationToken cancellationToken)
    {
        Dictionary<int, Tally> tallies = [];
        foreach (var passage in passages)
        {
            foreach (var (town, evidence) in passage.Towns)
            {
                if (only is null || town == only)
                {
                    (tallies.TryGetValue(town, out var tally) ? tally : tallies[town] = new Tally()).Add(passage, evidence);
                }
            }
        }

        var ids = tallies.Keys.ToList();
        var towns = await archive.Municipalities.Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Ags, m.Kind, m.DistrictName, m.State, m.SortKey, Link = new RecordLink(RecordKind.Municipality, m.Slug, m.Name) })
            .ToListAsync(cancellationToken);
        return
        [
            .. towns.Where(t => filter.Allows(t.Ags, t.Kind == MunicipalityKind.District ? t.Link.Name : t.DistrictName, t.State))
                .Select(t => (Town: t, Tally: tallies[t.Id]))
                .OrderBy(t => t.Tally.Evidence).ThenByDescending(t => t.Tally.Events.Count).ThenByDescending(t => t.Tally.Newest).ThenBy(t => t.Town.SortKey, StringComparer.Ordinal)
                .Select(t => new RankedTown(t.Town.Id, t.Town.Link, t.Tally.Evidence, t.Tally.Events.Count, DateOnly.FromDayNumber(t.Tally.Newest), t.Tally.Surest(ReadPassages))),
        ];
    }

    /// <summary>What the passages say of one municipality.</summary>
    private sealed class Tally
    {
        private readonly List<(FoundPassage Passage, TownEvidence Evidence)> _passages = [];

        public TownEvidence Evidence { get; private set; } = TownEvidence.Mentioned;

        public HashSet<int> Events { get; } = [];

        public int Newest { get; private set; }

        public void Add(FoundPassage passage, TownEvidence evidence)
        {
            _passages.Add((passage, evidence));
            Events.Add(passage.EventId);
            Newest = Math.Max(Newest, passage.Day);
            Evidence = evidence < Evidence ? evidence : Evidence;
        }

        public IReadOnlyList<FoundPassage> Surest(int most) => [.. _passages.OrderBy(p => p.Evidence).Take(most).Select(p => p.Passage)];
    }
}
