using System.Globalization;
using System.Text.Json;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>What stands in the fields of the form of an event, exactly as typed. Other records stand in it by their names.</summary>
public sealed class EventForm
{
    public const int ReportMaxLength = 1_000_000;

    /// <summary>The version of the event that the form was opened on; 0 for a new one.</summary>
    public int BaseVersion { get; set; }

    public string? Title { get; set; }

    public string? Date { get; set; }

    public string? EndDate { get; set; }

    public AttendanceMode? Attendance { get; set; }

    public string? Venue { get; set; }

    public string? VenueTown { get; set; }

    public string? PlannedVenue { get; set; }

    public string? PlannedVenueTown { get; set; }

    public string? Platform { get; set; }

    public string? Series { get; set; }

    public string? SeriesNumber { get; set; }

    public string? Report { get; set => field = value.WithPlainLines(); }

    public List<TalkForm> Talks { get; set; } = [];

    public List<PartForm> Parts { get; set; } = [];

    /// <summary>What the editor decided about names the archive does not know: see <see cref="NameQuestion"/>.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>For fields that somebody else changed too, by name: <see cref="FormMerge.Theirs"/> takes what was saved meanwhile.</summary>
    public Dictionary<string, string> Choices { get; set; } = [];

    /// <summary>The editor knows that Belegstellen are lost.</summary>
    public bool LosesEvidence { get; set; }

    /// <summary>Why it was changed.</summary>
    public string? Note { get; set; }

    /// <summary>A contribution.</summary>
    public sealed class TalkForm
    {
        /// <summary>How the passage of the report begins, see <see cref="ReportPassages"/>.</summary>
        public string? Passage { get; set; }

        public List<SpeakerForm> Speakers { get; set; } = [];

        public bool Remove { get; set; }

        public bool IsEmpty => Speakers.TrueForAll(s => s.IsEmpty) && string.IsNullOrWhiteSpace(Passage);
    }

    /// <summary>A speaker as billed on that day.</summary>
    public sealed class SpeakerForm
    {
        public string? Person { get; set; }

        /// <summary>The person the name stood for when the form was made; tells namesakes apart.</summary>
        public Guid? Key { get; set; }

        public string? AcademicTitle { get; set; }

        public string? Function { get; set; }

        public string? Unit { get; set; }

        public string? Organisation { get; set; }

        public string? Municipality { get; set; }

        public SpeakerPart Part { get; set; } = SpeakerPart.Talk;

        /// <summary>See <see cref="PartForm.Quote"/>.</summary>
        public string? Quote { get; set; }

        public string? Rule { get; set; }

        public bool Remove { get; set; }

        public bool IsEmpty => string.IsNullOrWhiteSpace(Person) && string.IsNullOrWhiteSpace(Function) && string.IsNullOrWhiteSpace(Organisation) && string.IsNullOrWhiteSpace(Municipality);
    }

    /// <summary>A record that takes part in a role.</summary>
    public sealed class PartForm
    {
        public RecordKind Kind { get; set; }

        public string? Name { get; set; }

        /// <summary>See <see cref="SpeakerForm.Key"/>.</summary>
        public Guid? Key { get; set; }

        public InvolvementRole Role { get; set; }

        public bool OnlyInName { get; set; }

        /// <summary>For what was read anew and is not saved yet: the words of the report that say so.</summary>
        public string? Quote { get; set; }

        /// <summary>The reading rule that found them.</summary>
        public string? Rule { get; set; }

        public bool Remove { get; set; }
    }

    /// <summary>The form of a content, with names in place of keys.</summary>
    public static EventForm Of(EventContent content, int version, LinkedRecords linked) => new()
    {
        BaseVersion = version,
        Title = content.Title,
        Date = GermanDates.Iso(content.Date),
        EndDate = content.EndDate is { } last ? GermanDates.Iso(last) : null,
        Attendance = content.Attendance,
        Venue = linked.Venue(content.Venue)?.Name,
        VenueTown = linked.Venue(content.Venue)?.Municipality?.Name,
        PlannedVenue = linked.Venue(content.PlannedVenue)?.Name,
        PlannedVenueTown = linked.Venue(content.PlannedVenue)?.Municipality?.Name,
        Platform = content.Platform,
        Series = linked.Series(content.Series)?.Name,
        SeriesNumber = content.SeriesNumber?.ToString(CultureInfo.InvariantCulture),
        Report = content.Report,
        Talks = content.Contributions.Select(talk => new TalkForm
        {
            Passage = ReportPassages.Beginning(content.Report, talk.Start, talk.Length),
            Speakers = talk.Speakers.Select(s => new SpeakerForm
            {
                Person = linked.Record(s.Person)?.Name ?? s.BilledName,
                Key = s.Person,
                AcademicTitle = s.AcademicTitle,
                Function = s.Function,
                Unit = s.Unit,
                Organisation = linked.Record(s.Organisation)?.Name,
                Municipality = linked.Record(s.Municipality)?.Name,
                Part = s.Part,
            }).ToList(),
        }).ToList(),
        Parts = content.Involvements.Select(p => (Part: p, Record: linked.Record(p.Record))).Where(p => p.Record is not null)
            .OrderBy(p => p.Record!.RecordKind).ThenBy(p => p.Part.Role).ThenBy(p => p.Record!.SortKey, StringComparer.Ordinal)
            .Select(p => new PartForm { Kind = p.Record!.RecordKind, Name = p.Record.Name, Key = p.Part.Record, Role = p.Part.Role, OnlyInName = p.Part.OnlyInName })
            .ToList(),
    };

    /// <summary>The form as a working copy keeps it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    public static EventForm FromJson(string json) => JsonSerializer.Deserialize<EventForm>(json)!;

    /// <summary>Takes over what was chosen of a text read anew: data that are given, the report, and what it links beyond what is linked.</summary>
    public void Take(EventForm received)
    {
        Title = received.Title ?? Title;
        Date = received.Date ?? Date;
        EndDate = received.EndDate ?? EndDate;
        Attendance = received.Attendance ?? Attendance;
        Platform = received.Platform ?? Platform;
        SeriesNumber = received.SeriesNumber ?? SeriesNumber;
        (Venue, VenueTown) = received.Venue is null ? (Venue, VenueTown) : (received.Venue, received.VenueTown);
        (PlannedVenue, PlannedVenueTown) = received.PlannedVenue is null ? (PlannedVenue, PlannedVenueTown) : (received.PlannedVenue, received.PlannedVenueTown);
        Report = received.Report ?? Report;
        foreach (var talk in received.Talks)
        {
            talk.Speakers.RemoveAll(s => string.IsNullOrWhiteSpace(s.Person));
        }

        Talks.AddRange(received.Talks.Where(t => t.Speakers.Count > 0));
        Parts.AddRange(received.Parts);
        Tidy();
    }

    /// <summary>Without what the editor removed or left empty.</summary>
    public void Tidy()
    {
        Talks.RemoveAll(t => t.Remove);
        foreach (var talk in Talks)
        {
            talk.Speakers.RemoveAll(s => s.Remove || s.IsEmpty);
        }

        Talks.RemoveAll(t => t.IsEmpty);
        Parts.RemoveAll(p => p.Remove || string.IsNullOrWhiteSpace(p.Name));
    }
}
