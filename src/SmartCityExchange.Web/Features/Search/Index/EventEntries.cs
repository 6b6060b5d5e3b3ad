using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.Suggestions;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>Writes the entries of events and of the passages of their reports.</summary>
public sealed class EventEntries(ArchiveContext archive, FullTextStore store, DocumentBook documents, PassageEntries passages, WordBook words)
{
    public async Task WriteAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var published = await ReadAsync(eventIds, cancellationToken);
        var entries = await documents.OpenAsync(RecordKind.Event, [.. published.Select(e => e.Id)], cancellationToken);
        foreach (var e in published)
        {
            var document = entries[e.Id];
            Describe(document, e);
            await store.WriteAsync(
                FullTextTable.Records,
                document.Id,
                words.Entry([e.Title], [.. e.Names(isMentioned: false), .. e.Others], e.Names(isMentioned: true), [e.Report, .. e.Documents]),
                cancellationToken);
            await SearchNames.WriteAsync(archive, document, [e.Title], e.Date.DayNumber, cancellationToken);
        }

        await documents.SaveAsync(cancellationToken);
        await documents.CloseAsync(RecordKind.Event, [.. eventIds.Except(published.Select(e => e.Id))], cancellationToken);
        await passages.WriteAsync(eventIds, published, cancellationToken);
    }

    private static void Describe(SearchDocument document, IndexedEvent e)
    {
        var last = e.EndDate ?? e.Date;
        int[] Of(RecordKind kind) => [.. e.Links.Where(l => l.Kind == kind && !l.OnlyInName).Select(l => l.RecordId).Distinct()];
        document.IsFindable = true;
        document.FirstDay = e.Date.DayNumber;
        document.LastDay = last.DayNumber;
        document.Months = [.. new[] { e.Date, last }.Select(day => (day.Year * 100) + day.Month).Distinct()];
        document.Municipalities = [.. Of(RecordKind.Municipality).Union(e.SpeakersTowns)];
        document.Topics = [.. Of(RecordKind.Topic)];
        document.Organisations = [.. Of(RecordKind.Organisation)];
        document.Attendance = e.Attendance;
    }

    /// <summary>The published ones. Each kind of row is asked for by itself and put in order here: joined or ordered, SQLite would read all rows of the archive for every batch.</summary>
    private async Task<IReadOnlyList<IndexedEvent>> ReadAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var rows = await archive.Events.AsNoTracking().Published().Where(e => eventIds.Contains(e.Id))
            .Select(e => new
            {
                e.Id,
                e.Title,
                e.Report,
                e.Date,
                e.EndDate,
                e.Attendance,
                Places = new[] { e.Venue!.Name, e.PlannedVenue!.Name },
                VenueAliases = e.Venue.Aliases,
                PlannedAliases = e.PlannedVenue.Aliases,
                e.Platform,
            })
            .ToListAsync(cancellationToken);
        var links = await LinksAsync(eventIds, cancellationToken);
        var speakers = (await archive.SpeakerRoles.Where(s => eventIds.Contains(s.Contribution!.EventId))
            .Select(s => new { s.Id, s.Contribution!.EventId, s.Person!.Name, s.MunicipalityId })
            .ToListAsync(cancellationToken)).OrderBy(s => s.Id).ToLookup(s => s.EventId);
        var texts = (await archive.DocumentFiles.Public().Where(f => eventIds.Contains(f.Document!.EventId)).OrderBy(f => f.DocumentId)
            .Select(f => new { f.Document!.EventId, f.Document.Title, f.Document.AlternativeText, f.Text })
            .ToListAsync(cancellationToken)).ToLookup(d => d.EventId);
        return rows.ConvertAll(e => new IndexedEvent(
            e.Id,
            e.Title,
            e.Report,
            e.Date,
            e.EndDate,
            e.Attendance,
            [.. links[e.Id]],
            [.. speakers[e.Id].Select(s => s.Name), .. e.Places.OfType<string>(), .. e.VenueAliases ?? [], .. e.PlannedAliases ?? [], .. e.Platform is { } platform ? [platform] : Array.Empty<string>()],
            [.. speakers[e.Id].Select(s => s.MunicipalityId).OfType<int>().Distinct()],
            [.. texts[e.Id].SelectMany(d => new[] { d.Title, d.AlternativeText, d.Text }).OfType<string>()]));
    }

    private async Task<ILookup<int, IndexedEvent.Link>> LinksAsync(IReadOnlyCollection<int> eventIds, CancellationToken cancellationToken)
    {
        var links = await archive.Involvements.Where(i => eventIds.Contains(i.EventId))
            .Select(i => new { i.Id, i.EventId, i.RecordId, i.Record!.RecordKind, i.Record.Name, i.Role, i.OnlyInName, i.EvidenceId })
            .ToListAsync(cancellationToken);
        var linked = links.Select(l => l.RecordId).Distinct().ToList();
        var aliases = (await archive.Aliases.Where(a => linked.Contains(a.RecordId)).OrderBy(a => a.Id).Select(a => new { a.RecordId, a.Name }).ToListAsync(cancellationToken))
            .ToLookup(a => a.RecordId, a => a.Name);
        return links.OrderBy(l => l.Id).ToLookup(l => l.EventId, l => new IndexedEvent.Link(l.RecordId, l.RecordKind, l.Name, l.Role, l.OnlyInName, l.EvidenceId, [.. aliases[l.RecordId]]));
    }
}

/// <summary>A published event as the index sees it.</summary>
/// <param name="Others">Names of speakers, houses and systems.</param>
/// <param name="SpeakersTowns">The municipalities its speakers spoke for.</param>
/// <param name="Documents">What its published documents are called and say.</param>
public sealed record IndexedEvent(
    int Id,
    string Title,
    string Report,
    DateOnly Date,
    DateOnly? EndDate,
    AttendanceMode? Attendance,
    IReadOnlyList<IndexedEvent.Link> Links,
    IReadOnlyList<string> Others,
    IReadOnlyList<int> SpeakersTowns,
    IReadOnlyList<string> Documents)
{
    public sealed record Link(int RecordId, RecordKind Kind, string Name, InvolvementRole Role, bool OnlyInName, int? EvidenceId, IReadOnlyList<string> Aliases)
    {
        /// <summary>The names under which the record is found. Not the aliases of topics: they come from the thesaurus, and no word of this report says them; nor sentences: the report has them.</summary>
        public IEnumerable<string> AllNames => Kind.IsSentence ? [] : Kind == RecordKind.Topic ? [Name] : [Name, .. Aliases];
    }

    /// <summary>The names of the records that are merely mentioned, or of all others.</summary>
    public IEnumerable<string> Names(bool isMentioned) => Links.GroupBy(l => l.RecordId)
        .Where(l => (l.All(one => one.Role == InvolvementRole.Mentioned) || l.First().OnlyInName) == isMentioned)
        .SelectMany(l => l.First().AllNames);
}
