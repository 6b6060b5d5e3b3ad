namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The section <c>Operator</c> of the settings: who runs this site and answers for it, and what only that body can state.</summary>
public sealed class OperatorOptions
{
    public const string Section = "Operator";

    public string Name { get; init; } = "";

    public string LegalForm { get; init; } = "";

    public string Representative { get; init; } = "";

    public string Street { get; init; } = "";

    public string Town { get; init; } = "";

    public string Mail { get; init; } = "";

    public string Telephone { get; init; } = "";

    /// <summary>Responsible for editorial content, MStV §18 (2).</summary>
    public string EditorResponsible { get; init; } = "";

    public string DataProtectionOfficer { get; init; } = "";

    /// <summary>Who runs the server, as a recipient of the data of a visit.</summary>
    public string Hosting { get; init; } = "";

    /// <summary>How long whoever runs the server keeps the log, such as "14 Tage".</summary>
    public string LogRetention { get; init; } = "";

    /// <summary>The day on which the accessibility statement was made (BITVNRW §4).</summary>
    public string AccessibilityStated { get; init; } = "";

    /// <summary>The day on which it was last reviewed; at least once a year.</summary>
    public string AccessibilityReviewed { get; init; } = "";

    /// <summary>The address of a page of the operator with the video in German Sign Language; empty while there is none.</summary>
    public string SignLanguage { get; init; } = "";
}
