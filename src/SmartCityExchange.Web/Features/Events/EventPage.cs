using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>Everything the public page of one event shows.</summary>
public sealed record EventPage(
    EventFacts Facts,
    IReadOnlyList<EventPage.AnnotatedPassage> Passages,
    IReadOnlyList<EventPage.Talk> Talks,
    IReadOnlyList<Participant> Participants,
    EventLink? Previous,
    EventLink? Next)
{
    /// <summary>What the visitor searched for; its words are marked in the report.</summary>
    public string? Searched { get; init; }

    /// <summary>How the report, or the passage the visitor wants to cite, is cited.</summary>
    public Citation Citation { get; init; } = Facts.Citation;

    /// <summary>What was handed out or shown, as far as it is published.</summary>
    public IReadOnlyList<ListedDocument> Documents { get; init; } = [];

    /// <summary>The Merkzettel that the visitor came with.</summary>
    public KeptPassages Kept { get; init; } = KeptPassages.Empty;

    /// <summary>A passage as it stands on a Merkzettel.</summary>
    public KeptPassage Keep(Passage passage) => new(Facts.Key, passage.Number, KeptPassage.MarkOf(passage.Span.In(Facts.Report)));

    /// <summary>A passage of the report with what stands beside it.</summary>
    public sealed record AnnotatedPassage(Passage Passage, IReadOnlyList<Talk> Talks, IReadOnlyList<Participant> Notes);

    /// <summary>A contribution with its speakers as billed.</summary>
    /// <param name="PassageNumber">The passage of the report that tells of it; null when staff added it without one.</param>
    /// <param name="Towns">Where the report names no speaker, the municipalities that report in it.</param>
    public sealed record Talk(int Number, int? PassageNumber, IReadOnlyList<BilledSpeaker> Speakers, IReadOnlyList<RecordLink> Towns);

    public IEnumerable<Participant> Of(RecordKind kind) => Participants.Where(p => p.Link.Kind == kind);

    /// <summary>The page, read in a fixed number of queries; null when no published event has the slug.</summary>
    /// <param name="archive">Where it is read from.</param>
    /// <param name="slug">The event.</param>
    /// <param name="found">Where the words of a report answer the search the visitor came from.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<EventPage?> FindAsync(ArchiveContext archive, string slug, Func<string, IReadOnlyList<Span>> found, CancellationToken cancellationToken)
    {
        var facts = await EventFacts.FindAsync(archive, slug, cancellationToken);
        if (facts is null)
        {
            return null;
        }

        var mentions = await archive.Mentions.Where(m => m.EventId == facts.Id && m.Start != null).OrderBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new { m.Id, Span = new Span(m.Start!.Value, m.Quote.Length), m.RecordId, Kind = (RecordKind?)m.Record!.RecordKind, m.Record.Slug })
            .ToListAsync(cancellationToken);
        var speakers = await archive.SpeakerRoles.Where(s => s.Contribution!.EventId == facts.Id).Billed().ToListAsync(cancellationToken);
        var contributions = await archive.Contributions.Where(c => c.EventId == facts.Id).OrderBy(c => c.Number)
            .Select(c => new { c.Number, Span = new Span(c.Start, c.Length) })
            .ToListAsync(cancellationToken);
        var participants = await Participant.ReadAsync(archive, facts.Id, cancellationToken);
        var passages = AnnotatedReport.Render(
            facts.Report,
            mentions.Select(m => new ReportMark(ArchiveLinks.PlaceId(m.Id), m.Span, m.Kind is { IsSentence: false } kind ? ArchiveLinks.To(kind, m.Slug) : null))
                .Concat(found(facts.Report).Select(span => new ReportMark(ArchiveLinks.FoundId(span.Start), span, null, IsFound: true))));

        bool IsNamed(Participant who, Span within) => mentions.Exists(m => m.RecordId == who.RecordId && within.Contains(m.Span));
        Talk TalkOf(int number, Span span)
        {
            var billed = speakers.FindAll(s => s.Contribution == number);
            var towns = billed.Count > 0 ? [] : participants.Where(p => p.HasReported && IsNamed(p, span)).Select(p => p.Link);
            return new Talk(number, passages.FirstOrDefault(p => p.Span.Overlaps(span))?.Number, [.. billed.Select(s => s.Speaker)], [.. towns]);
        }

        var talks = contributions.ConvertAll(c => TalkOf(c.Number, c.Span));
        AnnotatedPassage Annotate(Passage passage)
        {
            var here = talks.FindAll(t => t.PassageNumber == passage.Number);
            var shown = here.SelectMany(t => t.Towns).ToHashSet();
            return new AnnotatedPassage(passage, here, [.. participants.Where(who => IsNamed(who, passage.Span) && !shown.Contains(who.Link))]);
        }

        return new EventPage(
            facts,
            [.. passages.Select(Annotate)],
            talks,
            participants,
            await NeighbourAsync(archive.Events.Before(facts.Link), cancellationToken),
            await NeighbourAsync(archive.Events.After(facts.Link), cancellationToken))
        {
            Documents = await ListedDocument.ReadAsync(archive, facts.Id, cancellationToken),
        };
    }

    private static Task<EventLink?> NeighbourAsync(IQueryable<Event> events, CancellationToken cancellationToken) =>
        events.Published().Select(e => new EventLink(e.Slug, e.Title, e.Date, e.EndDate)).FirstOrDefaultAsync(cancellationToken);
}
