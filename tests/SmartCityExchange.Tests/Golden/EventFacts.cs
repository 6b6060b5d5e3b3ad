using System.Text.Json.Serialization;

namespace SmartCityExchange.Tests.Golden;

/// <summary>The facts of one event in a form that neither the reader nor the database knows, so that both can be held against the gold.</summary>
internal sealed record EventFacts
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    [JsonPropertyName("title_also")]
    public IReadOnlyList<string> TitleAlso { get; init; } = [];

    public string? Date { get; init; }

    [JsonPropertyName("end_date")]
    public string? EndDate { get; init; }

    public string? Format { get; init; }

    [JsonPropertyName("format_evidence")]
    public string? FormatEvidence { get; init; }

    public string? Venue { get; init; }

    [JsonPropertyName("venue_city")]
    public string? VenueCity { get; init; }

    [JsonPropertyName("venue_evidence")]
    public string? VenueEvidence { get; init; }

    [JsonPropertyName("planned_venue")]
    public string? PlannedVenue { get; init; }

    [JsonPropertyName("planned_venue_city")]
    public string? PlannedVenueCity { get; init; }

    public string? Platform { get; init; }

    [JsonPropertyName("series_number")]
    public int? SeriesNumber { get; init; }

    public IReadOnlyList<PersonFacts> Persons { get; init; } = [];

    public IReadOnlyList<string> Municipalities { get; init; } = [];

    [JsonPropertyName("municipalities_in_org")]
    public IReadOnlyList<string> MunicipalitiesInOrg { get; init; } = [];

    [JsonPropertyName("municipality_role")]
    public IReadOnlyDictionary<string, string> MunicipalityRole { get; init; } = new Dictionary<string, string>();

    /// <summary>In the gold: further roles that are accepted. In what was read: every role below the strongest.</summary>
    [JsonPropertyName("municipality_role_also")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MunicipalityRoleAlso { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>In the gold: the sentences that may be quoted. In what was read: the sentence around each mention and role.</summary>
    [JsonPropertyName("municipality_evidence")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MunicipalityEvidence { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> Districts { get; init; } = [];

    [JsonPropertyName("district_role")]
    public IReadOnlyDictionary<string, string> DistrictRole { get; init; } = new Dictionary<string, string>();

    [JsonPropertyName("district_evidence")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> DistrictEvidence { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> Organisations { get; init; } = [];

    [JsonPropertyName("organisations_optional")]
    public IReadOnlyList<string> OrganisationsOptional { get; init; } = [];

    public IReadOnlyList<string> Projects { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];
}

/// <summary>A person as billed.</summary>
internal sealed record PersonFacts
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Role { get; init; }

    [JsonPropertyName("role_also")]
    public IReadOnlyList<string> RoleAlso { get; init; } = [];

    public string? Organisation { get; init; }

    [JsonPropertyName("organisation_also")]
    public IReadOnlyList<string> OrganisationAlso { get; init; } = [];

    public string? Municipality { get; init; }

    public string? Unit { get; init; }

    /// <summary>The sentence that introduces the person; null in a gold that does not ask for it.</summary>
    public string? Evidence { get; init; }
}
