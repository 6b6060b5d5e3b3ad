using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Says in German what an import did, with a bar on a terminal.</summary>
public sealed class ImportReport(CommandOutput console, bool isRehearsal)
{
    private const int BarWidth = 30;

    private int _total;
    private int _done;
    private int _stored;
    private int _known;

    public int Refused { get; private set; }

    public void Begin(int files)
    {
        _total = files;
        if (isRehearsal)
        {
            console.Output.WriteLine("Probelauf: Es wird nichts gespeichert.");
        }

        DrawBar();
    }

    public void Tell(ImportResult result)
    {
        ClearBar();
        _done++;
        console.Output.WriteLine($"{result.FileName}: {Outcome(result)}");
        foreach (var line in result.Stored.SelectMany(Lines).Concat(result.Kept.SelectMany(Lines)))
        {
            console.Output.WriteLine("  " + line);
        }

        foreach (var title in result.Undated)
        {
            console.Output.WriteLine($"  ausgelassen: „{title}“ nennt keinen sicheren Tag. Bitte das Datum im Text ergänzen.");
        }

        DrawBar();
    }

    public void TellEnd(bool isInterrupted)
    {
        ClearBar();
        var done = $"{_stored} von {_total} Berichten {(isRehearsal ? "würden übernommen" : "übernommen")}, {_known} schon im Archiv, {Refused} nicht lesbar.";
        console.Output.WriteLine(isInterrupted ? $"Abgebrochen. {done} Halb übernommen ist keiner." : done);
    }

    private string Outcome(ImportResult result)
    {
        switch (result.Outcome)
        {
            case ImportOutcome.Imported:
                _stored++;
                return (isRehearsal ? "würde übernommen, " : "übernommen, ") + Words.Count(result.Stored.Count, RecordKind.Event);
            case ImportOutcome.Known:
                _known++;
                return "schon im Archiv, nichts geändert";
            default:
                Refused++;
                return $"nicht übernommen. {result.Reason}";
        }
    }

    private static IEnumerable<string> Lines(StoredEvent stored) =>
    [
        $"neu: Veranstaltung „{stored.Title}“ ({stored.Slug})",
        .. ByKind("angelegt", stored.Made),
        .. ByKind("verknüpft", stored.Linked),
        .. stored.Doubts.Select(doubt => $"  zweifelhaft: {doubt}"),
    ];

    private static IEnumerable<string> ByKind(string what, IReadOnlyList<NamedRecord> records) =>
        from kind in RecordKinds.Named
        let names = records.Where(record => record.RecordKind == kind).Select(record => record.Name).ToList()
        where names.Count > 0
        select $"  {what}: {Words.Count(names.Count, kind)} ({string.Join(", ", names)})";

    private static IEnumerable<string> Lines(KeptEvent kept) =>
        kept.Differences.Select(Line).DefaultIfEmpty("  kein Unterschied")
            .Prepend($"bleibt: Veranstaltung „{kept.Title}“ ({kept.Slug}){(kept.Differences.Count > 0 ? "; der Text sagt anderes:" : "")}");

    private static string Line(Difference difference) => difference switch
    {
        { Before: null } => $"  {difference.What} neu: {difference.After}",
        { After: null } => $"  {difference.What} entfällt: {difference.Before}",
        _ => $"  {difference.What}: {difference.Before} → {difference.After}",
    };

    private void DrawBar()
    {
        if (console.IsWatched && _done < _total)
        {
            var filled = BarWidth * _done / _total;
            console.Output.Write($"\r[{new string('#', filled)}{new string('.', BarWidth - filled)}] {_done}/{_total}");
        }
    }

    private void ClearBar()
    {
        if (console.IsWatched)
        {
            console.Output.Write("\r\u001b[K");
        }
    }
}
