using Microsoft.AspNetCore.Mvc;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A list of which one page is shown.</summary>
public interface IPagedList
{
    /// <summary>The page that was asked for, from 1.</summary>
    int Page { get; }

    /// <summary>How many there are; see <see cref="Pager.PagesOf"/>.</summary>
    int Pages { get; }
}

/// <summary>How a list answers for a page it has or has not.</summary>
public static class PagedLists
{
    /// <summary>The view of a list; 404 behind its last page, so that nobody takes an empty page for an empty archive.</summary>
    public static IActionResult ListView(this Controller controller, IPagedList list, string? view = null) =>
        list.Page <= list.Pages ? controller.View(view, list) : controller.NotFound();
}
