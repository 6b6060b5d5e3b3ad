namespace SmartCityExchange.Web.Archive;

/// <summary>Somebody who spoke at an event. Function and body are kept per event, see <see cref="SpeakerRole"/>.</summary>
public sealed class Person() : NamedRecord(RecordKind.Person)
{
    private string _familyName = "";

    /// <summary>The part of the name that lists of persons are ordered by.</summary>
    public required string FamilyName
    {
        get => _familyName;
        set
        {
            _familyName = value;
            FamilySortKey = GermanText.SortKey(value);
        }
    }

    public string FamilySortKey { get; private set; } = "";

    public List<SpeakerRole> Roles { get; } = [];
}
