using Microsoft.EntityFrameworkCore;

namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>Writes the log of acts and checks that nobody has touched it.</summary>
public sealed class StaffLog(ArchiveContext archive, TimeProvider clock)
{
    /// <summary>
    /// Adds a line, together with whatever else the context holds unsaved: the deed and its line are stored both or not at all. The
    /// transaction lets one writer in at a time, so the chain does not fork.
    /// </summary>
    /// <param name="act">What was done.</param>
    /// <param name="subject">Whom or what it was done to; cut when too long.</param>
    /// <param name="editor">The name of who did it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task RecordAsync(StaffActKind act, string? subject, string? editor, CancellationToken cancellationToken = default)
    {
        await using var own = archive.Database.CurrentTransaction is null ? await archive.Database.BeginTransactionAsync(cancellationToken) : null;
        var line = new StaffAct
        {
            At = clock.GetUtcNow().UtcDateTime,
            Kind = act,
            Subject = subject is { Length: > StaffAct.SubjectMaxLength } ? subject[..StaffAct.SubjectMaxLength] : subject ?? "",
            Editor = editor ?? "",
            PreviousHash = await archive.StaffActs.OrderByDescending(a => a.Id).Select(a => a.Hash).FirstOrDefaultAsync(cancellationToken) ?? "",
        };
        archive.StaffActs.Add(line.Sealed());
        await archive.SaveChangesAsync(cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }
    }

    /// <summary>The first line that is not as it was written or does not follow the one before; null when all do.</summary>
    public async Task<int?> FirstBrokenAsync(CancellationToken cancellationToken)
    {
        var previous = "";
        await foreach (var act in archive.StaffActs.AsNoTracking().OrderBy(a => a.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!act.Follows(previous))
            {
                return act.Id;
            }

            previous = act.Hash;
        }

        return null;
    }
}
