using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>Writes the entries of passages: the contributions of a report, and its paragraphs outside of them, each with the municipalities it tells of.</summary>
public sealed class PassageEntries(ArchiveContext archive, FullTextStore store, WordBook words)
{
    /// <summary>Writes the passages of the published events in place of all that these events had.</summary>
    public async Task WriteAsync(IReadOnlyCollection<int> eventIds, IReadOnlyList<IndexedEvent> published, CancellationToken cancellationToken)
    {
        foreach (var row in await archive.SearchPassages.Where(p => eventIds.Contains(p.EventId)).Select(p => p.Id).ToListAsync(cancellationToken))
        {
            await store.RemoveAsync(FullTextTable.Passages, row, cancellationToken);
        }

        await archive.SearchPassages.Where(p => eventIds.Contains(p.EventId)).ExecuteDeleteAsync(cancellationToken);
        var contributions = await TalksAsync(eventIds, cancellationToken);
        var mentions = (await archive.Mentions.AsNoTracking().Where(m => eventIds.Contains(m.EventId) && m.Start != null && m.RecordId != null)
            .Select(m => new NamedPlace(m.Id, m.EventId, m.RecordId!.Value, new Span(m.Start!.Value, m.Quote.Length)))
            .ToListAsync(cancellationToken)).ToLookup(m => m.EventId);
        List<(SearchPassage Passage, FullTextEntry Entry)> made = [];
        foreach (var e in published)
        {
            var talks = contributions[e.Id].ToList();
            foreach (var (span, talk) in Stretches(e.Report, talks))
            {
                var places = mentions[e.Id].Where(m => span.Contains(m.Span)).ToList();
                var passage = new SearchPassage { EventId = e.Id, Start = span.Start, Length = span.Length, ContributionId = talk?.Id };
                passage.Towns.AddRange(PassageTowns.Of(e, talk, places).Select(t => new SearchPassageTown { MunicipalityId = t.Key, Evidence = t.Value }));
                made.Add((passage, EntryOf(e, span, talk, places)));
            }
        }

        archive.SearchPassages.AddRange(made.Select(m => m.Passage));
        await archive.SaveChangesAsync(cancellationToken);
        foreach (var (passage, entry) in made)
        {
            await store.WriteAsync(FullTextTable.Passages, passage.Id, entry, cancellationToken);
        }

        archive.ChangeTracker.Entries().Where(e => e.Entity is SearchPassage or SearchPassageTown).ToList().ForEach(e => e.State = EntityState.Detached);
    }

    private async Task<ILookup<int, Talk>> TalksAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var rows = await archive.Contributions.Where(c => eventIds.Contains(c.EventId)).Select(c => new { c.Id, c.EventId, Span = new Span(c.Start, c.Length) }).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        // Asked for by themselves: joined to their contributions, SQLite would read all speakers of the archive for every batch.
        var speakers = (await archive.SpeakerRoles.Where(s => ids.Contains(s.ContributionId))
            .Select(s => new { s.ContributionId, Speaker = new Talk.Speaker(s.Person!.Name, s.MunicipalityId, s.Municipality!.Name, s.Organisation!.Name) })
            .ToListAsync(cancellationToken)).ToLookup(s => s.ContributionId, s => s.Speaker);
        return rows.ToLookup(r => r.EventId, r => new Talk(r.Id, r.EventId, r.Span, [.. speakers[r.Id]]));
    }

    /// <summary>The contributions, and the blocks of the report that lie in none.</summary>
    private static IEnumerable<(Span Span, Talk? Talk)> Stretches(string report, List<Talk> talks)
    {
        foreach (var talk in talks.Where(t => t.Span.Length > 0))
        {
            yield return (talk.Span, talk);
        }

        foreach (var block in ReportMarkdown.Parse(report, headingsBelow: 2))
        {
            var span = new Span(block.Span.Start, block.Span.Length);
            if (span.Length > 0 && !talks.Exists(t => t.Span.Overlaps(span)))
            {
                yield return (span, null);
            }
        }
    }

    private FullTextEntry EntryOf(IndexedEvent e, Span span, Talk? talk, List<NamedPlace> places)
    {
        var named = places.Select(p => p.RecordId).ToHashSet();
        var names = e.Links.Where(l => named.Contains(l.RecordId)).DistinctBy(l => l.RecordId).SelectMany(l => l.AllNames);
        var speakers = talk?.Speakers.SelectMany(s => new[] { s.Name, s.Municipality, s.Organisation }).OfType<string>() ?? [];
        return words.Entry([], [.. names, .. speakers], [], [span.In(e.Report)]);
    }
}

/// <summary>A contribution with those who speak in it.</summary>
internal sealed record Talk(int Id, int EventId, Span Span, IReadOnlyList<Talk.Speaker> Speakers)
{
    public sealed record Speaker(string Name, int? MunicipalityId, string? Municipality, string? Organisation);
}

/// <summary>A place in a report that names a record.</summary>
internal sealed record NamedPlace(int MentionId, int EventId, int RecordId, Span Span);
