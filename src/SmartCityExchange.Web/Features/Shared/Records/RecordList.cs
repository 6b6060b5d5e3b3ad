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

    public static async Task<RecordList> ReadAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken) => new(kind, kind switch
    {
        RecordKind.Person => await PersonsAsync(archive, cancellationToken),
        RecordKind.Municipality => await MunicipalitiesAsync(archive, cancellationToken),
        _ => await OthersAsync(archive, kind, cancellationToken),
    });

    private static async Task<List<Item>> PersonsAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var rows = await archive.Persons.Public().OrderBy(p => p.FamilySortKey).ThenBy(p => p.SortKey).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Slug,
                p.Name,
                p.FamilySortKey,
                Events = p.Roles.Where(r => r.Contribution!.Event!.Status == EventStatus.Published).Select(r => r.Contribution!.EventId).Distinct().Count(),
                Last = p.Roles.Where(r => r.Contribution!.Event!.Status == EventStatus.Published)
                    .OrderByDescending(r => r.Contribution!.Event!.Date).ThenBy(r => r.Id)
                    .Select(r => new { r.Contribution!.Event!.Date, r.Function, Organisation = r.Organisation!.Name, Municipality = r.Municipality!.Name })
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(p => new Item(
            new RecordLink(RecordKind.Person, p.Slug, p.Name),
            Join(p.Last?.Function, p.Last?.Organisation, p.Last?.Municipality),
            p.Events,
            p.Last?.Date ?? default,
            p.FamilySortKey))];
    }

    private static async Task<List<Item>> MunicipalitiesAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var rows = await archive.Municipalities.Public().OrderBy(m => m.SortKey).ThenBy(m => m.Id)
            .Select(m => new
            {
                m.Slug,
                m.Name,
                m.SortKey,
                m.Kind,
                m.DistrictName,
                m.State,
                Events = m.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Select(i => i.EventId).Distinct().Count(),
                LastDate = m.Mentions.Where(i => i.Event!.Status == EventStatus.Published).Max(i => (DateOnly?)i.Event!.Date),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(m => new Item(
            new RecordLink(RecordKind.Municipality, m.Slug, m.Name), Words.Place(m.Kind, m.DistrictName, m.State), m.Events, m.LastDate ?? default, m.SortKey))];
    }

    private static async Task<List<Item>> OthersAsync(ArchiveContext archive, RecordKind kind, CancellationToken cancellationToken)
    {
        var rows = await archive.Records.Public().Where(r => r.RecordKind == kind).OrderBy(r => r.SortKey).ThenBy(r => r.Id)
            .Select(r => new
            {
                r.Slug,
                r.Name,
                r.SortKey,
                Events = r.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Select(i => i.EventId).Distinct().Count(),
                LastDate = r.Mentions.Where(i => i.Event!.Status == EventStatus.Published).Max(i => (DateOnly?)i.Event!.Date),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => new Item(new RecordLink(kind, r.Slug, r.Name), null, r.Events, r.LastDate ?? default, r.SortKey))];
    }

    private static string? Join(params string?[] parts) => string.Join(", ", parts.OfType<string>()) is { Length: > 0 } joined ? joined : null;
}
