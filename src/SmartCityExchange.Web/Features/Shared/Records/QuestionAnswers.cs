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
    /// <param name="Beginning">Its first sentence.</param>
    /// <param name="IsMarked">See <see cref="AnsweringTalk.IsMarked"/>.</param>
    public sealed record Answer(int Number, IReadOnlyList<BilledSpeaker> Speakers, IReadOnlyList<RecordLink> Towns, string Beginning, bool IsMarked);

    public static async Task<QuestionAnswers> ReadAsync(ArchiveContext archive, int questionId, CancellationToken cancellationToken)
    {
        var talks = (await AnsweredQuestions.ReadAsync(archive, [questionId], cancellationToken))[questionId].ToList();
        var ids = talks.Select(t => t.EventId).Distinct().ToList();
        var events = await archive.Events.Published().NewestFirst().Where(e => ids.Contains(e.Id))
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), e.Report })
            .ToListAsync(cancellationToken);
        var speakers = (await archive.SpeakerRoles.Where(s => ids.Contains(s.Contribution!.EventId)).Billed().ToListAsync(cancellationToken))
            .ToLookup(s => (s.EventId, s.Contribution), s => s.Speaker);
        var towns = (await archive.Mentions
            .Where(m => ids.Contains(m.EventId) && m.Start != null && m.Record is Municipality
                && m.Record.Involvements.Any(i => i.EventId == m.EventId && i.Role == InvolvementRole.Presents && !i.OnlyInName))
            .OrderBy(m => m.Start)
            .Select(m => new { m.EventId, Span = new Span(m.Start!.Value, m.Quote.Length), Link = new RecordLink(RecordKind.Municipality, m.Record!.Slug, m.Record.Name) })
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        return new QuestionAnswers(events.ConvertAll(e => new AtEvent(e.Link,
        [
            .. talks.Where(t => t.EventId == e.Id).OrderByDescending(t => t.IsMarked).ThenBy(t => t.Number).Select(t => new Answer(
                t.Number,
                [.. speakers[(e.Id, t.Number)]],
                speakers[(e.Id, t.Number)].Any() ? [] : [.. towns[e.Id].Where(m => t.Span.Contains(m.Span)).Select(m => m.Link).Distinct()],
                Sentences.In(e.Report, t.Span).Select(s => s.In(e.Report)).FirstOrDefault("").ReplaceLineEndings(" "),
                t.IsMarked)),
        ])));
    }
}
