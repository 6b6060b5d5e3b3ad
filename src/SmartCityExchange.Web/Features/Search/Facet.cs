using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>What a search can be narrowed by. Inside a facet one value is enough; of several facets each must fit.</summary>
public enum Facet
{
    Kind,
    Year,
    Municipality,
    District,
    Topic,
    Organisation,
    Attendance,
}

/// <summary>What addresses and pages call the facets.</summary>
public static class Facets
{
    public static IReadOnlyList<Facet> All { get; } = Enum.GetValues<Facet>();

    /// <summary>The name of the query parameter.</summary>
    public static string Parameter(Facet facet) => facet switch
    {
        Facet.Kind => "art",
        Facet.Year => "jahr",
        Facet.Municipality => "kommune",
        Facet.District => "kreis",
        Facet.Topic => "thema",
        Facet.Organisation => "organisation",
        Facet.Attendance => "teilnahme",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    public static string Label(Facet facet) => facet switch
    {
        Facet.Kind => "Art",
        Facet.Year => "Jahr",
        Facet.Municipality => "Kommune",
        Facet.District => "Kreis",
        Facet.Topic => "Thema",
        Facet.Organisation => "Organisation",
        Facet.Attendance => "Teilnahme",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>How likely somebody looks for a record of the kind: 0 is likeliest.</summary>
    public static int RankOf(RecordKind kind) => KindsInOrder.ToList().IndexOf(kind);

    /// <summary>The kinds of record that are found, the likeliest first, as addresses write them.</summary>
    public static IReadOnlyDictionary<RecordKind, string> Kinds { get; } = new Dictionary<RecordKind, string>
    {
        [RecordKind.Municipality] = "kommunen",
        [RecordKind.Person] = "personen",
        [RecordKind.Topic] = "themen",
        [RecordKind.Project] = "projekte",
        [RecordKind.Organisation] = "organisationen",
        [RecordKind.Event] = "veranstaltungen",
        [RecordKind.Question] = "leitfragen",
        [RecordKind.Announcement] = "ankuendigungen",
    };

    /// <summary>The kinds, the likeliest first.</summary>
    public static IReadOnlyList<RecordKind> KindsInOrder { get; } =
        [RecordKind.Municipality, RecordKind.Person, RecordKind.Topic, RecordKind.Project, RecordKind.Organisation, RecordKind.Event, RecordKind.Question, RecordKind.Announcement];

    public static IReadOnlyDictionary<AttendanceMode, string> Attendances { get; } = new Dictionary<AttendanceMode, string>
    {
        [AttendanceMode.OnSite] = "vor-ort",
        [AttendanceMode.Online] = "online",
        [AttendanceMode.Hybrid] = "hybrid",
    };
}
