using SmartCityExchange.Web.Archive.Addresses;

namespace SmartCityExchange.Web.Archive;

/// <summary>Who may see a page of text. The numbers are stored.</summary>
public enum ContentPageStatus
{
    Draft = 1,
    Published = 2,
    Trashed = 3,
}

/// <summary>
/// A page of text: the ones the law asks for, whose first text comes with the program, and those that staff add. Its Markdown may hold
/// placeholders for what the operator states, and statements about the site.
/// </summary>
public sealed class ContentPage : IRevisable
{
    public const int TitleMaxLength = 150;

    /// <summary>Some fifteen printed pages. With the operator's data filled in it stays below what is read as Markdown.</summary>
    public const int TextMaxLength = 40_000;

    public int Id { get; set; }

    public Guid Key { get; init; } = Guid.CreateVersion7();

    public RecordKind RecordKind => RecordKind.ContentPage;

    public int Version { get; set; } = 1;

    /// <summary>The last part of the address; never given to another page, see <see cref="RetiredSlug"/>.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>Markdown with line feeds only.</summary>
    public required string Text { get; set; }

    public ContentPageStatus Status { get; set; } = ContentPageStatus.Draft;

    /// <summary>The foot of every public page links it. Those that come with the program stand there anyway.</summary>
    public bool InFooter { get; set; }

    /// <summary>The title that the program supplied when the page's own text was last held against it; null for a page that staff added.</summary>
    public string? SuppliedTitle { get; set; }

    /// <summary>See <see cref="SuppliedTitle"/>.</summary>
    public string? SuppliedText { get; set; }

    /// <summary>Staff have not changed the supplied text: a new release brings its own.</summary>
    public bool FollowsSupplied { get; set; }

    /// <summary>When what the public reads last changed, UTC.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>Since when it is in the trash, UTC.</summary>
    public DateTime? TrashedAt { get; set; }
}

/// <summary>The common questions asked of pages of text.</summary>
public static class ContentPageQueries
{
    extension(IQueryable<ContentPage> pages)
    {
        /// <summary>Those that everybody may read.</summary>
        public IQueryable<ContentPage> Published() => pages.Where(p => p.Status == ContentPageStatus.Published);
    }
}
