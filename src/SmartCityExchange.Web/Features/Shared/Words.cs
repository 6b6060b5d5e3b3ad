using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The German words of the pages for what the archive keeps as codes.</summary>
public static class Words
{
    public static string Singular(RecordKind kind) => kind switch
    {
        RecordKind.Event => "Veranstaltung",
        RecordKind.Person => "Person",
        RecordKind.Municipality => "Kommune",
        RecordKind.Organisation => "Organisation",
        RecordKind.Project => "Projekt",
        RecordKind.Topic => "Thema",
        RecordKind.Series => "Reihe",
        RecordKind.Venue => "Ort",
        RecordKind.Document => "Dokument",
        RecordKind.ContentPage => "Seite",
        RecordKind.Question => "Leitfrage",
        RecordKind.Announcement => "Ankündigung",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Plural(RecordKind kind) => kind switch
    {
        RecordKind.Event => "Veranstaltungen",
        RecordKind.Person => "Personen",
        RecordKind.Municipality => "Kommunen",
        RecordKind.Organisation => "Organisationen",
        RecordKind.Project => "Projekte",
        RecordKind.Topic => "Themen",
        RecordKind.Series => "Reihen",
        RecordKind.Venue => "Orte",
        RecordKind.Document => "Dokumente",
        RecordKind.ContentPage => "Seiten",
        RecordKind.Question => "Leitfragen",
        RecordKind.Announcement => "Ankündigungen",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A number with its noun: "1 Veranstaltung", "3 Veranstaltungen".</summary>
    public static string Count(int number, RecordKind kind) => $"{number} {(number == 1 ? Singular(kind) : Plural(kind))}";

    /// <summary>"1 Belegstelle", "3 Belegstellen".</summary>
    public static string Passages(int number) => $"{number} {(number == 1 ? "Belegstelle" : "Belegstellen")}";

    /// <summary>"1 Absatz", "3 Absätze".</summary>
    public static string Paragraphs(int number) => $"{number} {(number == 1 ? "Absatz" : "Absätze")}";

    /// <summary>What a municipality or body did at an event, as it stands beside its name.</summary>
    public static string Of(InvolvementRole role) => role switch
    {
        InvolvementRole.Host => "war Gastgeberin",
        InvolvementRole.Presents => "hat berichtet",
        InvolvementRole.Supports => "hat begleitet",
        InvolvementRole.Mentioned => "wird erwähnt",
        InvolvementRole.Subject => "war Gegenstand",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(SpeakerPart part) => part switch
    {
        SpeakerPart.Talk => "Beitrag",
        SpeakerPart.Welcome => "Begrüßung",
        SpeakerPart.Moderation => "Moderation",
        SpeakerPart.Panel => "Podium",
        SpeakerPart.Quoted => "Zitat",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Of(EventField field) => field switch
    {
        EventField.Title => "Titel",
        EventField.Date => "Datum",
        EventField.EndDate => "Letzter Tag",
        EventField.Attendance => "Form",
        EventField.Venue => "Ort",
        EventField.PlannedVenue => "Geplanter Ort",
        EventField.Platform => "Plattform",
        EventField.SeriesNumber => "Nummer in der Reihe",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static string Of(AttendanceMode mode) => mode switch
    {
        AttendanceMode.OnSite => "Vor Ort",
        AttendanceMode.Online => "Online",
        AttendanceMode.Hybrid => "Vor Ort und online",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    /// <summary>What became of something announced.</summary>
    public static string Of(AnnouncementOutcome? outcome) => outcome switch
    {
        null => "Ausgang unbekannt",
        AnnouncementOutcome.Underway => "In Arbeit",
        AnnouncementOutcome.Done => "Umgesetzt",
        AnnouncementOutcome.Dropped => "Eingestellt",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>What kind of municipality it is and where it lies: "Stadt im Kreis Warendorf, Nordrhein-Westfalen".</summary>
    public static string Place(MunicipalityKind kind, string? district, string state) => kind switch
    {
        MunicipalityKind.District => $"Kreis in {state}",
        MunicipalityKind.Town when district is null => $"Kreisfreie Stadt, {state}",
        MunicipalityKind.Town => $"Stadt, {district}, {state}",
        _ => $"Gemeinde, {district}, {state}",
    };
}
