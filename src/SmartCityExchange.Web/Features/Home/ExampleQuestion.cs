using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Home;

/// <summary>A topic somebody may ask for, and who has told of it lately: a question that has an answer.</summary>
public sealed record ExampleQuestion(RecordLink Topic, IReadOnlyList<string> Towns)
{
    private const int EventsRead = 8;
    private const int Shown = 4;
    private const int LongestName = 45;

    /// <summary>Of the newest events, the topics of which the most municipalities told.</summary>
    public static async Task<IReadOnlyList<ExampleQuestion>> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var newest = archive.Events.Published().NewestFirst().Take(EventsRead).Select(e => e.Id);
        var told = await archive.Set<SearchPassageTown>().Where(t => t.Evidence == TownEvidence.Reported && newest.Contains(t.Passage!.EventId))
            .Select(t => new { t.Passage!.EventId, t.Passage.Start, t.Passage.Length, t.Municipality!.Name, t.Municipality.SortKey })
            .ToListAsync(cancellationToken);
        var topics = (await archive.Mentions.Where(m => newest.Contains(m.EventId) && m.Record!.RecordKind == RecordKind.Topic && m.Start != null && m.Record.Name.Length <= LongestName)
            .Select(m => new { m.EventId, m.Start, Topic = new RecordLink(m.Record!.RecordKind, m.Record.Slug, m.Record.Name) })
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        return
        [
            .. told.SelectMany(t => topics[t.EventId].Where(m => m.Start >= t.Start && m.Start < t.Start + t.Length).Select(m => (m.Topic, t.Name, t.SortKey)))
                .Distinct()
                .GroupBy(t => t.Topic)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name.Length).ThenBy(g => g.Key.Slug, StringComparer.Ordinal)
                .Take(Shown)
                .Select(g => new ExampleQuestion(g.Key, [.. g.OrderBy(t => t.SortKey, StringComparer.Ordinal).Select(t => t.Name)])),
        ];
    }
}
