using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Keeps what an editor pasted or uploaded until it is imported or thrown away, as a working copy: no ended session loses it.</summary>
public sealed class ReceivedReports(ArchiveContext archive, TimeProvider clock)
{
    /// <summary>What stands in the field for pasted text and was not sent yet. No text received is empty, so that none has this key.</summary>
    private static readonly Guid Typed = WorkingCopy.KeyOf([]);

    public static bool IsTyped(Guid key) => key == Typed;

    public async Task<ReceivedReport?> FindAsync(Guid editorId, Guid key, CancellationToken cancellationToken) =>
        key != Typed && WorkingCopy.IsOfText(key) && await CopyAsync(editorId, key, cancellationToken) is { } copy ? ReceivedReport.FromJson(copy.Form) : null;

    /// <summary>What waits to be looked through by an editor, the newest first; only the names, not the texts.</summary>
    public async Task<IReadOnlyList<WaitingReport>> WaitingAsync(Guid editorId, CancellationToken cancellationToken)
    {
        var copies = await archive.WorkingCopies.Where(c => c.EditorId == editorId && c.RecordKey != Typed).OrderByDescending(c => c.TypedAt).ThenBy(c => c.Id)
            .Select(c => new { c.RecordKey, Beginning = c.Form.Substring(0, WorkingCopy.BeginningLength), c.TypedAt }).ToListAsync(cancellationToken);
        return [.. copies.Where(c => WorkingCopy.IsOfText(c.RecordKey)).Select(c => new WaitingReport(c.RecordKey, WorkingCopy.NameIn(c.Beginning) ?? "Bericht", c.TypedAt))];
    }

    public Task KeepAsync(Guid editorId, ReceivedReport report, CancellationToken cancellationToken) => KeepAsync(editorId, report.Key, report.ToJson(), cancellationToken);

    public Task<string?> TypedAsync(Guid editorId, CancellationToken cancellationToken) =>
        archive.WorkingCopies.Where(c => c.EditorId == editorId && c.RecordKey == Typed).Select(c => c.Form).SingleOrDefaultAsync(cancellationToken);

    public Task KeepTypedAsync(Guid editorId, string? text, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(text) ? DropAsync(editorId, Typed, cancellationToken) : KeepAsync(editorId, Typed, text, cancellationToken);

    public async Task DropAsync(Guid editorId, Guid key, CancellationToken cancellationToken)
    {
        if (WorkingCopy.IsOfText(key) && await CopyAsync(editorId, key, cancellationToken) is { } copy)
        {
            archive.WorkingCopies.Remove(copy);
            await archive.SaveChangesAsync(cancellationToken);
        }
    }

    private Task<WorkingCopy?> CopyAsync(Guid editorId, Guid key, CancellationToken cancellationToken) =>
        archive.WorkingCopies.SingleOrDefaultAsync(c => c.EditorId == editorId && c.RecordKey == key, cancellationToken);

    private async Task KeepAsync(Guid editorId, Guid key, string form, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var copy = await CopyAsync(editorId, key, cancellationToken);
        if (copy is null)
        {
            copy = new WorkingCopy { EditorId = editorId, RecordKey = key, Form = "" };
            archive.WorkingCopies.Add(copy);
        }

        (copy.Form, copy.TypedAt) = (form, clock.GetUtcNow().UtcDateTime);
        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}

/// <summary>A received text that somebody has not looked through to the end.</summary>
public sealed record WaitingReport(Guid Key, string FileName, DateTime Since);
