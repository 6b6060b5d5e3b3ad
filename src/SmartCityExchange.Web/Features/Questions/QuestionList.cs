using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Questions;

/// <summary>The questions that reports ask, under the newest event that asks them.</summary>
public sealed record QuestionList(int Page, int Total, IReadOnlyList<QuestionList.AtEvent> Events) : IPagedList
{
    public const int PageSize = 60;

    public int Pages => Pager.PagesOf(Total, PageSize);

    public sealed record AtEvent(EventLink Event, IReadOnlyList<Item> Questions);

    /// <param name="Answers">How many contributions answer it.</param>
    public sealed record Item(RecordLink Question, int Answers);

    public static async Task<QuestionList> ReadAsync(ArchiveContext archive, int page, CancellationToken cancellationToken)
    {
        var questions = (await SentencePlace.ReadAsync(archive.Records.OfType<Question>(), cancellationToken))
            .Select(places => places.OrderByDescending(p => p.Date).First())
            .OrderByDescending(q => q.Date).ThenBy(q => q.EventId).ThenBy(q => q.Start).ThenBy(q => q.SortKey, StringComparer.Ordinal).ThenBy(q => q.RecordId)
            .ToList();
        var shown = questions.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var ids = shown.ConvertAll(q => q.RecordId);
        var links = await archive.Records.Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, Link = new RecordLink(RecordKind.Question, r.Slug, r.Name) })
            .ToDictionaryAsync(r => r.Id, r => r.Link, cancellationToken);
        var events = await SentencePlace.EventsAsync(archive, shown, cancellationToken);
        var answers = await AnsweredQuestions.ReadAsync(archive, ids, cancellationToken);
        return new QuestionList(
            page,
            questions.Count,
            [.. shown.GroupBy(q => q.EventId).Select(g => new AtEvent(events[g.Key], [.. g.Select(q => new Item(links[q.RecordId], answers[q.RecordId].Count()))]))]);
    }
}
