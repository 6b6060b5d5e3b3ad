namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The way to the pages of a list at the desk. Drawn by <c>_Pager</c>.</summary>
public sealed record Pager(int Page, int Pages, Func<int, string> AddressOf);
