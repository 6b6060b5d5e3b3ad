using System.Text.Json.Nodes;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What the layout says of a page before its content. Every view sets one.</summary>
/// <param name="Title">Unique on the site; the name of the site is put behind it.</param>
/// <param name="Description">One sentence for search engines.</param>
/// <param name="Canonical">The address without query; null for pages that no search engine should keep.</param>
/// <param name="Feed">The address of the page's Atom feed, where it has one.</param>
public sealed record PageHead(string Title, string? Description = null, string? Canonical = null, string? Feed = null)
{
    public const string Key = "Head";

    /// <summary>What the page is called by other pages and programs; its title, unless that says more.</summary>
    public string Name { get; init; } = Title;

    /// <summary>The pages it stands under, from the top, without the start page.</summary>
    public IReadOnlyList<(string Name, string Path)> Above { get; init; } = [];

    /// <summary>What Open Graph calls the page: <c>website</c>, <c>article</c> or <c>profile</c>.</summary>
    public string Type { get; init; } = "website";

    /// <summary>The picture shown where the page is passed on, and what is to be seen on it.</summary>
    public (string Path, string Text) Picture { get; init; } = (ArchiveLinks.Picture(), "Punktkarte der Kommunen in Nordrhein-Westfalen; wovon Berichte erzählen, leuchtet");

    /// <summary>What the page is about, in the terms of schema.org, given the address of the site.</summary>
    public Func<Uri, IEnumerable<JsonObject>> Things { get; init; } = _ => [];
}
