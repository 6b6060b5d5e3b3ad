using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The page that lists all public records of one kind, in the order of their names.</summary>
public sealed record RecordList(RecordKind Kind, IReadOnlyList<RecordList.Item> Items)
{
    /// <param name="Link">The record.</param>
    /// <param name="Note">What tells it from others: a person's latest function and body, where a municipality lies; or null.</param>
    /// <param name="Events">Number of published events that link it.</param>
    /// <param name="LastDate">Date of the newest of them.</param>
    /// <param name="SortKey">What the list is ordered by; its first letter heads a group.</param>
    public sealed record Item(RecordLink Link, string? Note, int Events, DateOnly LastDate, string SortKey)
    {
        public char Letter => SortKey.Length > 0 && char.IsAsciiLetterLower(SortKey[0]) ? char.ToUpperInvariant(SortKey[0]) : '#';
    }

    public static async Task<RecordList> ReadAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken)
    {
        var events = await EventsAsync(archive, kind, cancellationToken);
        Item ItemOf(int id, string slug, string name, string? note, string sortKey)
        {
            var (count, lastDate) = events.GetValueOrDefault(id);
            return new Item(new RecordLink(kind, slug, name), note, count, lastDate, sortKey);
        }

        return new RecordList(kind, kind switch
        {
            RecordKind.Person => await PersonsAsync(archive, ItemOf, cancellationToken),
            RecordKind.Municipality => await MunicipalitiesAsync(archive, ItemOf, cancellationToken),
            _ => await OthersAsync(archive, kind, ItemOf, cancellationToken),
        });
    }

    private delegate Item MakeItem(int id, string slug, string name, string? note, string sortKey);

    /// <summary>For each record of the kind, how many published events link it in any way, and the date of the newest.</summary>
    private static async Task<Dictionary<int, (int Count, DateOnly LastDate)>> EventsAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken)
    {
        var involved = archive.Involvements.Where(i => i.Record!.RecordKind == kind && i.Event!.Status == EventStatus.Published)
            .Select(i => new { i.RecordId, i.EventId, i.Event!.Date });
        var mentioned = archive.Mentions.Where(m => m.Record!.RecordKind == kind && m.Event!.Status == EventStatus.Published)
            .Select(m => new { RecordId = m.RecordId!.Value, m.EventId, m.Event!.Date });
        var speaking = archive.SpeakerRoles.AtPublishedEvents().Where(s => s.Person!.RecordKind == kind)
            .Select(s => new { RecordId = s.PersonId, s.Contribution!.EventId, s.Contribution.Event!.Date });
        return await involved.Union(mentioned).Union(speaking).GroupBy(e => e.RecordId)
            .Select(g => new { g.Key, Count = g.Count(), LastDate = g.Max(e => e.Date) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.LastDate), cancellationToken);
    }

    private static async Task<List<Item>> PersonsAsync(ArchiveContext archive, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Persons.Public().OrderBy(p => p.FamilySortKey).ThenBy(p => p.SortKey).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.FamilySortKey,
                Last = p.Roles.Where(r => r.Contribution!.Event!.Status == EventStatus.Published)
                    .OrderByDescending(r => r.Contribution!.Event!.Date).ThenBy(r => r.Id)
                    .Select(r => new { r.Function, Organisation = r.Organisation!.Name, Municipality = r.Municipality!.Name })
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(p => itemOf(p.Id, p.Slug, p.Name, Join(p.Last?.Function, p.Last?.Organisation, p.Last?.Municipality), p.FamilySortKey));
    }

    private static async Task<List<Item>> MunicipalitiesAsync(ArchiveContext archive, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Municipalities.Public().OrderBy(m => m.SortKey).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Slug, m.Name, m.SortKey, m.Kind, m.DistrictName, m.State })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(m => itemOf(m.Id, m.Slug, m.Name, Words.Place(m.Kind, m.DistrictName, m.State), m.SortKey));
    }

    private static async Task<List<Item>> OthersAsync(ArchiveContext archive, RecordKind kind, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Records.Public().Where(r => r.RecordKind == kind).OrderBy(r => r.SortKey).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Slug, r.Name, r.SortKey })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => itemOf(r.Id, r.Slug, r.Name, null, r.SortKey));
    }

    private static string? Join(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
