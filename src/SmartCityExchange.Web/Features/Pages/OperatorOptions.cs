namespace SmartCityExchange.Web.Features.Pages;

/// <summary>The section <c>Operator</c> of the settings: who runs this site and answers for it.</summary>
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
}
