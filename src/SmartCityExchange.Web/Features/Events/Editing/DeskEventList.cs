using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The events as the desk lists them: all of them, those that wait for somebody first.</summary>
public sealed record DeskEventList(string? Query, EventStatus? Status, int Page, int Total, IReadOnlyList<DeskEventList.Row> Rows)
{
    public const int PageSize = 50;

    /// <summary>What was to be done to several, when it has to be mended.</summary>
    public BulkForm Bulk { get; init; } = new();

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public IReadOnlyList<OpenName> OpenNames { get; init; } = [];

    public sealed record Row(Guid Key, string Slug, string Title, DateOnly Date, DateOnly? EndDate, EventStatus Status, bool HasDraft, DateTime? PublishAt, DateTime ChangedAt);

    /// <summary>Tells one of these lists from another in the tabs of a browser.</summary>
    public string Title => string.Join(", ", new[]
    {
        "Veranstaltungen",
        Status is { } shown ? DeskWords.Of(shown) : null,
        string.IsNullOrWhiteSpace(Query) ? null : $"„{Query.Trim()}“",
        Page > 1 ? $"Seite {Page}" : null,
    }.OfType<string>());

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<DeskEventList> ReadAsync(ArchiveContext archive, string? query, EventStatus? status, int page, CancellationToken cancellationToken)
    {
        var events = archive.Events.Where(e => status == null ? e.Status != EventStatus.Trashed : e.Status == status);
        foreach (var word in GermanText.Fold(query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            events = events.Where(e => e.FoldedTitle.Contains(word) || e.Slug.Contains(word));
        }

        var rows = await events.OrderByDescending(e => e.Status == EventStatus.Draft || e.ContentVersion < e.Version).ThenByDescending(e => e.Date).ThenBy(e => e.Slug)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(e => new Row(e.Key, e.Slug, e.Title, e.Date, e.EndDate, e.Status, e.Status == EventStatus.Published && e.ContentVersion < e.Version, e.PublishAt, e.ChangedAt))
            .ToListAsync(cancellationToken);
        return new DeskEventList(query, status, page, await events.CountAsync(cancellationToken), rows);
    }
}
