namespace SmartCityExchange.Web.Archive;

/// <summary>The kinds of record that have a history. The numbers are stored and never change their meaning.</summary>
public enum RecordKind
{
    Event = 1,
    Person = 2,
    Municipality = 3,
    Organisation = 4,
    Project = 5,
    Topic = 6,
    Series = 7,
    Venue = 8,
    Document = 9,
    ContentPage = 10,
}
