namespace SmartCityExchange.Web.Archive;

/// <summary>A row of events under one title; there is one of a name.</summary>
public sealed class EventSeries : PlainRecord
{
    public override RecordKind RecordKind => RecordKind.Series;

    public List<Event> Events { get; } = [];
}
