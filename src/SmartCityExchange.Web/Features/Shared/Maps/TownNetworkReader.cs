using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>Reads the network of municipalities, in the same number of queries whatever it holds.</summary>
public static class TownNetworkReader
{
    /// <param name="topicId">Only passages that speak of this topic; null for all.</param>
    /// <param name="year">Only events of this year; null for all.</param>
    public static async Task<TownNetwork> TownNetworkAsync(this ArchiveContext archive, int? topicId, int? year, CancellationToken cancellationToken)
    {
        var events = archive.Events.Published().OfYear(year);
        var dates = await events.Select(e => new { e.Id, e.Date }).ToDictionaryAsync(e => e.Id, e => e.Date, cancellationToken);
        var named = await archive.Municipalities.Select(m => new NamedTown(m.Id, m.Slug, m.Name, m.SortKey, m.Ags, m.Kind)).ToListAsync(cancellationToken);
        var rows = topicId is { } topic
            ? await AboutAsync(archive, events, topic, cancellationToken)
            : await AllAsync(events, cancellationToken);
        return TownNetwork.Of(named, dates, rows);
    }

    /// <summary>Every way in which an event links a municipality, as on its own page.</summary>
    private static async Task<List<TownAtEvent>> AllAsync(IQueryable<Event> events, CancellationToken cancellationToken)
    {
        var involved = await events.SelectMany(e => e.Involvements).Where(i => i.Record!.RecordKind == RecordKind.Municipality)
            .Select(i => new TownAtEvent(i.RecordId, i.EventId, i.Role, 0))
            .ToListAsync(cancellationToken);
        var mentioned = await events.SelectMany(e => e.Mentions).Where(m => m.Record!.RecordKind == RecordKind.Municipality)
            .GroupBy(m => new { m.RecordId, m.EventId })
            .Select(g => new { g.Key.RecordId, g.Key.EventId, Passages = g.Count() })
            .ToListAsync(cancellationToken);
        var speaking = await events.SelectMany(e => e.Contributions).SelectMany(c => c.Speakers).Where(s => s.MunicipalityId != null)
            .Select(s => new { s.MunicipalityId, s.Contribution!.EventId })
            .Distinct()
            .ToListAsync(cancellationToken);
        return
        [
            .. involved,
            .. mentioned.Select(m => new TownAtEvent(m.RecordId!.Value, m.EventId, InvolvementRole.Mentioned, m.Passages)),
            .. speaking.Select(s => new TownAtEvent(s.MunicipalityId!.Value, s.EventId, InvolvementRole.Presents, 0)),
        ];
    }

    /// <summary>
    /// The passages that name the topic, with the municipalities whose experience they tell. A host belongs to every passage of its
    /// event, and counts only where it is named. Where staff added the topic to an event without words, those who reported there.
    /// </summary>
    private static async Task<List<TownAtEvent>> AboutAsync(ArchiveContext archive, IQueryable<Event> events, int topicId, CancellationToken cancellationToken)
    {
        var told = await archive.Set<SearchPassageTown>()
            .Where(t => events.Any(e => e.Id == t.Passage!.EventId)
                && (t.Evidence != TownEvidence.Host
                    || archive.Mentions.Any(m => m.EventId == t.Passage!.EventId && m.RecordId == t.MunicipalityId && m.Start >= t.Passage.Start && m.Start < t.Passage.Start + t.Passage.Length))
                && archive.Mentions.Any(m => m.EventId == t.Passage!.EventId && m.RecordId == topicId && m.Start >= t.Passage.Start && m.Start < t.Passage.Start + t.Passage.Length))
            .Select(t => new { t.MunicipalityId, t.Passage!.EventId, t.Evidence })
            .ToListAsync(cancellationToken);
        var added = await events
            .Where(e => e.Involvements.Any(i => i.RecordId == topicId) && !e.Mentions.Any(m => m.RecordId == topicId))
            .SelectMany(e => e.Involvements)
            .Where(i => i.Record!.RecordKind == RecordKind.Municipality && i.Role <= InvolvementRole.Presents)
            .Select(i => new TownAtEvent(i.RecordId, i.EventId, i.Role, 0))
            .ToListAsync(cancellationToken);
        return [.. told.Select(t => new TownAtEvent(t.MunicipalityId, t.EventId, RoleOf(t.Evidence), 1)), .. added];
    }

    private static InvolvementRole RoleOf(TownEvidence evidence) => evidence switch
    {
        TownEvidence.Reported => InvolvementRole.Presents,
        TownEvidence.ProjectShown => InvolvementRole.Supports,
        TownEvidence.Host => InvolvementRole.Host,
        _ => InvolvementRole.Mentioned,
    };

    private static IQueryable<Event> OfYear(this IQueryable<Event> events, int? year)
    {
        if (year is not { } only)
        {
            return events;
        }

        var (first, last) = (new DateOnly(only, 1, 1), new DateOnly(only, 12, 31));
        return events.Where(e => e.Date >= first && e.Date <= last);
    }
}
