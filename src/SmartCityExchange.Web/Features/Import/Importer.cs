using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Reads a text, plans, and writes the new events with everything they link in one transaction. The same text again changes nothing.</summary>
public sealed class Importer(ArchiveContext archive, EventBuilder events, SearchIndexer index, TimeProvider clock)
{
    private const string NoDay = "Der Text nennt keinen sicheren Tag der Veranstaltung. Bitte unter der Überschrift eine Zeile mit dem Datum ergänzen, zum Beispiel „24. November 2022“.";

    /// <summary>Imports one text. A text that cannot be read is refused in the result, not by an exception.</summary>
    public async Task<ImportResult> ImportAsync(string fileName, byte[] received, ImportOrder order, CancellationToken cancellationToken)
    {
        try
        {
            var file = ReceivedText.Of(fileName, received);
            return order.Sections is null && await IsKnownAsync(file.Sha256, cancellationToken)
                ? new ImportResult(fileName, ImportOutcome.Known)
                : await WriteAsync(SourceOf(file), [.. ReportReader.Read(file.Text).Select(r => r.Without(order.Wrong))], order, cancellationToken);
        }
        catch (UnreadableFileException e)
        {
            return Refused(fileName, e.Message);
        }
        catch (UnreadableReportException e)
        {
            return Refused(fileName, Unreadable.Explain(e));
        }
    }

    /// <summary>Builds all events of a file that was read, in the order of the text, also those that would be left alone, and stores nothing.</summary>
    public async Task<ImportPreview> PreviewAsync(ReceivedText file, IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        var source = SourceOf(file);
        var isKnown = await IsKnownAsync(source.Sha256, cancellationToken);
        var plan = await ImportPlan.MakeAsync(archive, source, reports, order, cancellationToken);
        List<(DatedReport Dated, bool HasDay, KeptEvent? Kept)> all =
        [
            .. plan.New.Select(dated => (dated, true, (KeptEvent?)null))
                .Concat(plan.Kept.Select(kept => (new DatedReport(order.DayOf(kept.Report) ?? kept.Date, kept.Report), true, (KeptEvent?)kept)))
                .Concat(plan.Undated.Select(report => (new DatedReport(DateOnly.MinValue, report), false, (KeptEvent?)null)))
                .OrderBy(e => e.Item1.Report.Section.Start),
        ];
        var built = await events.BuildAsync(source, [.. all.Select(e => e.Dated)], order, cancellationToken);
        var made = archive.ChangeTracker.Entries<NamedRecord>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToHashSet();
        archive.ChangeTracker.Clear();
        return new ImportPreview(source, isKnown, events.Meant, made, [.. built.Zip(all, (e, of) => new PreviewedEvent(of.Dated.Report, e, of.HasDay, of.Kept))]);
    }

    /// <summary>Plans inside the transaction that writes, so that what another program imported meanwhile is seen.</summary>
    private async Task<ImportResult> WriteAsync(Source received, IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var stored = await FindAsync(received.Sha256, cancellationToken);
        if (stored is not null && order.Sections is null)
        {
            return new ImportResult(received.FileName, ImportOutcome.Known);
        }

        var plan = await ImportPlan.MakeAsync(archive, received, reports, order, cancellationToken);
        if (plan.New.Count == 0)
        {
            return Left(received.FileName, plan);
        }

        var source = stored ?? archive.Sources.Add(received).Entity;
        var written = await events.BuildAsync(source, plan.New, order, cancellationToken);
        var told = Stored(written, plan.New);
        await archive.SaveChangesAsync(cancellationToken);
        await index.UpdateAsync([.. written.Select(e => e.Id)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(received.FileName, ImportOutcome.Imported) { Found = Count(written), Stored = told, Kept = plan.Kept, Undated = plan.UndatedTitles };
    }

    /// <summary>Asked before the save, while the context still knows which records are new.</summary>
    private IReadOnlyList<StoredEvent> Stored(IReadOnlyList<Event> written, IReadOnlyList<DatedReport> reports)
    {
        var told = new HashSet<NamedRecord>();
        return
        [
            .. written.Zip(reports, (e, dated) =>
            {
                var records = LinkedBy(e).Distinct().ToList();
                var made = records.Where(record => archive.Entry(record).State == EntityState.Added && told.Add(record)).ToList();
                return new StoredEvent(e.Key, e.Slug, e.Title, made, [.. records.Except(made)], Doubts.In(dated.Report));
            }),
        ];
    }

    private Source SourceOf(ReceivedText file) => new()
    {
        FileName = file.FileName,
        Sha256 = file.Sha256,
        Text = file.Text,
        Received = file.IsPlain ? null : file.Bytes,
        ReceivedAt = clock.GetUtcNow().UtcDateTime,
    };

    private Task<bool> IsKnownAsync(string sha256, CancellationToken cancellationToken) => archive.Sources.AnyAsync(s => s.Sha256 == sha256, cancellationToken);

    private Task<Source?> FindAsync(string sha256, CancellationToken cancellationToken) => archive.Sources.SingleOrDefaultAsync(s => s.Sha256 == sha256, cancellationToken);

    private static IEnumerable<NamedRecord> LinkedBy(Event written) =>
        written.Involvements.Select(i => i.Record!).Concat(written.Contributions.SelectMany(c => c.Speakers).Select(s => s.Person!));

    private static ImportCounts Count(IReadOnlyList<Event> written)
    {
        var linked = written.SelectMany(LinkedBy).Distinct().ToLookup(record => record.RecordKind);
        int Of(RecordKind kind) => linked[kind].Count();
        return new ImportCounts(written.Count, Of(RecordKind.Person), Of(RecordKind.Municipality), Of(RecordKind.Organisation), Of(RecordKind.Project), Of(RecordKind.Topic));
    }

    private static ImportResult Left(string fileName, ImportPlan plan) => new(fileName, plan.Kept.Count > 0 ? ImportOutcome.Known : ImportOutcome.Refused)
    {
        Reason = plan.Kept.Count > 0 ? null : NoDay,
        Kept = plan.Kept,
        Undated = plan.UndatedTitles,
    };

    private static ImportResult Refused(string fileName, string reason) => new(fileName, ImportOutcome.Refused) { Reason = reason };
}
