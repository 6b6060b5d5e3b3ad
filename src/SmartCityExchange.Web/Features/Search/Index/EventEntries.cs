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
                Links = e.Involvements.Select(i => new IndexedEvent.Link(
                    i.RecordId, i.Record!.RecordKind, i.Record.Name, i.Role, i.OnlyInName, i.EvidenceId, i.Record.Aliases.Select(a => a.Name).ToList())).ToList(),
                Speakers = e.Contributions.SelectMany(c => c.Speakers).Select(s => new { s.Person!.Name, s.MunicipalityId }).ToList(),
                Places = new[] { e.Venue!.Name, e.PlannedVenue!.Name },
                VenueAliases = e.Venue.Aliases,
                PlannedAliases = e.PlannedVenue.Aliases,
                e.Platform,
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
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
            e.Links,
            [.. e.Speakers.Select(s => s.Name), .. e.Places.OfType<string>(), .. e.VenueAliases ?? [], .. e.PlannedAliases ?? [], .. e.Platform is { } platform ? [platform] : Array.Empty<string>()],
            [.. e.Speakers.Select(s => s.MunicipalityId).OfType<int>().Distinct()],
            [.. texts[e.Id].SelectMany(d => new[] { d.Title, d.AlternativeText, d.Text }).OfType<string>()]));
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
