namespace SmartCityExchange.Web.Archive;

/// <summary>What a person did at an event.</summary>
public enum SpeakerPart
{
    Talk = 1,
    Welcome = 2,
    Moderation = 3,
    Panel = 4,
    Quoted = 5,
}

/// <summary>A person in a contribution as billed on that day: function and body are those of the event, not of today.</summary>
public sealed class SpeakerRole : IRevisedPart
{
    public int Id { get; set; }

    public int ContributionId { get; set; }

    public Contribution? Contribution { get; set; }

    /// <summary>The place in the order of the contribution, from 1.</summary>
    public required int Position { get; set; }

    public int PersonId { get; set; }

    public required Person? Person { get; set; }

    /// <summary>The name with academic title, as the report has it.</summary>
    public required string BilledName { get; set; }

    public string? AcademicTitle { get; set; }

    public string? Function { get; set; }

    /// <summary>Department or section inside the body.</summary>
    public string? Unit { get; set; }

    public int? OrganisationId { get; set; }

    public Organisation? Organisation { get; set; }

    public int? MunicipalityId { get; set; }

    /// <summary>The municipality the person spoke for.</summary>
    public Municipality? Municipality { get; set; }

    public SpeakerPart Part { get; set; } = SpeakerPart.Talk;

    public int? EvidenceId { get; set; }

    /// <summary>The words that say so; null when staff added the fact.</summary>
    public Mention? Evidence { get; set; }

    IRevisable? IRevisedPart.Owner => Contribution?.Event;
}
