namespace SmartCityExchange.Web.Features.Records;

/// <summary>The German words for what a record is to the desk.</summary>
public static class RecordWords
{
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
