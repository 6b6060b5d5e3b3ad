using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>The text an event was read from, exactly as received, cut into stretches with and without marks, and the list of what was read where.</summary>
public sealed record EventSourcePage(EventLink Event, SourceNote Source, IReadOnlyList<EventSourcePage.Stretch> Text, IReadOnlyList<EventSourcePage.Finding> Findings)
{
    /// <param name="Words">Words of the source.</param>
    /// <param name="Begins">Numbers of the findings that begin here.</param>
    /// <param name="IsMarked">At least one finding covers the words.</param>
    public sealed record Stretch(string Words, IReadOnlyList<int> Begins, bool IsMarked);

    /// <summary>One thing that was read: the words, what they say, and the rule that read them.</summary>
    public sealed record Finding(int Number, string Quote, RecordLink? Record, EventField? Field, string Rule);

    public static async Task<EventSourcePage?> FindAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken)
    {
        var row = await archive.Events.Published().Where(e => e.Slug == slug && e.Source != null)
            .Select(e => new
            {
                e.Id,
                Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate),
                Note = new SourceNote(e.Source!.FileName, e.Source.Sha256, e.Source.ReceivedAt, e.Source.Received == null),
                e.Source.Text,
                Section = new Span(e.SourceStart, e.SourceLength),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var mentions = await archive.Mentions.Where(m => m.EventId == row.Id && m.SourceStart != null).OrderBy(m => m.SourceStart).ThenBy(m => m.Id)
            .Select(m => new { Span = new Span(m.SourceStart!.Value, m.Quote.Length), m.Quote, Kind = (RecordKind?)m.Record!.RecordKind, m.Record.Slug, m.Record.Name, m.Field, m.Rule })
            .ToListAsync(cancellationToken);
        var findings = mentions.Select((m, index) => new Finding(
            index + 1, m.Quote, m.Kind is { } kind ? new RecordLink(kind, m.Slug, m.Name) : null, m.Field, m.Rule)).ToList();
        return new EventSourcePage(row.Link, row.Note, [.. Cut(row.Text, row.Section, [.. mentions.Select(m => m.Span)])], findings);
    }

    /// <summary>Cuts the section at every beginning and end of a finding, walking once through the text.</summary>
    private static IEnumerable<Stretch> Cut(string text, Span section, IReadOnlyList<Span> findings)
    {
        var cuts = findings.SelectMany(f => new[] { f.Start, f.End }).Append(section.Start).Append(section.End).Distinct().Order().ToList();
        var begins = findings.Select((span, index) => (span.Start, Number: index + 1)).ToLookup(f => f.Start, f => f.Number);
        var next = 0;
        var markedUntil = 0;
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            for (; next < findings.Count && findings[next].Start <= cuts[i]; next++)
            {
                markedUntil = Math.Max(markedUntil, findings[next].End);
            }

            yield return new Stretch(text[cuts[i]..cuts[i + 1]], [.. begins[cuts[i]]], markedUntil > cuts[i]);
        }
    }
}

/// <summary>Where a source text came from.</summary>
/// <param name="IsAsReceived">The text is the file; else it was read from one of another format, which is kept too.</param>
public sealed record SourceNote(string FileName, string Sha256, DateTime ReceivedAt, bool IsAsReceived);
