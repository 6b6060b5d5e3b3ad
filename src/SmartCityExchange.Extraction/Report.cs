namespace SmartCityExchange.Extraction;

/// <summary>Where the source text says a fact, and the name of the reading rule that found it there.</summary>
/// <param name="Span">The words, in the source text as received.</param>
/// <param name="Rule">The rule's stable name, e.g. <c>person.with-title</c>; stored with the fact.</param>
public sealed record Evidence(Span Span, string Rule)
{
    /// <summary>How often this rule is right, between 0 and 1, as measured on the tuning corpus.</summary>
    public double Confidence => Rules.ConfidenceOf(Rule);
}

/// <summary>A value read from the text together with the place that says it.</summary>
public sealed record Fact<T>(T Value, Evidence Evidence);

/// <summary>
/// Everything the reader found in the report of one event. Every span, here and below, points into the source text as
/// received. What the text does not say is null or empty.
/// </summary>
public sealed record Report
{
    /// <summary>The event's whole section of the source: heading, date line and body.</summary>
    public required Span Section { get; init; }

    /// <summary>The running text of the report inside <see cref="Section"/>, without heading and surrounding blank lines.</summary>
    public required Span Body { get; init; }

    public required Fact<string> Title { get; init; }

    /// <summary>The (first) day; null where the text gives no certain one.</summary>
    public Fact<DateOnly>? Date { get; init; }

    public Fact<DateOnly>? EndDate { get; init; }

    /// <summary>The event's number in its series ("der vierte Erfahrungsaustausch").</summary>
    public Fact<int>? SeriesNumber { get; init; }

    public Fact<Attendance>? Attendance { get; init; }

    /// <summary>The conference system an online event ran on.</summary>
    public Fact<string>? Platform { get; init; }

    /// <summary>Where the event took place.</summary>
    public VenueReading? Venue { get; init; }

    /// <summary>Where the event was to take place before it moved.</summary>
    public VenueReading? PlannedVenue { get; init; }

    /// <summary>The passages in which somebody speaks for themselves or their town, in the order of the text.</summary>
    public IReadOnlyList<ContributionReading> Contributions { get; init; } = [];

    public IReadOnlyList<MunicipalityReading> Municipalities { get; init; } = [];

    public IReadOnlyList<OrganisationReading> Organisations { get; init; } = [];

    public IReadOnlyList<ProjectReading> Projects { get; init; } = [];

    public IReadOnlyList<TopicReading> Topics { get; init; } = [];

    /// <summary>The questions the report asks of its subject (Leitfragen), word for word; not those of an interview.</summary>
    public IReadOnlyList<Fact<string>> Questions { get; init; } = [];

    /// <summary>The sentences in which the report says what is still to come, word for word.</summary>
    public IReadOnlyList<Fact<string>> Announcements { get; init; } = [];
}

public enum Attendance
{
    OnSite,
    Online,
    Hybrid,
}

/// <summary>A building or place, and the municipality it stands in.</summary>
/// <param name="Name">In the nominative; the municipality's own name where the text names no building ("fand in Unna statt").</param>
/// <param name="Ags">Official key of the municipality, when the text names it.</param>
public sealed record VenueReading(string Name, string? Ags, Evidence Evidence);

/// <summary>What a person did at the event.</summary>
public enum SpeakerPart
{
    Talk,
    Welcome,
    Moderation,
    Panel,
    Quoted,
}

/// <summary>One passage of the report (a paragraph or list item) and the people who speak in it.</summary>
public sealed record ContributionReading(Span Passage, IReadOnlyList<SpeakerReading> Speakers);

/// <summary>A person as billed in this report. <see cref="Evidence"/> covers the name as it stands, with academic title.</summary>
public sealed record SpeakerReading
{
    /// <summary>Given name and family name, or the family name alone where the text gives no more; without title.</summary>
    public required string Name { get; init; }

    public required string FamilyName { get; init; }

    public string? AcademicTitle { get; init; }

    public string? Function { get; init; }

    public string? Unit { get; init; }

    /// <summary>The <see cref="OrganisationReading.Name"/> of the body the person speaks for.</summary>
    public string? Organisation { get; init; }

    /// <summary>The <see cref="MunicipalityReading.Ags"/> of the municipality the person speaks for.</summary>
    public string? Ags { get; init; }

    public SpeakerPart Part { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Every place that names the person, <see cref="Evidence"/> included, in the order of the text.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }
}

/// <summary>How a municipality or organisation took part; the stronger first.</summary>
public enum Role
{
    Host,
    Presents,
    Supports,
    Mentioned,
}

/// <summary>A role together with the place that says it.</summary>
public sealed record RoleReading(Role Role, Evidence Evidence);

/// <summary>A municipality, or a district (Kreis) when <see cref="Ags"/> has five digits.</summary>
public sealed record MunicipalityReading
{
    public required string Ags { get; init; }

    public required string Name { get; init; }

    /// <summary>Each role once, the strongest first; never empty.</summary>
    public required IReadOnlyList<RoleReading> Roles { get; init; }

    /// <summary>True when several states have a town of this name and nothing in the text tells which one is meant.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>True when the text names the town only inside the names of organisations or projects.</summary>
    public bool OnlyInNames { get; init; }

    public required IReadOnlyList<Evidence> Mentions { get; init; }
}

/// <summary>A body, by its name in the nominative.</summary>
public sealed record OrganisationReading
{
    public required string Name { get; init; }

    /// <summary>Other forms the text or the lexicon gives, such as the abbreviation or the long form.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Each role once, the strongest first; never empty.</summary>
    public required IReadOnlyList<RoleReading> Roles { get; init; }

    /// <summary>The municipality or district inside the organisation's name, if any.</summary>
    public string? Ags { get; init; }

    public required IReadOnlyList<Evidence> Mentions { get; init; }
}

/// <summary>A project, programme or product, by its full name.</summary>
public sealed record ProjectReading(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<Evidence> Mentions);

/// <summary>A subject the event dealt with, by its preferred name in the thesaurus or as the text itself calls it.</summary>
public sealed record TopicReading(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<Evidence> Mentions);
