using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>A contribution that answers a question.</summary>
/// <param name="Marked">The words of it that are marked as the answer; null where it was given because the question had been put.</param>
public sealed record AnsweringTalk(int QuestionId, int EventId, int Number, Span Span, Span? Marked);

/// <summary>
/// Finds the contributions that answer questions: those in which words are marked with the question, those that put it themselves, and
/// all of an event whose report puts it above them or beside a welcome, as what the event was about. Nothing is guessed from like words.
/// </summary>
public static class AnsweredQuestions
{
    /// <summary>The answers to each of the questions, by its Id, in the order of the reports.</summary>
    public static async Task<ILookup<int, AnsweringTalk>> ReadAsync(ArchiveContext archive, IReadOnlyCollection<int> questionIds, CancellationToken cancellationToken)
    {
        var places = await archive.Mentions
            .Where(m => questionIds.Contains(m.RecordId!.Value) && m.Event!.Status == EventStatus.Published && m.Start != null)
            .OrderBy(m => m.Start)
            .Select(m => new Place(m.RecordId!.Value, m.EventId, new Span(m.Start!.Value, m.Quote.Length), m.Quote.Contains(Question.Mark)))
            .ToListAsync(cancellationToken);
        var events = places.Select(p => p.EventId).Distinct().ToList();
        var talks = (await archive.Contributions.Where(c => events.Contains(c.EventId)).OrderBy(c => c.Number)
            .Select(c => new Talk(c.EventId, c.Number, new Span(c.Start, c.Length), c.Speakers.Count > 0 && c.Speakers.All(s => s.Part == Archive.SpeakerPart.Welcome || s.Part == Archive.SpeakerPart.Moderation)))
            .ToListAsync(cancellationToken)).ToLookup(t => t.EventId);
        return places.GroupBy(p => (p.QuestionId, p.EventId))
            .SelectMany(g => Answering([.. g], [.. talks[g.Key.EventId]]))
            .ToLookup(a => a.QuestionId);
    }

    private static IEnumerable<AnsweringTalk> Answering(List<Place> places, List<Talk> talks)
    {
        var isPutAbove = places.Exists(p => p.Asks && !talks.Exists(t => !t.Leads && t.Span.Contains(p.Span)));
        return from talk in talks
               let inside = places.FindAll(p => talk.Span.Contains(p.Span))
               let answer = inside.Find(p => !p.Asks)
               where answer is not null || (!talk.Leads && (isPutAbove || inside.Count > 0))
               select new AnsweringTalk(places[0].QuestionId, talk.EventId, talk.Number, talk.Span, answer?.Span);
    }

    private sealed record Place(int QuestionId, int EventId, Span Span, bool Asks);

    /// <param name="Leads">Nobody but hosts and moderators speaks in it.</param>
    private sealed record Talk(int EventId, int Number, Span Span, bool Leads);
}
