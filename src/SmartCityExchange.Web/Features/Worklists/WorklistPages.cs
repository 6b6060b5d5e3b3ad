using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Worklists;

/// <summary>All worklists with how much each holds.</summary>
public sealed record WorklistsPage(IReadOnlyList<(Worklist List, int Count)> Lists, int Drafts)
{
    public static async Task<WorklistsPage> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        List<(Worklist, int)> lists = [];
        foreach (var list in Worklist.All)
        {
            lists.Add((list, (await list.ReadAsync(archive, cancellationToken)).Count));
        }

        return new WorklistsPage(lists, await archive.Events.WithDraft().CountAsync(cancellationToken));
    }
}

/// <summary>One worklist, a page at a time.</summary>
public sealed record WorklistPage(Worklist List, int Page, int Total, IReadOnlyList<WorkItem> Items)
{
    public const int PageSize = 100;

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<WorklistPage> ReadAsync(ArchiveContext archive, Worklist list, int page, CancellationToken cancellationToken)
    {
        var all = await list.ReadAsync(archive, cancellationToken);
        return new WorklistPage(list, page, all.Count, [.. all.Skip((page - 1) * PageSize).Take(PageSize)]);
    }
}
