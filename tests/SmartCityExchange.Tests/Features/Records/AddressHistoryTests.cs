using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Records;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Features.Records;

/// <summary>Whatever happens to records, an address that was once given keeps its meaning.</summary>
public sealed class AddressHistoryTests
{
    private const int Steps = 40;
    private const string Editor = "Test";

    private static readonly string[] Names = ["Anna Berg", "Bernd Tal", "Carla See", "Dora Feld", "Anna Tal", "Ohne Zweifel"];

    /// <summary>
    /// Renames, merges, undone merges, withdrawn and published events, deleted, restored and erased records in any order: every address
    /// answers 200, or one 301 to a 200 of the record that stands for its owner now, or 410.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_address_ever_given_leads_to_its_record_or_says_that_it_is_gone(int seed)
    {
        using var site = new ArchiveSite();
        await site.Given(async given =>
        {
            await given.Event("Eins", "2020-01-01", speakers: [Names[0], Names[1]]);
            await given.Event("Zwei", "2020-01-02", speakers: [Names[1], Names[2]]);
            await given.Event("Drei", "2020-01-03", speakers: [Names[3]]);
        });
        Dictionary<string, Guid> owners = [];
        var random = new Random(seed);
        List<string> done = [];
        for (var step = 0; step < Steps; step++)
        {
            await NoteAddressesAsync(site, owners);
            done.Add(await site.WithServices(services => ActAsync(services, random)));
        }

        await NoteAddressesAsync(site, owners);
        Assert.True(done.Distinct().Count() >= 6, string.Join(", ", done));
        foreach (var (address, owner) in owners)
        {
            var (expected, present) = await site.WithArchive(archive => ExpectedAsync(archive, owner));
            using var client = site.CreateClient();
            using var answer = await client.GetAsync(address);
            var story = $"{address} after {string.Join(", ", done)}";
            if (expected is null)
            {
                Assert.Equal((story, HttpStatusCode.Gone), (story, answer.StatusCode));
            }
            else if (answer.StatusCode == HttpStatusCode.OK)
            {
                Assert.Equal((story, address), (story, present));
            }
            else
            {
                Assert.Equal((story, HttpStatusCode.MovedPermanently, present), (story, answer.StatusCode, answer.Headers.Location?.ToString()));
                Assert.Equal(expected, (await site.OpenAsync(present!)).Only("h1").Words());
            }
        }
    }

    private static Task NoteAddressesAsync(ArchiveSite site, Dictionary<string, Guid> owners) => site.WithArchive(async archive =>
    {
        foreach (var person in await archive.Persons.Public().ToListAsync())
        {
            var address = $"/personen/{person.Slug}";
            Assert.True(owners.TryAdd(address, person.Key) || owners[address] == person.Key, $"{address} was given to another record");
        }
    });

    /// <summary>The name and address of whoever stands for a record now, if the public sees it.</summary>
    private static async Task<(string? Name, string? Address)> ExpectedAsync(ArchiveContext archive, Guid owner)
    {
        var record = await archive.Records.SingleOrDefaultAsync(r => r.Key == owner);
        while (record?.MergedIntoId is { } id)
        {
            record = await archive.Records.SingleAsync(r => r.Id == id);
        }

        return record is not null && await archive.Records.Public().AnyAsync(r => r.Id == record.Id) ? (record.Name, $"/personen/{record.Slug}") : (null, null);
    }

    private static async Task<string> ActAsync(IServiceProvider services, Random random)
    {
        var archive = services.GetRequiredService<ArchiveContext>();
        var (editor, merging) = (services.GetRequiredService<RecordEditor>(), services.GetRequiredService<RecordMerging>());
        var present = await archive.Records.AsNoTracking().Present().OrderBy(r => r.Id).ToListAsync();
        var trashed = await archive.Records.AsNoTracking().Where(r => r.TrashedAt != null && r.MergedIntoId == null).OrderBy(r => r.Id).ToListAsync();
        T? Any<T>(IReadOnlyList<T> all) => all.Count == 0 ? default : all[random.Next(all.Count)];
        switch (random.Next(9))
        {
            case 0 or 1 when Any(present) is { } record:
                var name = Any(Names)!;
                var form = new RecordForm { BaseVersion = record.Version, Name = name, FamilyName = name.Split(' ')[1] };
                return $"rename {record.Slug} to {name} {await editor.SaveAsync(record.Key, form, Editor, CancellationToken.None)}";
            case 2 or 3 when Any(present) is { } goes && Any(present) is { } stays:
                return $"merge {goes.Slug} into {stays.Slug} {await merging.MergeAsync((goes.Key, goes.Version), (stays.Key, stays.Version), Editor, null, CancellationToken.None)}";
            case 4 when Any(await archive.RecordMerges.AsNoTracking().Where(m => m.UndoneAt == null).OrderBy(m => m.Id).ToListAsync()) is { } merge:
                return $"undo {merge.Id} {await merging.UndoAsync(merge.Id, Editor, CancellationToken.None)}";
            case 5 or 6:
                var e = Any(await archive.Events.AsNoTracking().OrderBy(e => e.Id).ToListAsync())!;
                return $"{e.Title} {await ToggleAsync(services, e)}";
            case 7 when Any(present) is { } unused:
                return $"trash {unused.Slug} {await editor.TrashAsync(unused.Key, unused.Version, Editor, CancellationToken.None)}";
            case 8 when Any(trashed) is { } gone:
                return random.Next(2) == 0
                    ? $"restore {gone.Slug} {await editor.RestoreAsync(gone.Key, gone.Version, Editor, CancellationToken.None)}"
                    : $"erase {gone.Slug} {await editor.EraseAsync(gone.Key, gone.Version, Editor, CancellationToken.None)}";
            default:
                return "nothing";
        }
    }

    /// <summary>Withdraws what is published without its speakers, or publishes it with those of its first version.</summary>
    private static async Task<string> ToggleAsync(IServiceProvider services, Event e)
    {
        var (archive, editor) = (services.GetRequiredService<ArchiveContext>(), services.GetRequiredService<EventEditor>());
        var first = (await EventVersions.ReadAsync(archive, e.Key, 1, CancellationToken.None))!;
        var content = e.Status == EventStatus.Published ? first with { Contributions = [], Mentions = [] } : first;
        var outcome = await editor.SaveAsync(e.Key, e.Version, content, publish: true, Editor, null, CancellationToken.None);
        if (outcome == SaveOutcome.Saved && e.Status == EventStatus.Published)
        {
            return $"withdrawn {await editor.WithdrawAsync(e.Key, e.Version + 1, Editor, null, CancellationToken.None)}";
        }

        return $"published {outcome}";
    }
}
