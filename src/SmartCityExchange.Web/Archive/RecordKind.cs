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
    Question = 11,
    Announcement = 12,
}

/// <summary>What kinds of record have in common.</summary>
public static class RecordKinds
{
    /// <summary>The kinds of <see cref="NamedRecord"/>.</summary>
    public static IReadOnlyList<RecordKind> Named { get; } =
        [RecordKind.Person, RecordKind.Municipality, RecordKind.Organisation, RecordKind.Project, RecordKind.Topic, RecordKind.Question, RecordKind.Announcement];

    /// <summary>The kinds with public pages, in the order in which pages list them.</summary>
    public static IReadOnlyList<RecordKind> Public { get; } =
        [RecordKind.Event, RecordKind.Municipality, RecordKind.Person, RecordKind.Organisation, RecordKind.Project, RecordKind.Topic, RecordKind.Question, RecordKind.Announcement];

    /// <summary>The kinds that an event has among those who take part and what it deals with, in the order in which pages list them.</summary>
    public static IReadOnlyList<RecordKind> Linked { get; } = [.. Public.Where(kind => kind is not RecordKind.Event and not RecordKind.Person)];

    extension(RecordKind kind)
    {
        public bool IsNamed => Named.Contains(kind);

        /// <summary>The record is what an event deals with; others take part in a role.</summary>
        public bool IsSubject => kind is RecordKind.Project or RecordKind.Topic or RecordKind.Question or RecordKind.Announcement;

        /// <summary>The name of the record is a sentence, which holds the names of others: it is no link of its own in running text.</summary>
        public bool IsSentence => kind is RecordKind.Question or RecordKind.Announcement;
    }
}
