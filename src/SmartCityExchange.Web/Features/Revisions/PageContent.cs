using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Everything a page of text says, apart from the store. Property names are part of the stored history: they may be added to, never renamed.
/// </summary>
public sealed record PageContent
{
    public required Guid Key { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    public ContentPageStatus Status { get; init; }

    public bool InFooter { get; init; }

    /// <summary>See <see cref="ContentPage.FollowsSupplied"/>.</summary>
    public bool FollowsSupplied { get; init; }

    public static PageContent Of(ContentPage page) => new()
    {
        Key = page.Key,
        Slug = page.Slug,
        Title = page.Title,
        Text = page.Text,
        Status = page.Status,
        InFooter = page.InFooter,
        FollowsSupplied = page.FollowsSupplied,
    };
}
