using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Import.Texts;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Reads a text, plans, and writes the new events with everything they link in one transaction. The same text again changes nothing.</summary>
public sealed class Importer(ArchiveContext archive, EventBuilder events, SearchIndexer index, TimeProvider clock)
{
    private const string NoDay = "Der Text nennt keinen sicheren Tag der Veranstaltung. Bitte unter der Überschrift eine Zeile mit dem Datum ergänzen, zum Beispiel „24. November 2022“.";

    /// <summary>Imports one text. A text that cannot be read is refused in the result, not by an exception.</summary>
    public async Task<ImportResult> ImportAsync(string fileName, byte[] received, CancellationToken cancellationToken)
    {
        try
        {
            var file = ReceivedText.Of(fileName, received);
            if (await IsKnownAsync(file.Sha256, cancellationToken))
            {
                return Known(fileName);
            }

            var source = new Source
            {
                FileName = fileName,
                Sha256 = file.Sha256,
                Text = file.Text,
                Received = file.IsPlain ? null : received,
                ReceivedAt = clock.GetUtcNow().UtcDateTime,
            };
            return await WriteAsync(source, ReportReader.Read(file.Text), cancellationToken);
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

    /// <summary>Plans inside the transaction that writes, so that what another program imported meanwhile is seen.</summary>
    private async Task<ImportResult> WriteAsync(Source source, IReadOnlyList<Report> reports, CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        if (await IsKnownAsync(source.Sha256, cancellationToken))
        {
            return Known(source.FileName);
        }

        var plan = await ImportPlan.MakeAsync(archive, source, reports, cancellationToken);
        if (plan.New.Count == 0)
        {
            return new ImportResult(source.FileName, plan.Kept.Count > 0 ? ImportOutcome.Known : ImportOutcome.Refused)
            {
                Reason = plan.Kept.Count > 0 ? null : NoDay,
                Kept = plan.Kept,
                Undated = plan.Undated,
            };
        }

        archive.Sources.Add(source);
        var written = await events.BuildAsync(source, plan.New, cancellationToken);
        var stored = Stored(written, plan.New);
        await archive.SaveChangesAsync(cancellationToken);
        await index.UpdateAsync([.. written.Select(e => e.Id)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(source.FileName, ImportOutcome.Imported) { Found = Count(written), Stored = stored, Kept = plan.Kept, Undated = plan.Undated };
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
                return new StoredEvent(e.Slug, e.Title, made, [.. records.Except(made)], Doubts.In(dated.Report));
            }),
        ];
    }

    private Task<bool> IsKnownAsync(string sha256, CancellationToken cancellationToken) =>
        archive.Sources.AnyAsync(s => s.Sha256 == sha256, cancellationToken);

    private static ImportResult Known(string fileName) => new(fileName, ImportOutcome.Known);

    private static IEnumerable<NamedRecord> LinkedBy(Event written) =>
        written.Involvements.Select(i => i.Record!).Concat(written.Contributions.SelectMany(c => c.Speakers).Select(s => s.Person!));

    private static ImportCounts Count(IReadOnlyList<Event> written)
    {
        var linked = written.SelectMany(LinkedBy).Distinct().ToLookup(record => record.RecordKind);
        int Of(RecordKind kind) => linked[kind].Count();
        return new ImportCounts(written.Count, Of(RecordKind.Person), Of(RecordKind.Municipality), Of(RecordKind.Organisation), Of(RecordKind.Project), Of(RecordKind.Topic));
    }

    private static ImportResult Refused(string fileName, string reason) => new(fileName, ImportOutcome.Refused) { Reason = reason };
}
