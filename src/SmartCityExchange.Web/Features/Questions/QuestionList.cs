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
        var all = archive.Records.OfType<Question>().Involved();
        var rows = await all
            .Select(q => new
            {
                q.Id,
                Link = new RecordLink(RecordKind.Question, q.Slug, q.Name),
                q.SortKey,
                Newest = q.Involvements.Where(i => i.Event!.Status == EventStatus.Published).OrderByDescending(i => i.Event!.Date).ThenBy(i => i.Event!.Slug)
                    .Select(i => new { i.EventId, i.Event!.Date, Link = new EventLink(i.Event.Slug, i.Event.Title, i.Event.Date, i.Event.EndDate), i.Evidence!.Start })
                    .First(),
            })
            .OrderByDescending(q => q.Newest.Date).ThenBy(q => q.Newest.EventId).ThenBy(q => q.Newest.Start).ThenBy(q => q.SortKey).ThenBy(q => q.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancellationToken);
        var answers = await AnsweredQuestions.ReadAsync(archive, rows.ConvertAll(q => q.Id), cancellationToken);
        return new QuestionList(
            page,
            await all.CountAsync(cancellationToken),
            [.. rows.GroupBy(q => q.Newest.Link).Select(g => new AtEvent(g.Key, [.. g.Select(q => new Item(q.Link, answers[q.Id].Count()))]))]);
    }
}
