using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The records that are probably doubles, with the reason; what somebody called distinct is left out.</summary>
/// <param name="Total">All pairs.</param>
/// <param name="Pairs">The first of them.</param>
public sealed record DoublesPage(int Total, IReadOnlyList<DoublesPage.Pair> Pairs)
{
    private const int Most = 100;

    public sealed record Pair(Item One, Item Other, string Reason);

    /// <param name="Events">How many events link the record.</param>
    public sealed record Item(Guid Key, RecordKind Kind, string Name, string? Note, int Events);

    public static async Task<DoublesPage> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var candidates = await archive.Records.Present().Where(r => r.RecordKind != RecordKind.Municipality).OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.RecordKind, r.FoldedName, Aliases = r.Aliases.Select(a => a.FoldedName).ToList() }).ToListAsync(cancellationToken);
        var distinct = (await archive.DistinctRecords.Select(d => new { d.OneId, d.OtherId }).ToListAsync(cancellationToken)).Select(d => (d.OneId, d.OtherId)).ToHashSet();
        var pairs = Doubles.Find(candidates.Select(c => new Doubles.Candidate(c.Id, c.RecordKind, c.FoldedName, c.Aliases))).Where(p => !distinct.Contains((p.One, p.Other))).ToList();
        var shown = pairs.Take(Most).ToList();
        var ids = shown.SelectMany(p => new[] { p.One, p.Other }).Distinct().ToList();
        var items = await archive.Records.Where(r => ids.Contains(r.Id))
            .Select(r => new
            {
                r.Id,
                Item = new Item(
                    r.Key,
                    r.RecordKind,
                    r.Name,
                    archive.SpeakerRoles.Where(s => s.PersonId == r.Id).OrderByDescending(s => s.Contribution!.Event!.Date).Select(s => s.Function ?? s.Organisation!.Name ?? s.Municipality!.Name).FirstOrDefault(),
                    archive.Events.Count(e => e.Mentions.Any(m => m.RecordId == r.Id) || e.Involvements.Any(i => i.RecordId == r.Id) || e.Contributions.Any(c => c.Speakers.Any(s => s.PersonId == r.Id || s.OrganisationId == r.Id)))),
            })
            .ToDictionaryAsync(r => r.Id, r => r.Item, cancellationToken);
        return new DoublesPage(pairs.Count, shown.ConvertAll(p => new Pair(items[p.One], items[p.Other], p.Reason)));
    }
}
