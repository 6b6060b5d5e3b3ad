using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The records, venues and series that are probably doubles, with the reason; what somebody called distinct is left out.</summary>
/// <param name="Total">All pairs.</param>
/// <param name="Pairs">The first of them.</param>
public sealed record DoublesPage(int Total, IReadOnlyList<DoublesPage.Pair> Pairs)
{
    private const int Most = 100;

    public sealed record Pair(Item One, Item Other, string Reason);

    /// <param name="Note">What tells it from its namesakes: the function of a person, the town of a venue.</param>
    /// <param name="Events">How many events link the record.</param>
    public sealed record Item(Guid Key, RecordKind Kind, string Name, string? Note, int Events);

    public static async Task<DoublesPage> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var records = await archive.Records.Present().Where(r => r.RecordKind != RecordKind.Municipality).OrderBy(r => r.Id)
            .Select(r => new Named(r.Key, r.RecordKind, r.FoldedName, r.Aliases.Select(a => a.FoldedName).ToList(), null)).ToListAsync(cancellationToken);
        var venues = await archive.Venues.Present().OrderBy(v => v.Id).Select(v => new Named(v.Key, RecordKind.Venue, v.FoldedName, v.FoldedAliases, v.Municipality!.FoldedName)).ToListAsync(cancellationToken);
        var series = await archive.Series.Present().OrderBy(s => s.Id).Select(s => new Named(s.Key, RecordKind.Series, s.FoldedName, s.FoldedAliases, null)).ToListAsync(cancellationToken);
        List<Named> all = [.. records, .. venues, .. series];
        var distinct = (await archive.DistinctRecords.Select(d => new { d.One, d.Other }).ToListAsync(cancellationToken)).Select(d => (d.One, d.Other)).ToHashSet();
        var pairs = Doubles.Find(all.Select((n, at) => new Doubles.Candidate(at, n.Kind, n.Name, n.Aliases, n.Town)))
            .Select(p => (One: all[p.One].Key, Other: all[p.Other].Key, p.Reason)).Where(p => !distinct.Contains(Ordered(p.One, p.Other))).ToList();
        var shown = pairs.Take(Most).ToList();
        var items = await ItemsAsync(archive, [.. shown.SelectMany(p => new[] { p.One, p.Other }).Distinct()], cancellationToken);
        return new DoublesPage(pairs.Count, shown.ConvertAll(p => new Pair(items[p.One], items[p.Other], p.Reason)));
    }

    /// <summary>Two keys as a decision about them is stored.</summary>
    public static (Guid One, Guid Other) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    private static async Task<Dictionary<Guid, Item>> ItemsAsync(ArchiveContext archive, List<Guid> keys, CancellationToken cancellationToken)
    {
        var records = await archive.Records.Where(r => keys.Contains(r.Key))
            .Select(r => new Item(
                r.Key,
                r.RecordKind,
                r.Name,
                archive.SpeakerRoles.Where(s => s.PersonId == r.Id).OrderByDescending(s => s.Contribution!.Event!.Date).Select(s => s.Function ?? s.Organisation!.Name ?? s.Municipality!.Name).FirstOrDefault(),
                archive.Events.Count(e => e.Mentions.Any(m => m.RecordId == r.Id) || e.Involvements.Any(i => i.RecordId == r.Id) || e.Contributions.Any(c => c.Speakers.Any(s => s.PersonId == r.Id || s.OrganisationId == r.Id)))))
            .ToListAsync(cancellationToken);
        var venues = await archive.Venues.Where(v => keys.Contains(v.Key))
            .Select(v => new Item(v.Key, RecordKind.Venue, v.Name, v.Municipality!.Name, archive.Events.Count(e => e.VenueId == v.Id || e.PlannedVenueId == v.Id))).ToListAsync(cancellationToken);
        var series = await archive.Series.Where(s => keys.Contains(s.Key))
            .Select(s => new Item(s.Key, RecordKind.Series, s.Name, null, s.Events.Count)).ToListAsync(cancellationToken);
        return records.Concat(venues).Concat(series).ToDictionary(i => i.Key);
    }

    /// <summary>What is compared; names folded.</summary>
    private sealed record Named(Guid Key, RecordKind Kind, string Name, List<string> Aliases, string? Town);
}
