namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The way to the pages of a list. Drawn by <c>_Pager</c>.</summary>
public sealed record Pager(int Page, int Pages, Func<int, string> AddressOf)
{
    /// <summary>How many pages so many things fill; an empty list has one.</summary>
    public static int PagesOf(int total, int pageSize) => Math.Max(1, (total + pageSize - 1) / pageSize);

    /// <summary>A page of a public list, the first without a parameter.</summary>
    public static string Address(string list, int page) => page <= 1 ? list : $"{list}{(list.Contains('?') ? '&' : '?')}seite={page}";

    /// <summary>What stands behind the title of a page that is not the first.</summary>
    public static string Title(int page) => page <= 1 ? "" : $", Seite {page}";
}
