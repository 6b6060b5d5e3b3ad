using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>Some lines of the log of acts, the newest first.</summary>
/// <param name="FirstBroken">The number of the first line that somebody has tampered with; null when the log is whole.</param>
/// <param name="LastHash">The hash of the newest line: whoever notes it can tell later whether lines were cut off the end.</param>
public sealed record LogPage(IReadOnlyList<StaffActLine> Acts, int? FirstBroken, string? LastHash, int? Older)
{
    private const int PageSize = 100;

    public static async Task<LogPage> ReadAsync(ArchiveContext archive, StaffLog log, int? before, CancellationToken cancellationToken)
    {
        var acts = await archive.StaffActs
            .Where(a => before == null || a.Id < before)
            .OrderByDescending(a => a.Id)
            .Take(PageSize + 1)
            .Select(a => new StaffActLine(a.Id, a.At, a.Kind, a.Subject, a.Editor))
            .ToListAsync(cancellationToken);
        var last = await archive.StaffActs.OrderByDescending(a => a.Id).Select(a => a.Hash).FirstOrDefaultAsync(cancellationToken);
        return new LogPage([.. acts.Take(PageSize)], await log.FirstBrokenAsync(cancellationToken), last, acts.Count > PageSize ? acts[PageSize - 1].Id : null);
    }
}

public sealed record StaffActLine(int Id, DateTime At, StaffActKind Kind, string Subject, string Editor);
