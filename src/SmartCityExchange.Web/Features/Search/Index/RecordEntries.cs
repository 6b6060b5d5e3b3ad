using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.Suggestions;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>Writes the entries of named records.</summary>
public sealed class RecordEntries(ArchiveContext archive, FullTextStore store, DocumentBook documents, WordBook words)
{
    public async Task WriteAsync(IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken)
    {
        var kinds = (await archive.Records.Where(r => recordIds.Contains(r.Id)).Select(r => new { r.Id, r.RecordKind }).ToListAsync(cancellationToken)).ToLookup(r => r.RecordKind, r => r.Id);
        var names = await archive.Records.AsNoTracking().Public().Where(r => recordIds.Contains(r.Id))
            .Select(r => new { r.Id, r.RecordKind, r.Name, Aliases = r.Aliases.Select(a => a.Name).ToList() })
            .ToListAsync(cancellationToken);
        var months = await MonthsAsync(recordIds, cancellationToken);
        var weights = await SearchNames.WeightsAsync(archive, recordIds, cancellationToken);
        var billings = await BillingsAsync(recordIds, cancellationToken);
        foreach (var kind in kinds)
        {
            var found = names.FindAll(r => r.RecordKind == kind.Key);
            var entries = await documents.OpenAsync(kind.Key, [.. found.Select(r => r.Id)], cancellationToken);
            foreach (var r in found)
            {
                var billed = billings[r.Id].ToList();
                Describe(entries[r.Id], [.. months[r.Id].Order()], billed);
                await store.WriteAsync(
                    FullTextTable.Records, entries[r.Id].Id, words.Entry([r.Name], r.Aliases, [], billed.SelectMany(b => b.Words).OfType<string>()), cancellationToken);
                await SearchNames.WriteAsync(archive, entries[r.Id], [r.Name, .. r.Aliases], weights.GetValueOrDefault(r.Id), cancellationToken);
            }

            await documents.SaveAsync(cancellationToken);
            await documents.CloseAsync(kind.Key, [.. kind.Except(found.Select(r => r.Id))], cancellationToken);
        }
    }

    private static void Describe(SearchDocument document, List<int> months, List<Billing> billings)
    {
        List<int> Own(RecordKind kind, Func<Billing, int?> billed) =>
            document.RecordKind == kind ? [document.RecordId] : [.. billings.Select(billed).OfType<int>().Distinct()];
        document.IsFindable = true;
        document.Months = months;
        document.Municipalities = Own(RecordKind.Municipality, b => b.MunicipalityId);
        document.Organisations = Own(RecordKind.Organisation, b => b.OrganisationId);
        document.Topics = Own(RecordKind.Topic, _ => null);
    }

    /// <summary>For each record, the months of the published events that link it.</summary>
    private async Task<ILookup<int, int>> MonthsAsync(IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken)
    {
        var involved = archive.Involvements.Where(i => recordIds.Contains(i.RecordId) && i.Event!.Status == EventStatus.Published)
            .Select(i => new { i.RecordId, Month = (i.Event!.Date.Year * 100) + i.Event.Date.Month });
        var speaking = archive.SpeakerRoles.Where(s => recordIds.Contains(s.PersonId) && s.Contribution!.Event!.Status == EventStatus.Published)
            .Select(s => new { RecordId = s.PersonId, Month = (s.Contribution!.Event!.Date.Year * 100) + s.Contribution.Event.Date.Month });
        return (await involved.Union(speaking).ToListAsync(cancellationToken)).ToLookup(m => m.RecordId, m => m.Month);
    }

    /// <summary>For each person, how they were billed at published events.</summary>
    private async Task<ILookup<int, Billing>> BillingsAsync(IReadOnlyCollection<int> recordIds, CancellationToken cancellationToken) =>
        (await archive.SpeakerRoles.AsNoTracking().Where(s => recordIds.Contains(s.PersonId) && s.Contribution!.Event!.Status == EventStatus.Published)
            .Select(s => new Billing(
                s.PersonId, s.MunicipalityId, s.OrganisationId, new[] { s.BilledName, s.Function, s.Unit, s.Organisation!.Name, s.Municipality!.Name }))
            .ToListAsync(cancellationToken)).ToLookup(b => b.PersonId);

    private sealed record Billing(int PersonId, int? MunicipalityId, int? OrganisationId, string?[] Words);
}
