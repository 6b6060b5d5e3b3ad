using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>An event as it was read from a text, to be looked through.</summary>
/// <param name="Section">Where it begins in the text; by this the form knows it.</param>
/// <param name="HasDay">False when neither the text nor the editor says on which day it was.</param>
/// <param name="Text">The report, each marked word leading to what it says.</param>
public sealed record ReadEvent(
    int Section, string Title, DateOnly Day, bool HasDay, IReadOnlyList<string> Doubts, IReadOnlyList<ReadFact> Facts, IReadOnlyList<ReadTalk> Talks, IReadOnlyList<ReadLink> Links, IReadOnlyList<Passage> Text)
{
    /// <summary>The row of events it is counted in, because its report counts it or others bear its title.</summary>
    public string? Series { get; init; }

    /// <summary>The day is not in the text: the form asks for it.</summary>
    public bool AsksForDay { get; init; }

    public string Heading => HasDay ? $"{Title}, {GermanDates.Written(Day)}" : Title;

    public int Questions => Links.Concat(Talks.SelectMany(t => t.Speakers).Select(s => s.Person)).Count(l => l.Choice is not null);

    public IEnumerable<ReadLink> Of(RecordKind kind) => Links.Where(l => l.Kind == kind);
}

/// <summary>One of the event's own data.</summary>
/// <param name="Reading">How it is called when it is wrong, see <see cref="WrongReadings"/>; null for what an event cannot do without.</param>
public sealed record ReadFact(string Label, string Value, Belegstelle Evidence, string? Reading);

/// <summary>A contribution.</summary>
/// <param name="Beginning">How its passage begins, see <see cref="ReportPassages"/>.</param>
public sealed record ReadTalk(int Number, string Beginning, IReadOnlyList<ReadSpeaker> Speakers);

/// <summary>A speaker as billed.</summary>
public sealed record ReadSpeaker(ReadLink Person, SpeakerReading Billed, string? Organisation, string? Municipality)
{
    public Archive.SpeakerPart Part => EventBuilder.Of(Billed.Part);

    /// <summary>Everything the text says of the person beside the name.</summary>
    public string Billing => string.Join(", ", new[] { Billed.Function, Billed.Unit, Organisation, Municipality is null ? null : $"für {Municipality}" }.Where(part => part is not null).Distinct());
}

/// <summary>A name of the text and the record it stands for.</summary>
/// <param name="Id">Where it stands on the page.</param>
/// <param name="Reading">How it is called when it is wrong, see <see cref="WrongReadings"/>.</param>
/// <param name="Read">The name as read.</param>
/// <param name="Record">What it stands for.</param>
/// <param name="IsNew">The archive has no such record yet.</param>
/// <param name="Role">How the record takes part; null for persons.</param>
/// <param name="Choice">What has to be decided; null where nothing is doubtful, or where it was asked before.</param>
public sealed record ReadLink(string Id, string Reading, string Read, NamedRecord Record, bool IsNew, InvolvementRole? Role, bool OnlyInName, Belegstelle Evidence, NameChoice? Choice)
{
    public RecordKind Kind => Record.RecordKind;

    /// <summary>How a town or body takes part; of topics and projects it goes without saying.</summary>
    public string? RoleWords => Role is null or InvolvementRole.Subject ? null : Words.Of(Role.Value) + (OnlyInName ? ", nur in Namen genannt" : "");
}

/// <summary>The sentence that says something, the words that do marked in it.</summary>
/// <param name="Anchor">Where the words stand in the report; null for those of the heading.</param>
/// <param name="Quote">The words alone.</param>
public sealed record Belegstelle(IReadOnlyList<Piece> Sentence, string? Anchor, string Quote, string Rule, double Confidence)
{
    private const double Sure = 0.9;
    private const double Likely = 0.75;

    /// <summary>How sure the reading is, where that needs saying.</summary>
    public string? Caution => Confidence >= Sure ? null : Confidence >= Likely ? "wahrscheinlich" : "unsicher";
}
