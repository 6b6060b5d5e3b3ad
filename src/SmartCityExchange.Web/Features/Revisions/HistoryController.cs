using Microsoft.AspNetCore.Mvc;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>All saved versions of a record of the desk, and any two compared. How one is taken back differs by kind.</summary>
/// <typeparam name="TForm">The form a version is read as.</typeparam>
public abstract class HistoryController<TForm>(ArchiveContext archive) : Controller
    where TForm : class, new()
{
    protected ArchiveContext Context { get; } = archive;

    /// <summary>The fields that versions are compared by.</summary>
    protected abstract IEnumerable<FormPart<TForm>> Parts { get; }

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject ? View("/Features/Revisions/History.cshtml", await HistoryPage.ReadAsync(Context, subject, cancellationToken)) : NotFound();

    /// <summary>One version against another; against the one before it when no other is named.</summary>
    [HttpGet("{version:int}")]
    public async Task<IActionResult> Version(Guid key, int version, int? mit, CancellationToken cancellationToken) =>
        await SubjectAsync(key, cancellationToken) is { } subject
        && await VersionPage.FindAsync(Context, subject, version, mit ?? version - 1, v => ReadFormAsync(key, v, cancellationToken), Parts, cancellationToken) is { } page
            ? View("/Features/Revisions/Version.cshtml", page with { Erased = page.CanRestore ? await ErasedAsync(key, version, cancellationToken) : [] })
            : NotFound();

    /// <summary>The record; null when there is none of this key.</summary>
    protected abstract Task<HistoryPage.Subject?> SubjectAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>One version; null when there is no such.</summary>
    protected abstract Task<TForm?> ReadFormAsync(Guid key, int version, CancellationToken cancellationToken);

    /// <summary>What the version links and cannot link again.</summary>
    protected virtual Task<IReadOnlyList<ErasedLink>> ErasedAsync(Guid key, int version, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ErasedLink>>([]);
}
