using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>A municipality, organisation, project or topic of one event with its roles.</summary>
/// <param name="RecordId">The record's Id, to find its mentions.</param>
/// <param name="Link">The record.</param>
/// <param name="Roles">The strongest first.</param>
/// <param name="OnlyInName">A municipality that is named only inside other names.</param>
/// <param name="PlaceId">The mention in the report that says the strongest role; null when the heading says it or nothing does.</param>
/// <param name="IsAdded">Staff added it, no words say it.</param>
public sealed record Participant(int RecordId, RecordLink Link, IReadOnlyList<InvolvementRole> Roles, bool OnlyInName, int? PlaceId, bool IsAdded)
{
    public bool HasReported => Link.Kind == RecordKind.Municipality && !OnlyInName && Roles.Contains(InvolvementRole.Presents);

    public static async Task<IReadOnlyList<Participant>> ReadAsync(ArchiveContext archive, int eventId, CancellationToken cancellationToken)
    {
        var rows = await archive.Involvements.Where(i => i.EventId == eventId)
            .OrderBy(i => i.Record!.RecordKind).ThenBy(i => i.Record!.SortKey).ThenBy(i => i.RecordId).ThenBy(i => i.Role)
            .Select(i => new { i.RecordId, i.Record!.RecordKind, i.Record.Slug, i.Record.Name, i.Role, i.OnlyInName, i.EvidenceId, i.Evidence!.Start })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(r => r.RecordId).Select(g => (First: g.First(), Roles: g.Select(r => r.Role))).Select(r => new Participant(
                r.First.RecordId,
                new RecordLink(r.First.RecordKind, r.First.Slug, r.First.Name),
                [.. r.Roles],
                r.First.OnlyInName,
                r.First.Start is null ? null : r.First.EvidenceId,
                r.First.EvidenceId is null)),
        ];
    }
}
