using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>"Wird verwendet in": the events that link a record, published or not, the newest first.</summary>
public sealed record RecordUsage(IReadOnlyList<RecordUsage.Use> Events)
{
    /// <summary>Of a municipality, the venues that stand in it.</summary>
    public IReadOnlyList<House> Venues { get; init; } = [];

    public bool IsUsed => Events.Count + Venues.Count > 0;

    public sealed record House(Guid Key, string Name);

    /// <summary>One event that links the record.</summary>
    /// <param name="Key">The event.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Date">Its day.</param>
    /// <param name="Status">Whether the public sees it.</param>
    /// <param name="Ways">How the record takes part: roles, names as billed.</param>
    /// <param name="Places">How many Belegstellen name it.</param>
    /// <param name="OnlyInDraft">What the public sees does not link it, a draft does.</param>
    public sealed record Use(Guid Key, string Title, DateOnly Date, EventStatus Status, IReadOnlyList<string> Ways, int Places, bool OnlyInDraft);

    public static async Task<RecordUsage> ReadAsync(ArchiveContext archive, NamedRecord record, CancellationToken cancellationToken)
    {
        var id = record.Id;
        var keys = await KeysAsync(archive, record, cancellationToken);
        var rows = await archive.Events.Where(e => keys.Contains(e.Key)).OrderByDescending(e => e.Date).ThenBy(e => e.Slug).AsSplitQuery()
            .Select(e => new
            {
                e.Key,
                e.Title,
                e.Date,
                e.Status,
                Roles = e.Involvements.Where(i => i.RecordId == id).Select(i => i.Role).ToList(),
                Billed = e.Contributions.SelectMany(c => c.Speakers).Where(s => s.PersonId == id).Select(s => s.BilledName).ToList(),
                SpokenFor = e.Contributions.SelectMany(c => c.Speakers).Where(s => s.OrganisationId == id || s.MunicipalityId == id).Select(s => s.BilledName).ToList(),
                Places = e.Mentions.Count(m => m.RecordId == id),
            })
            .ToListAsync(cancellationToken);
        return new RecordUsage([
            .. rows.Select(r => new Use(
                r.Key,
                r.Title,
                r.Date,
                r.Status,
                [.. r.Roles.Order().Select(Words.Of), .. r.Billed.Select(name => $"spricht als „{name}“"), .. r.SpokenFor.Select(name => $"{name} spricht dafür")],
                r.Places,
                r.Roles.Count + r.Billed.Count + r.SpokenFor.Count + r.Places == 0)),
        ])
        {
            Venues = record is Municipality
                ? await archive.Venues.Where(v => v.MunicipalityId == id).OrderBy(v => v.FoldedName).Select(v => new House(v.Key, v.Name)).ToListAsync(cancellationToken)
                : [],
        };
    }

    /// <summary>The keys of all events that link the record, in what is published, in a draft, or in the trash.</summary>
    public static async Task<IReadOnlyCollection<Guid>> KeysAsync(ArchiveContext archive, NamedRecord record, CancellationToken cancellationToken)
    {
        var id = record.Id;
        var linked = await archive.Involvements.Where(i => i.RecordId == id).Select(i => i.Event!.Key)
            .Union(archive.Mentions.Where(m => m.RecordId == id).Select(m => m.Event!.Key))
            .Union(archive.SpeakerRoles.Where(s => s.PersonId == id || s.OrganisationId == id || s.MunicipalityId == id).Select(s => s.Contribution!.Event!.Key))
            .ToListAsync(cancellationToken);

        // A draft beside what is published exists as a revision only, and may still know the record by a key that was merged into it.
        var names = await archive.Records.Where(r => r.MergedIntoId == id).Select(r => r.Key).ToListAsync(cancellationToken);
        linked.AddRange(await DraftsNamingAsync(archive, names.Append(record.Key), cancellationToken));
        return [.. linked.Distinct()];
    }

    /// <summary>The keys of events with a draft that holds one of these keys.</summary>
    public static async Task<IReadOnlyCollection<Guid>> DraftsNamingAsync(ArchiveContext archive, IEnumerable<Guid> keys, CancellationToken cancellationToken)
    {
        List<Guid> drafts = [];
        foreach (var name in keys.Select(k => k.ToString()))
        {
            drafts.AddRange(await archive.Events.WithDraft()
                .Where(e => archive.Revisions.Any(r => r.RecordKey == e.Key && r.Version == e.Version && r.Snapshot.Contains(name)))
                .Select(e => e.Key).ToListAsync(cancellationToken));
        }

        return drafts;
    }
}
