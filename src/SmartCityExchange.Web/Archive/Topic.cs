namespace SmartCityExchange.Web.Archive;

/// <summary>A subject that events deal with.</summary>
public sealed class Topic() : NamedRecord(RecordKind.Topic)
{
}
