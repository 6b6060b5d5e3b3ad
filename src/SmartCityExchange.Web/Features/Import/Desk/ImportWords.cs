using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>The German words for what an import did.</summary>
internal static class ImportWords
{
    public static string Of(ImportResult result)
    {
        var made = result.Stored.SelectMany(e => e.Made).ToLookup(r => r.RecordKind);
        var records = RecordKinds.Named
            .Where(kind => made[kind].Any()).Select(kind => Words.Count(made[kind].Count(), kind)).ToList();
        return (result.Stored.Count == 1 ? "Als Entwurf angelegt." : $"{result.Stored.Count} Entwürfe angelegt.")
            + (records.Count == 0 ? "" : $" Neu im Archiv: {string.Join(", ", records)}.")
            + " Öffentlich wird es erst mit der Veröffentlichung.";
    }
}
