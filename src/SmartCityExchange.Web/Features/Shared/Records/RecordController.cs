using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The public pages of one kind of record: the list, and the dossier of each as a page and as Markdown, and its citation.</summary>
public abstract class RecordController(ArchiveContext archive, IOptions<ArchiveOptions> options, RecordKind kind) : Controller
{
    protected ArchiveContext Context { get; } = archive;

    [HttpGet("")]
    public virtual async Task<IActionResult> Index(int seite, CancellationToken cancellationToken) =>
        this.ListView(await RecordList.ReadAsync(Context, kind, Math.Max(1, seite), cancellationToken), "RecordList");

    [HttpGet("{slug}")]
    public async Task<IActionResult> Details(string slug, int seite, CancellationToken cancellationToken) =>
        await Dossier.FindAsync(Context, kind, slug, cancellationToken, Math.Max(1, seite)) is { } page
            ? View("Dossier", page)
            : seite > 1 && await Dossier.FindAsync(Context, kind, slug, cancellationToken, page: 1) is not null ? NotFound()
            : await this.FormerAddressAsync(Context, kind, slug, cancellationToken);

    [HttpGet("{slug}" + ArchiveLinks.MarkdownSuffix)]
    public async Task<IActionResult> Text(string slug, CancellationToken cancellationToken) =>
        await Dossier.FindAsync(Context, kind, slug, cancellationToken) is { } page
            ? File(Encoding.UTF8.GetBytes(DossierText.Write(page, options.Value.PublicUrl)), MarkdownText.MediaType, page.Citation.Key + ArchiveLinks.MarkdownSuffix)
            : await this.FormerAddressAsync(Context, kind, slug, cancellationToken, ArchiveLinks.MarkdownSuffix);

    [HttpGet("{slug}" + ArchiveLinks.BibTexSuffix)]
    public async Task<IActionResult> BibTex(string slug, CancellationToken cancellationToken) =>
        await Dossier.FindAsync(Context, kind, slug, cancellationToken, page: 1) is { } page
            ? this.BibTex(page.Citation, options.Value.PublicUrl)
            : await this.FormerAddressAsync(Context, kind, slug, cancellationToken, ArchiveLinks.BibTexSuffix);

    [HttpGet("{slug}" + ArchiveLinks.CslJsonSuffix)]
    public async Task<IActionResult> CslJson(string slug, CancellationToken cancellationToken) =>
        await Dossier.FindAsync(Context, kind, slug, cancellationToken, page: 1) is { } page
            ? this.CslJson(page.Citation, options.Value.PublicUrl)
            : await this.FormerAddressAsync(Context, kind, slug, cancellationToken, ArchiveLinks.CslJsonSuffix);
}
