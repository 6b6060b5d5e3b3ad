namespace SmartCityExchange.Web.Features.Import.Facts;

/// <summary>What was read of one event, as other programs take it: names in place of records, and the list of all places that say it.</summary>
public sealed record EventFacts
{
    /// <summary>The date, or the title's slug where the text names no certain day.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? EndDate { get; init; }

    /// <summary>onsite, online or hybrid.</summary>
    public string? Format { get; init; }

    public string? FormatEvidence { get; init; }

    /// <summary>The building; null where the text names the town alone.</summary>
    public string? Venue { get; init; }

    public string? VenueCity { get; init; }

    public string? VenueEvidence { get; init; }

    public string? PlannedVenue { get; init; }

    public string? PlannedVenueCity { get; init; }

    public string? Platform { get; init; }

    public int? SeriesNumber { get; init; }

    public required IReadOnlyList<PersonFacts> Persons { get; init; }

    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>Towns named only inside the names of organisations or projects.</summary>
    public required IReadOnlyList<string> MunicipalitiesInOrg { get; init; }

    /// <summary>The strongest role of each: host, presents, supports or mentioned.</summary>
    public required IReadOnlyDictionary<string, string> MunicipalityRole { get; init; }

    /// <summary>The other roles of each.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> MunicipalityRoleAlso { get; init; }

    /// <summary>The sentences that name each.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> MunicipalityEvidence { get; init; }

    public required IReadOnlyList<string> Districts { get; init; }

    public required IReadOnlyDictionary<string, string> DistrictRole { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> DistrictEvidence { get; init; }

    public required IReadOnlyList<string> Organisations { get; init; }

    public required IReadOnlyList<string> Projects { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The Leitfragen the report asks.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>What the report says is still to come.</summary>
    public required IReadOnlyList<string> Announcements { get; init; }

    public required IReadOnlyList<FactSpan> Spans { get; init; }
}

/// <summary>A person as billed.</summary>
public sealed record PersonFacts(
    string Name, string? Title, string? Role, string? Organisation, string? Municipality, string? Unit, string Evidence);

/// <summary>One place that says a fact. Positions count UTF-16 units of the text as read.</summary>
/// <param name="Field">The field of <see cref="EventFacts"/>, in the singular.</param>
/// <param name="Value">What the field says there.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Confidence">How often the rule is right on the corpus, from 0 to 1.</param>
/// <param name="Quote">The words that stand there.</param>
public sealed record FactSpan(string Field, string Value, int Start, int Length, string Rule, double Confidence, string Quote);
