using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The page that lists the public records of one kind, in the order of their names.</summary>
/// <param name="Total">How many all pages have.</param>
/// <param name="Letters">Where each letter begins, on several pages; empty on one.</param>
public sealed record RecordList(RecordKind Kind, int Page, int Total, IReadOnlyList<RecordList.Item> Items, IReadOnlyList<RecordList.Beginning> Letters) : IPagedList
{
    public const int PageSize = 150;

    /// <summary>The page on which the names of a letter begin.</summary>
    public sealed record Beginning(char Letter, int Page);

    public int Pages => Pager.PagesOf(Total, PageSize);

    /// <param name="Link">The record.</param>
    /// <param name="Note">What tells it from others: a person's latest function and body, where a municipality lies; or null.</param>
    /// <param name="Events">Number of published events that link it.</param>
    /// <param name="LastDate">Date of the newest of them.</param>
    /// <param name="SortKey">What the list is ordered by; its first letter heads a group.</param>
    public sealed record Item(RecordLink Link, string? Note, int Events, DateOnly LastDate, string SortKey)
    {
        public char Letter => LetterOf(SortKey);
    }

    public static async Task<RecordList> ReadAsync(ArchiveContext archive, RecordKind kind, int page, CancellationToken cancellationToken)
    {
        var order = await OrderAsync(archive, kind, cancellationToken);
        var ids = order.Skip((page - 1) * PageSize).Take(PageSize).Select(r => r.Id).ToList();
        var events = await EventsAsync(archive, ids, cancellationToken);
        Item ItemOf(int id, string slug, string name, string? note, string sortKey)
        {
            var (count, lastDate) = events.GetValueOrDefault(id);
            return new Item(new RecordLink(kind, slug, name), note, count, lastDate, sortKey);
        }

        var items = kind switch
        {
            RecordKind.Person => await PersonsAsync(archive, ids, ItemOf, cancellationToken),
            RecordKind.Municipality => await MunicipalitiesAsync(archive, ids, ItemOf, cancellationToken),
            _ => await OthersAsync(archive, ids, ItemOf, cancellationToken),
        };
        var letters = order.Select((r, index) => new Beginning(LetterOf(r.SortKey), 1 + (index / PageSize))).DistinctBy(b => b.Letter).ToList();
        return new RecordList(kind, page, order.Count, items, order.Count > PageSize ? letters : []);
    }

    private static char LetterOf(string sortKey) => sortKey.Length > 0 && char.IsAsciiLetterLower(sortKey[0]) ? char.ToUpperInvariant(sortKey[0]) : '#';

    /// <summary>All records of the kind as they follow one another.</summary>
    private static async Task<List<(int Id, string SortKey)>> OrderAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken)
    {
        var records = kind == RecordKind.Person
            ? archive.Persons.Public().Select(p => new { p.Id, Key = p.FamilySortKey, p.SortKey })
            : archive.Records.Public().Where(r => r.RecordKind == kind).Select(r => new { r.Id, Key = r.SortKey, r.SortKey });
        return (await records.OrderBy(r => r.Key).ThenBy(r => r.SortKey).ThenBy(r => r.Id).ToListAsync(cancellationToken)).ConvertAll(r => (r.Id, r.Key));
    }

    private delegate Item MakeItem(int id, string slug, string name, string? note, string sortKey);

    /// <summary>For each of the records, how many published events link it in any way, and the date of the newest.</summary>
    private static async Task<Dictionary<int, (int Count, DateOnly LastDate)>> EventsAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellationToken)
    {
        var involved = archive.Involvements.Where(i => ids.Contains(i.RecordId) && i.Event!.Status == EventStatus.Published)
            .Select(i => new { i.RecordId, i.EventId, i.Event!.Date });
        var mentioned = archive.Mentions.Where(m => ids.Contains(m.RecordId!.Value) && m.Event!.Status == EventStatus.Published)
            .Select(m => new { RecordId = m.RecordId!.Value, m.EventId, m.Event!.Date });
        var speaking = archive.SpeakerRoles.AtPublishedEvents().Where(s => ids.Contains(s.PersonId))
            .Select(s => new { RecordId = s.PersonId, s.Contribution!.EventId, s.Contribution.Event!.Date });
        return await involved.Union(mentioned).Union(speaking).GroupBy(e => e.RecordId)
            .Select(g => new { g.Key, Count = g.Count(), LastDate = g.Max(e => e.Date) })
            .ToDictionaryAsync(g => g.Key, g => (g.Count, g.LastDate), cancellationToken);
    }

    private static async Task<List<Item>> PersonsAsync(ArchiveContext archive, List<int> ids, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Persons.Where(p => ids.Contains(p.Id)).OrderBy(p => p.FamilySortKey).ThenBy(p => p.SortKey).ThenBy(p => p.Id)
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

    private static async Task<List<Item>> MunicipalitiesAsync(ArchiveContext archive, List<int> ids, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Municipalities.Where(m => ids.Contains(m.Id)).OrderBy(m => m.SortKey).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Slug, m.Name, m.SortKey, m.Kind, m.DistrictName, m.State })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(m => itemOf(m.Id, m.Slug, m.Name, Words.Place(m.Kind, m.DistrictName, m.State), m.SortKey));
    }

    private static async Task<List<Item>> OthersAsync(ArchiveContext archive, List<int> ids, MakeItem itemOf, CancellationToken cancellationToken)
    {
        var rows = await archive.Records.Where(r => ids.Contains(r.Id)).OrderBy(r => r.SortKey).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.Slug, r.Name, r.SortKey })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(r => itemOf(r.Id, r.Slug, r.Name, null, r.SortKey));
    }

    private static string? Join(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
