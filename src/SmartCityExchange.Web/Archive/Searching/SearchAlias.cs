namespace SmartCityExchange.Web.Archive.Searching;

/// <summary>Two ways of saying the same in a search: an abbreviation and its long form, or what people type and what reports say.</summary>
public sealed class SearchAlias
{
    public int Id { get; set; }

    /// <summary>What is typed, such as "IHK" or "WLAN".</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for, such as "Industrie- und Handelskammer".</summary>
    public required string Meaning { get; init; }

    /// <summary>The name folded; a name has one meaning.</summary>
    public required string FoldedName { get; init; }
}
