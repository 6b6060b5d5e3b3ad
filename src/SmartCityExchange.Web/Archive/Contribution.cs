namespace SmartCityExchange.Web.Archive;

/// <summary>
/// One talk, position, forum or poster at an event: a passage of the report and who speaks in it. What the passage
/// deals with follows from the mentions inside it.
/// </summary>
public sealed class Contribution : IRevisedPart
{
    public int Id { get; set; }

    public int EventId { get; set; }

    public Event? Event { get; set; }

    /// <summary>The place in the order of the event, from 1; the anchor <c>#beitrag-3</c>.</summary>
    public required int Number { get; set; }

    /// <summary>Where the passage begins in <see cref="Event.Report"/>.</summary>
    public required int Start { get; set; }

    public required int Length { get; set; }

    public List<SpeakerRole> Speakers { get; } = [];

    IRevisable? IRevisedPart.Owner => Event;
}
