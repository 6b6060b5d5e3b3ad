using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The contributions that answer a question, event by event, the newest first.</summary>
public sealed record QuestionAnswers(IReadOnlyList<QuestionAnswers.AtEvent> Events)
{
    public int Count => Events.Sum(e => e.Answers.Count);

    public sealed record AtEvent(EventLink Event, IReadOnlyList<Answer> Answers);

    /// <param name="Number">Of the contribution.</param>
    /// <param name="Towns">Where the report names no speaker, the municipalities that report in it.</param>
    /// <param name="Sentence">The words that answer, else those that introduce who speaks, else the first.</param>
    /// <param name="IsMarked">The words are marked as the answer.</param>
    public sealed record Answer(int Number, IReadOnlyList<BilledSpeaker> Speakers, IReadOnlyList<RecordLink> Towns, string Sentence, bool IsMarked);

    public static async Task<QuestionAnswers> ReadAsync(ArchiveContext archive, int questionId, CancellationToken cancellationToken)
    {
        var talks = (await AnsweredQuestions.ReadAsync(archive, [questionId], cancellationToken))[questionId].ToList();
        var ids = talks.Select(t => t.EventId).Distinct().ToList();
        var events = await archive.Events.Published().NewestFirst().Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report })
            .ToListAsync(cancellationToken);
        var speakers = (await archive.SpeakerRoles.Where(s => ids.Contains(s.Contribution!.EventId)).Billed().ToListAsync(cancellationToken))
            .ToLookup(s => (s.EventId, s.Contribution), s => s.Speaker);
        var introduced = await archive.Mentions.Where(m => ids.Contains(m.EventId) && m.Start != null && m.Record is Person)
            .ToDictionaryAsync(m => m.Id, m => new Span(m.Start!.Value, m.Quote.Length), cancellationToken);
        var towns = (await archive.Mentions
            .Where(m => ids.Contains(m.EventId) && m.Start != null && m.Record is Municipality
                && m.Record.Involvements.Any(i => i.EventId == m.EventId && i.Role == InvolvementRole.Presents && !i.OnlyInName))
            .OrderBy(m => m.Start)
            .Select(m => new { m.EventId, Span = new Span(m.Start!.Value, m.Quote.Length), Link = new RecordLink(RecordKind.Municipality, m.Record!.Slug, m.Record.Name) })
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        return new QuestionAnswers(events.ConvertAll(e => new AtEvent(e.Link,
        [
            .. talks.Where(t => t.EventId == e.Id).OrderByDescending(t => t.Marked is not null).ThenBy(t => t.Number).Select(t => new Answer(
                t.Number,
                [.. speakers[(e.Id, t.Number)]],
                speakers[(e.Id, t.Number)].Any() ? [] : [.. towns[e.Id].Where(m => t.Span.Contains(m.Span)).Select(m => m.Link).Distinct()],
                Sentence(e.Report, t, speakers[(e.Id, t.Number)].Select(s => introduced.GetValueOrDefault(s.EvidenceId ?? 0)).FirstOrDefault(s => s.Length > 0)),
                t.Marked is not null)),
        ])));
    }

    private static string Sentence(string report, AnsweringTalk talk, Span introduced) =>
        (talk.Marked ?? (talk.Span.Contains(introduced) && introduced.Length > 0 ? introduced : null)) is { } words
            ? Sentences.Around(report, words).In(report).ReplaceLineEndings(" ")
            : Sentences.In(report, talk.Span).Select(s => s.In(report)).FirstOrDefault("").ReplaceLineEndings(" ");
}
