using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>What stands beside a name: the function, the department, the body and the place a person speaks for.</summary>
internal sealed record Affiliation
{
    public static readonly Affiliation None = new();

    public TokenRange? Function { get; init; }

    public TokenRange? Unit { get; init; }

    public Mark<OrganisationMention>? Organisation { get; init; }

    public Mark<PlaceMention>? Place { get; init; }

    /// <summary>The token after the last one that was read.</summary>
    public int End { get; init; }

    public bool SaysNothing => Function is null && Unit is null && Organisation is null && Place is null;

    /// <summary>This one, with what it leaves open taken from the other.</summary>
    public Affiliation Or(Affiliation other) => this with
    {
        Function = Function ?? other.Function,
        Unit = Unit ?? other.Unit,
        Organisation = Organisation ?? (Place is null ? other.Organisation : null),
        Place = Place ?? (Organisation is null ? other.Place : null),
    };
}
