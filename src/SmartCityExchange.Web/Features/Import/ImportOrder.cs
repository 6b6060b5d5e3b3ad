using System.Collections.ObjectModel;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>In whose name a text is imported, what becomes of its events, and what was decided by somebody who looked through them before.</summary>
/// <param name="SavedBy">The name that stands in the history.</param>
/// <param name="Status">Who may see the events.</param>
public sealed record ImportOrder(string SavedBy, EventStatus Status)
{
    /// <summary>What the program does by itself: the operator who put the files there answers for them, so that they are published.</summary>
    public static ImportOrder OfOperator { get; } = new("Import", EventStatus.Published);

    /// <summary>Why, for the history; the name of the file where nobody says.</summary>
    public string? Note { get; init; }

    /// <summary>Where the sections begin whose events are wanted. Null takes all, and leaves alone a text that the archive has.</summary>
    public IReadOnlySet<int>? Sections { get; init; }

    /// <summary>Days that the text does not name, by where the section begins.</summary>
    public IReadOnlyDictionary<int, DateOnly> Days { get; init; } = ReadOnlyDictionary<int, DateOnly>.Empty;

    /// <summary>Which records names stand for, see <see cref="Shared.Records.NameQuestion"/>; of a municipality, by official keys.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What of the readings does not come into the archive, see <see cref="WrongReadings"/>.</summary>
    public IReadOnlySet<string> Wrong { get; init; } = ReadOnlySet<string>.Empty;

    public bool Wants(Report report) => Sections is null || Sections.Contains(report.Section.Start);

    /// <summary>The day of the event, as the text says it or else as somebody knew it.</summary>
    public DateOnly? DayOf(Report report) => report.Date?.Value ?? (Days.TryGetValue(report.Section.Start, out var day) ? day : null);
}
