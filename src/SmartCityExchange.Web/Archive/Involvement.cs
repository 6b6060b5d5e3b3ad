namespace SmartCityExchange.Web.Archive;

/// <summary>How a record takes part in an event. The numbers are stored; a smaller one is the stronger role.</summary>
public enum InvolvementRole
{
    /// <summary>Organised or received the event.</summary>
    Host = 1,

    /// <summary>Reported on its own experience.</summary>
    Presents = 2,

    /// <summary>Accompanied or supported what was reported.</summary>
    Supports = 3,

    /// <summary>Is named in the report.</summary>
    Mentioned = 4,

    /// <summary>What the event dealt with: the role of topics and projects.</summary>
    Subject = 5,
}

/// <summary>A municipality, organisation, project or topic linked to an event in a role, with the place that says so.</summary>
public sealed class Involvement : IRevisedPart
{
    public int Id { get; set; }

    public int EventId { get; set; }

    public Event? Event { get; set; }

    public int RecordId { get; set; }

    public required NamedRecord? Record { get; set; }

    public required InvolvementRole Role { get; set; }

    /// <summary>True for a municipality the report names only inside the names of organisations or projects.</summary>
    public bool OnlyInName { get; set; }

    public int? EvidenceId { get; set; }

    /// <summary>The words that say so; null when staff added the fact.</summary>
    public Mention? Evidence { get; set; }

    IRevisable? IRevisedPart.Owner => Event;
}
