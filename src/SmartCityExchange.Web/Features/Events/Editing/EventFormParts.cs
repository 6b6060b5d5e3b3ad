using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>The fields of the form of an event.</summary>
public static class EventFormParts
{
    public static IReadOnlyList<FormPart<EventForm>> All { get; } =
    [
        new(nameof(EventForm.Title), "Titel", f => f.Title ?? "", (to, from) => to.Title = from.Title),
        new(nameof(EventForm.Date), "Datum", f => f.Date ?? "", (to, from) => to.Date = from.Date),
        new(nameof(EventForm.EndDate), "Letzter Tag", f => f.EndDate ?? "", (to, from) => to.EndDate = from.EndDate),
        new(nameof(EventForm.Attendance), "Form", f => f.Attendance is { } mode ? Words.Of(mode) : "", (to, from) => to.Attendance = from.Attendance),
        new(nameof(EventForm.Venue), "Ort", f => Joined(f.Venue, f.VenueTown), (to, from) => (to.Venue, to.VenueTown) = (from.Venue, from.VenueTown)),
        new(nameof(EventForm.PlannedVenue), "Geplanter Ort", f => Joined(f.PlannedVenue, f.PlannedVenueTown), (to, from) => (to.PlannedVenue, to.PlannedVenueTown) = (from.PlannedVenue, from.PlannedVenueTown)),
        new(nameof(EventForm.Platform), "Plattform", f => f.Platform ?? "", (to, from) => to.Platform = from.Platform),
        new(nameof(EventForm.Series), "Reihe", f => Joined(f.Series, f.SeriesNumber), (to, from) => (to.Series, to.SeriesNumber) = (from.Series, from.SeriesNumber)),
        new(nameof(EventForm.Report), "Bericht", f => EventFormReader.Lines(f.Report), (to, from) => to.Report = from.Report) { Join = (form, text) => form.Report = text },
        new(nameof(EventForm.Talks), "Beiträge", TalksOf, (to, from) => to.Talks = from.Talks),
        new(nameof(EventForm.Parts), "Beteiligte und Themen", PartsOf, (to, from) => to.Parts = from.Parts),
    ];

    private static string TalksOf(EventForm form) => string.Join('\n', form.Talks.Where(t => !t.IsEmpty && !t.Remove).Select((talk, index) =>
        string.Join('\n', talk.Speakers.Where(s => !s.IsEmpty && !s.Remove).Select(SpeakerOf).Prepend($"{index + 1}. Beitrag: „{talk.Passage} …“"))));

    private static string SpeakerOf(EventForm.SpeakerForm s) =>
        $"   {Words.Of(s.Part)}: {Joined($"{s.AcademicTitle} {s.Person}".Trim(), s.Function, s.Unit, s.Organisation, s.Municipality)}";

    private static string PartsOf(EventForm form) => string.Join('\n', form.Parts.Where(p => !p.Remove && !string.IsNullOrWhiteSpace(p.Name))
        .OrderBy(p => p.Kind).ThenBy(p => p.Role).ThenBy(p => GermanText.SortKey(p.Name!), StringComparer.Ordinal)
        .Select(p => $"{Words.Singular(p.Kind)}: {p.Name} {Words.Of(p.Role)}{(p.OnlyInName ? ", nur in Namen genannt" : "")}"));

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
