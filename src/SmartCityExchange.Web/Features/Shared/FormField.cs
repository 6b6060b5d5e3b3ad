using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A line to type in, with its label, and what is wrong with it. Drawn by <c>_Field</c>.</summary>
/// <param name="Name">Its name in the form, and its id.</param>
/// <param name="Label">What is asked for.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Problem">What is wrong, and how to mend it.</param>
public sealed record FormField(string Name, string Label, string? Value, string? Problem)
{
    public string Type { get; init; } = "text";

    public int MaxLength { get; init; } = 300;

    /// <summary>More than one for a sentence, which would not fit the line.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>What the browser may fill in, after the HTML standard; nothing by default.</summary>
    public string AutoComplete { get; init; } = "off";

    /// <summary>Names of records of this kind are suggested while somebody types.</summary>
    public RecordKind? Names { get; init; }
}
