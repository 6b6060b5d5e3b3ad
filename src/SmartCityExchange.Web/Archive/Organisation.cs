namespace SmartCityExchange.Web.Archive;

/// <summary>A body other than a municipality: company, association, ministry, network.</summary>
public sealed class Organisation() : NamedRecord(RecordKind.Organisation)
{
    public List<SpeakerRole> Speakers { get; } = [];
}
