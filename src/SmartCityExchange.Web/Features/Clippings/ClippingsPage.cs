using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>The passages of a Merkzettel, in its order.</summary>
public sealed record ClippingsPage(KeptPassages Kept, IReadOnlyList<Clipping> Items)
{
    public int Events => Items.Select(i => i.Content?.Event).OfType<EventLink>().Distinct().Count();

    /// <summary>The list with its passages, read in a fixed number of queries.</summary>
    public static async Task<ClippingsPage> ReadAsync(ArchiveContext archive, KeptPassages kept, CancellationToken cancellationToken)
    {
        var keys = kept.Items.Select(i => i.Event).Distinct().ToList();
        var events = await archive.Events.Published().Where(e => keys.Contains(e.Key))
            .Select(e => new { e.Id, e.Key, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report, Series = e.Series!.Name, e.SeriesNumber, e.ChangedAt })
            .ToListAsync(cancellationToken);
        var ids = events.ConvertAll(e => e.Id);
        var contributions = (await archive.Contributions.Where(c => ids.Contains(c.EventId))
            .Select(c => new { c.EventId, c.Number, Span = new Span(c.Start, c.Length) })
            .ToListAsync(cancellationToken)).ToLookup(c => c.EventId);
        var speakers = (await archive.SpeakerRoles.Where(s => ids.Contains(s.Contribution!.EventId)).Billed().ToListAsync(cancellationToken)).ToLookup(s => (s.EventId, s.Contribution), s => s.Speaker);
        var towns = (await archive.Mentions
            .Where(m => ids.Contains(m.EventId) && m.Start != null && m.Record!.RecordKind == RecordKind.Municipality && m.Record.Involvements.Any(i => i.EventId == m.EventId && !i.OnlyInName))
            .OrderBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new { m.EventId, Span = new Span(m.Start!.Value, m.Quote.Length), Link = new RecordLink(RecordKind.Municipality, m.Record!.Slug, m.Record.Name) })
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        var reports = events.ToDictionary(e => e.Key, e => (Event: e, Text: new ClippedReport(e.Report)));
        Clipping Read(KeptPassage item)
        {
            if (!reports.TryGetValue(item.Event, out var report) || report.Text.Find(item) is not var (passage, hasChanged))
            {
                return new Clipping(item, null);
            }

            var e = report.Event;
            var here = speakers.Where(s => s.Key.EventId == e.Id && contributions[e.Id].Any(c => c.Number == s.Key.Contribution && c.Span.Overlaps(passage.Span))).SelectMany(s => s).ToList();
            return new Clipping(item, new Clipping.Words(
                e.Link,
                Citation.Of(e.Link, e.Series, e.SeriesNumber, e.ChangedAt) with { Passage = passage.Number },
                passage.Span.In(e.Report),
                passage.Html,
                hasChanged,
                here,
                [.. towns[e.Id].Where(t => passage.Span.Contains(t.Span)).Select(t => t.Link).Distinct()]));
        }

        return new ClippingsPage(kept, [.. kept.Items.Select(Read)]);
    }
}

/// <summary>One place of a Merkzettel.</summary>
/// <param name="Content">What stands there; null when no published report has the passage.</param>
public sealed record Clipping(KeptPassage Kept, Clipping.Words? Content)
{
    /// <param name="Text">As it stands in the report, Markdown.</param>
    /// <param name="HasChanged">Other words stand there since it was put on the list.</param>
    /// <param name="Speakers">Those in whose contribution it stands.</param>
    /// <param name="Towns">The municipalities it names.</param>
    public sealed record Words(
        EventLink Event, Citation Citation, string Text, Microsoft.AspNetCore.Html.IHtmlContent Html, bool HasChanged, IReadOnlyList<BilledSpeaker> Speakers, IReadOnlyList<RecordLink> Towns);
}
