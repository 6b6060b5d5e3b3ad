using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Import;

/// <summary>What holds of every fact in the archive once the reports of <c>seeds/</c> are in it.</summary>
[Collection(SeededSite.Collection)]
public sealed class SeedImportTests(SeededSite site)
{
    [Fact]
    public async Task The_source_is_stored_exactly_as_received()
    {
        var source = await site.WithArchive(a => a.Sources.SingleAsync());
        var received = await File.ReadAllBytesAsync(Repository.Path("seeds", source.FileName));

        Assert.Equal(received, Encoding.UTF8.GetBytes(source.Text));
        Assert.Null(source.Received);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(received)), source.Sha256);
    }

    [Fact]
    public async Task A_report_is_the_words_of_the_source() => Assert.All(await Events(), e =>
    {
        var section = e.Source!.Text.Substring(e.SourceStart, e.SourceLength);
        Assert.Contains(e.Report, section, StringComparison.Ordinal);
        Assert.NotEmpty(e.Report.Trim());
    });

    [Fact]
    public async Task Every_mention_stands_where_it_says() => Assert.All((await Events()).SelectMany(e => e.Mentions), mention =>
    {
        Assert.NotEmpty(mention.Quote);
        Assert.NotEmpty(mention.Rule);
        Assert.Equal(mention.Quote, mention.Event!.Source!.Text.Substring(mention.SourceStart!.Value, mention.Quote.Length));
        if (mention.Start is { } start)
        {
            Assert.Equal(mention.Quote, mention.Event.Report.Substring(start, mention.Quote.Length));
        }
    });

    [Fact]
    public async Task Every_fact_has_its_evidence_in_the_same_event() => Assert.All(await Events(), e =>
    {
        Assert.All(e.Involvements, i => Assert.Contains(i.Evidence!, e.Mentions));
        Assert.All(e.Involvements, i => Assert.Equal(i.RecordId, i.Evidence!.RecordId));
        Assert.All(e.Contributions.SelectMany(c => c.Speakers), s => Assert.Contains(s.Evidence!, e.Mentions));
        Assert.All(e.Contributions.SelectMany(c => c.Speakers), s => Assert.Equal(s.PersonId, s.Evidence!.RecordId));
        Assert.All(new[] { EventField.Title, EventField.Date }, field => Assert.Contains(e.Mentions, m => m.Field == field));
    });

    [Fact]
    public async Task A_speaker_is_named_inside_the_contribution() => Assert.All(
        (await Events()).SelectMany(e => e.Contributions).SelectMany(c => c.Speakers),
        s => Assert.InRange(s.Evidence!.Start!.Value, s.Contribution!.Start, s.Contribution.Start + s.Contribution.Length - 1));

    [Fact]
    public async Task Every_record_has_its_first_revision() => await site.WithArchive(async archive =>
    {
        var revised = (await archive.Revisions.Where(r => r.Version == 1).ToListAsync()).ToDictionary(r => r.RecordKey);
        var records = new List<IRevisable>();
        records.AddRange(await archive.Records.ToListAsync());
        records.AddRange(await archive.Events.ToListAsync());
        records.AddRange(await archive.Venues.ToListAsync());
        records.AddRange(await archive.Series.ToListAsync());
        records.AddRange(await archive.ContentPages.ToListAsync());

        Assert.All(records, record =>
        {
            var revision = revised[record.Key];
            Assert.Equal(record.RecordKind, revision.RecordKind);
            Assert.Equal(record.Key, JsonDocument.Parse(revision.Snapshot).RootElement.GetProperty("key").GetGuid());
        });
        Assert.Equal(records.Count, revised.Count);
    });

    [Fact]
    public async Task Every_linked_record_can_be_found() => await site.WithArchive(async archive =>
    {
        var found = await archive.SearchDocuments.CountAsync();
        Assert.Equal(await archive.Events.CountAsync() + await archive.Records.CountAsync(), found);
    });

    private Task<List<Event>> Events() => site.WithArchive(archive => archive.Events
        .Include(e => e.Source)
        .Include(e => e.Mentions)
        .Include(e => e.Involvements)
        .Include(e => e.Contributions).ThenInclude(c => c.Speakers)
        .AsSplitQuery().OrderBy(e => e.Id).ToListAsync());
}
