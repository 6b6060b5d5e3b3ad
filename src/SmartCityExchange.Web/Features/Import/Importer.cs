using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Reads a text, plans, and writes the new events with everything they link in one transaction. The same text again changes nothing.</summary>
public sealed class Importer(ArchiveContext archive, EventBuilder events, SearchIndexer index, TimeProvider clock)
{
    private const string NoDay = "Der Text nennt keinen sicheren Tag der Veranstaltung. Bitte unter der Überschrift eine Zeile mit dem Datum ergänzen, zum Beispiel „24. November 2022“.";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Imports one text. A text that cannot be read is refused in the result, not by an exception.</summary>
    public async Task<ImportResult> ImportAsync(string fileName, byte[] received, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(received));
        if (await IsKnownAsync(sha256, cancellationToken))
        {
            return Known(fileName);
        }

        try
        {
            var text = StrictUtf8.GetString(received);
            var reports = ReportReader.Read(text);
            var source = new Source { FileName = fileName, Sha256 = sha256, Text = text, ReceivedAt = clock.GetUtcNow().UtcDateTime };
            return await WriteAsync(source, reports, cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            return Refused(fileName, "Die Datei ist kein UTF-8-Text. Bitte als „Text, UTF-8“ speichern.");
        }
        catch (UnreadableReportException e)
        {
            return Refused(fileName, Explain(e));
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
            return new ImportResult(source.FileName, plan.Kept.Count > 0 ? ImportOutcome.Known : ImportOutcome.Refused, ImportCounts.None, plan.Kept.Count > 0 ? null : NoDay, plan.Kept, plan.Undated);
        }

        archive.Sources.Add(source);
        var written = await events.BuildAsync(source, plan.New, cancellationToken);
        await archive.SaveChangesAsync(cancellationToken);
        await index.UpdateAsync([.. written.Select(e => e.Id)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ImportResult(source.FileName, ImportOutcome.Imported, Count(written), Kept: plan.Kept, Undated: plan.Undated);
    }

    private Task<bool> IsKnownAsync(string sha256, CancellationToken cancellationToken) =>
        archive.Sources.AnyAsync(s => s.Sha256 == sha256, cancellationToken);

    private static ImportResult Known(string fileName) => new(fileName, ImportOutcome.Known, ImportCounts.None);

    private static ImportCounts Count(IReadOnlyList<Event> written)
    {
        int Linked<T>() where T : NamedRecord => written.SelectMany(e => e.Involvements).Select(i => i.Record).OfType<T>().Distinct().Count();
        var persons = written.SelectMany(e => e.Contributions).SelectMany(c => c.Speakers).Select(s => s.Person).Distinct().Count();
        return new ImportCounts(written.Count, persons, Linked<Municipality>(), Linked<Organisation>(), Linked<Project>(), Linked<Topic>());
    }

    private static ImportResult Refused(string fileName, string reason) => new(fileName, ImportOutcome.Refused, ImportCounts.None, reason);

    private static string Explain(UnreadableReportException e) => e.Reason switch
    {
        UnreadableReason.Empty => "Die Datei enthält keinen Text.",
        UnreadableReason.UnreadableDate => $"Zeile {e.Line}: „{e.Words}“ ist kein Tag des Kalenders. Bitte das Datum berichtigen, zum Beispiel „24. November 2022“.",
        UnreadableReason.NoEvent => "Es wurde keine Veranstaltung gefunden. Nötig ist eine Überschrift und darunter eine Zeile mit dem Datum, zum Beispiel „24. November 2022“.",
        _ => throw new InvalidOperationException($"No words for {e.Reason}."),
    };
}
