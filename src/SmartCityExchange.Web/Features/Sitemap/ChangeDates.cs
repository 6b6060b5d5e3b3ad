using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Sitemap;

/// <summary>When the pages of records last changed: with one of the published events that link them, or with the record itself.</summary>
public sealed class ChangeDates
{
    private readonly Dictionary<int, DateTime> _linked;
    private readonly Dictionary<Guid, DateTime> _saved;

    private ChangeDates(Dictionary<int, DateTime> linked, Dictionary<Guid, DateTime> saved) => (_linked, _saved) = (linked, saved);

    /// <summary>Those of all records, in two queries.</summary>
    public static async Task<ChangeDates> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var involved = archive.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Select(i => new { i.RecordId, i.Event!.ChangedAt });
        var named = archive.Mentions.Where(m => m.RecordId != null && m.Event!.Status == EventStatus.Published).Select(m => new { RecordId = m.RecordId!.Value, m.Event!.ChangedAt });
        var roles = archive.SpeakerRoles.Where(s => s.Contribution!.Event!.Status == EventStatus.Published);
        var speaking = roles.Select(s => new { RecordId = s.PersonId, s.Contribution!.Event!.ChangedAt });
        var bodies = roles.Where(s => s.OrganisationId != null).Select(s => new { RecordId = s.OrganisationId!.Value, s.Contribution!.Event!.ChangedAt });
        var towns = roles.Where(s => s.MunicipalityId != null).Select(s => new { RecordId = s.MunicipalityId!.Value, s.Contribution!.Event!.ChangedAt });
        return new ChangeDates(
            await involved.Union(named).Union(speaking).Union(bodies).Union(towns).GroupBy(l => l.RecordId)
                .Select(g => new { g.Key, Last = g.Max(l => l.ChangedAt) })
                .ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken),
            await archive.Revisions.Where(r => r.RecordKind != RecordKind.Event && !r.IsDraft).GroupBy(r => r.RecordKey)
                .Select(g => new { g.Key, Last = g.Max(r => r.SavedAt) })
                .ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken));
    }

    /// <summary>Of one record, UTC.</summary>
    public DateTime Of(int id, Guid key) => new[] { _linked.GetValueOrDefault(id), _saved.GetValueOrDefault(key) }.Max();
}
