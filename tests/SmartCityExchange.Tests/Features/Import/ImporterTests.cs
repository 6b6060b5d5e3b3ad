using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Import;

namespace SmartCityExchange.Tests.Features.Import;

public sealed class ImporterTests : IDisposable
{
    private static readonly byte[] Seed = File.ReadAllBytes(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));

    private readonly ArchiveSite _site = new();

    public static TheoryData<byte[], string> Unreadable => new()
    {
        { [], "Die Datei enthält keinen Text." },
        { "  \n\n \t"u8.ToArray(), "Die Datei enthält keinen Text." },
        { [.. "Erfahrungsaustausch"u8, 0, 1, 2, .. "\n\n10. November 2021"u8], "Die Datei ist kein lesbarer Text." },
        { "Erfahrungsaustausch SMART CITY\n\n31. Februar 2021\n\nEs wurde berichtet."u8.ToArray(), "Zeile 3: „31. Februar 2021“ ist kein Tag des Kalenders." },
        { "Es war einmal ein Text, der von keiner Veranstaltung erzählt."u8.ToArray(), "Es wurde keine Veranstaltung gefunden." },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_text_that_cannot_be_read_is_refused_with_the_reason_and_nothing_is_stored(byte[] text, string reason)
    {
        var result = await Import("schlecht.txt", text);

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.StartsWith(reason, result.Reason, StringComparison.Ordinal);
        Assert.Equal(0, await RowCount());
    }

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        Assert.Equal(ImportOutcome.Imported, (await Import("a.txt", Seed)).Outcome);
        var before = await RowCount();

        var again = await Import("b.txt", Seed);

        Assert.Equal(ImportOutcome.Known, again.Outcome);
        Assert.Equal(before, await RowCount());
    }

    [Fact]
    public async Task A_text_in_windows_1252_is_read_and_kept_as_received()
    {
        byte[] received = [.. "Erfahrungsaustausch f"u8, 0xFC, .. "r alle\n\n10. November 2021\n\nEs wurde berichtet."u8];

        Assert.Equal(ImportOutcome.Imported, (await Import("a.txt", received)).Outcome);

        var source = await _site.WithArchive(a => a.Sources.SingleAsync());
        Assert.StartsWith("Erfahrungsaustausch für alle", source.Text, StringComparison.Ordinal);
        Assert.Equal(received, source.Received);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(received)), source.Sha256);
    }

    [Fact]
    public async Task Another_text_with_a_known_event_leaves_the_event_as_it_is()
    {
        await Import("a.txt", Seed);
        var before = await RowCount();
        var changed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Seed).Replace("Erfahrungsaustausches", "Austausches", StringComparison.Ordinal));

        var result = await Import("b.txt", changed);

        Assert.Equal(ImportOutcome.Known, result.Outcome);
        Assert.Equal(
            ["2020-02-12-erfahrungsaustausch-smart-city", "2021-11-10-erfahrungsaustausch-smart-city", "2022-11-24-erfahrungsaustausch-smart-city"],
            result.Kept.Select(kept => kept.Slug).Order(StringComparer.Ordinal));
        Assert.Equal(before, await RowCount());
    }

    [Fact]
    public async Task Two_imports_of_one_text_at_the_same_time_store_it_once()
    {
        // Started before the rush.
        Assert.Equal(0, await RowCount());

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Import($"{i}.txt", Seed))));

        Assert.Equal(
            [ImportOutcome.Imported, ImportOutcome.Known, ImportOutcome.Known, ImportOutcome.Known],
            results.Select(r => r.Outcome).Order());
        Assert.Equal((1, 3), await _site.WithArchive(async a => (await a.Sources.CountAsync(), await a.Events.CountAsync())));
    }

    [Fact]
    public async Task A_failure_while_writing_leaves_nothing_behind()
    {
        await _site.WithArchive(a => a.Database.ExecuteSqlRawAsync("DROP TABLE SearchIndex"));

        await Assert.ThrowsAnyAsync<Exception>(() => Import("a.txt", Seed));

        Assert.Equal(0, await RowCount());
    }

    public void Dispose() => _site.Dispose();

    private Task<ImportResult> Import(string name, byte[] content) =>
        _site.WithServices(services => services.GetRequiredService<Importer>().ImportAsync(name, content, ImportOrder.OfOperator, CancellationToken.None));

    private Task<int> RowCount() => _site.WithArchive(async a =>
        await a.Sources.CountAsync() + await a.Events.CountAsync() + await a.Records.CountAsync() + await a.Venues.CountAsync() + await a.Series.CountAsync()
        + await a.Mentions.CountAsync() + await a.Aliases.CountAsync() + await a.Revisions.CountAsync(r => r.RecordKind != RecordKind.ContentPage) + await a.SearchDocuments.CountAsync());
}
