using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>How something announced went on: what the editors know, how many later reports speak of it, and where else to look.</summary>
/// <param name="Outcome">What the editors know became of it; null while nobody knows.</param>
/// <param name="Note">How they know.</param>
/// <param name="KnownAt">When they last said so, UTC.</param>
/// <param name="Announced">The event that announced it.</param>
/// <param name="LaterReports">How many later events speak of it.</param>
/// <param name="Leads">Later reports that name the same project or municipality, when none speaks of it.</param>
public sealed record AnnouncementSequel(
    AnnouncementOutcome? Outcome, string? Note, DateTime? KnownAt, EventLink Announced, int LaterReports, IReadOnlyList<AnnouncementSequel.Lead> Leads)
{
    private const int MostLeads = 5;

    /// <summary>A later report that names a project or municipality of the announcement; it need not speak of what was announced.</summary>
    public sealed record Lead(RecordLink About, EventLink Event, int MentionId, string Sentence);

    /// <param name="entries">The events that speak of it, the newest first; at least one.</param>
    /// <param name="knownAt">When the record was last saved, UTC.</param>
    public static async Task<AnnouncementSequel> ReadAsync(
        ArchiveContext archive, Announcement announcement, IReadOnlyList<Dossier.Entry> entries, DateTime? knownAt, CancellationToken cancellationToken)
    {
        var first = entries[^1];
        var later = entries.Count(e => e.Event.Date > first.Event.Date);
        return new AnnouncementSequel(
            announcement.Outcome,
            announcement.OutcomeNote,
            announcement.Outcome is null && announcement.OutcomeNote is null ? null : knownAt,
            first.Event,
            later,
            later > 0 ? [] : await LeadsAsync(archive, first, cancellationToken));
    }

    private static async Task<IReadOnlyList<Lead>> LeadsAsync(ArchiveContext archive, Dossier.Entry first, CancellationToken cancellationToken)
    {
        var projects = first.Beside(RecordKind.Project).Select(r => r.Slug).ToList();
        var towns = first.Beside(RecordKind.Municipality).Concat(first.Speakers.Select(s => s.Municipality).OfType<RecordLink>()).Select(r => r.Slug).Distinct().ToList();
        var found = await archive.Mentions
            .Where(m => m.Event!.Status == EventStatus.Published && m.Event.Date > first.Event.Date && m.Start != null
                && ((m.Record is Project && projects.Contains(m.Record.Slug)) || (m.Record is Municipality && towns.Contains(m.Record.Slug))))
            .GroupBy(m => new { m.EventId, m.RecordId })
            .Select(g => new { g.Key.RecordId, g.Key.EventId, MentionId = g.Min(m => m.Id), Kind = g.Min(m => m.Record!.RecordKind), Date = g.Min(m => m.Event!.Date) })
            .OrderByDescending(m => m.Kind).ThenBy(m => m.Date).ThenBy(m => m.MentionId)
            .Take(MostLeads)
            .ToListAsync(cancellationToken);
        var ids = found.ConvertAll(m => m.MentionId);
        var leads = await archive.Mentions.Where(m => ids.Contains(m.Id))
            .Select(m => new
            {
                m.Id,
                About = new RecordLink(m.Record!.RecordKind, m.Record.Slug, m.Record.Name),
                Event = new EventLink(m.Event!.Slug, m.Event.Title, m.Event.Date, m.Event.EndDate),
                m.Event.Report,
                Span = new Span(m.Start!.Value, m.Quote.Length),
            })
            .ToDictionaryAsync(m => m.Id, cancellationToken);
        return [.. ids.Select(id => leads[id]).Select(m => new Lead(m.About, m.Event, m.Id, Sentences.Around(m.Report, m.Span).In(m.Report).ReplaceLineEndings(" ")))];
    }
}
