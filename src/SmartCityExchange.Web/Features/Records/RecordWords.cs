using SmartCityExchange.Web.Archive.Records;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The German words for what a record is to the desk.</summary>
public static class RecordWords
{
    public const string Parted = "Zurückgenommen. Beide Einträge stehen wieder für sich.";

    public const string StillUsed =
        "Inzwischen verwendet eine Veranstaltung diesen Eintrag, oder jemand hat ihn geändert. Unten steht, welche; löschen lässt sich nur, was nicht verwendet wird.";

    public static string Trashed { get; } = $"In den Papierkorb gelegt. {Trash.Days} Tage lang lässt sich der Eintrag wiederherstellen.";

    public static string Of(RecordState state) => state switch
    {
        RecordState.Public => "öffentlich",
        RecordState.Unused => "nicht öffentlich",
        RecordState.Merged => "zusammengeführt",
        RecordState.Trashed => "im Papierkorb",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What the name of a record may be confused with, as the form asks.</summary>
    public static string NamesakeQuestion(int number) => number == 1 ? "Diesen Namen trägt schon ein anderer Eintrag" : "Diesen Namen tragen schon andere Einträge";
}
