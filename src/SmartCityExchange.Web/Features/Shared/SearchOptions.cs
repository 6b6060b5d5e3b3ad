namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The section <c>Search</c> of the settings.</summary>
public sealed class SearchOptions
{
    public const string Section = "Search";

    /// <summary>Ctrl-K, on Apple's devices Cmd-K, leads into the search field. Off leaves the keys to the browser.</summary>
    public bool Shortcut { get; init; } = true;
}
