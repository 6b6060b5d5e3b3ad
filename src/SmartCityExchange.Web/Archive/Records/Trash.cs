namespace SmartCityExchange.Web.Archive.Records;

/// <summary>What holds for everything that lies in the trash.</summary>
public static class Trash
{
    /// <summary>So long it keeps what was put into it.</summary>
    public const int Days = 30;

    /// <summary>What the history of a record says last.</summary>
    public static string ErasedNote { get; } = $"Nach {Days} Tagen im Papierkorb gelöscht";
}
