using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>The German words for what an import did.</summary>
internal static class ImportWords
{
    /// <param name="result">What became of the text.</param>
    /// <param name="waiting">How many other texts wait to be looked through.</param>
    public static string Of(ImportResult result, int waiting)
    {
        var made = result.Stored.SelectMany(e => e.Made).ToLookup(r => r.RecordKind);
        var records = RecordKinds.Named
            .Where(kind => made[kind].Any()).Select(kind => Words.Count(made[kind].Count(), kind)).ToList();
        return (result.Stored.Count == 1 ? "Als Entwurf angelegt." : $"{result.Stored.Count} Entwürfe angelegt.")
            + (records.Count == 0 ? "" : $" Neu im Archiv: {string.Join(", ", records)}.")
            + " Öffentlich wird es erst mit der Veröffentlichung."
            + waiting switch { 0 => "", 1 => " Ein weiterer Bericht wartet unter „Berichte einlesen“.", _ => $" {waiting} weitere Berichte warten unter „Berichte einlesen“." };
    }

    /// <summary>What became of one of several files.</summary>
    public static string Of(ReceivedFile file) => file switch
    {
        { Problem: { } problem } => problem,
        { Key: null } => "Das steht alles schon im Archiv.",
        { Events: 0 } => "Die Veranstaltung ist im Archiv, der Text sagt manches anders.",
        _ => $"{Words.Count(file.Events, RecordKind.Event)} gelesen.",
    };

    /// <summary>How a list of files is headed.</summary>
    public static string Of(IReadOnlyList<ReceivedFile> files) => (files.Count(f => f.Problem is null), files.Count) switch
    {
        var (good, all) when good == all => $"Alle {all} Dateien sind gelesen",
        (0, _) => "Keine der Dateien ließ sich lesen",
        var (good, all) => $"{good} von {all} Dateien {(good == 1 ? "ist" : "sind")} gelesen",
    };
}
