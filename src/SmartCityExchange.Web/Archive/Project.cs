namespace SmartCityExchange.Web.Archive;

/// <summary>A project, programme or product that reports tell of.</summary>
public sealed class Project() : NamedRecord(RecordKind.Project)
{
}
