using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>An event is found by the words of its published documents.</summary>
public sealed class DocumentSearchTests : DocumentDesk
{
    [Fact]
    public async Task The_search_finds_an_event_by_a_word_of_a_document_says_so_and_loses_it_again()
    {
        var address = await PublishAsync(SampleFile.Pdf("Das Fernwärmenetz wächst", "Über Erdsonden"));
        Assert.StartsWith("Im Dokument „Folien“: Das Fernwärmenetz wächst Über Erdsonden", await SnippetAsync("Erdsonden"), StringComparison.Ordinal);
        Assert.NotNull(await SnippetAsync("Fernwaermenetz"));
        await Rita.FillInAsync(address, "Zurückziehen");
        Assert.Null(await SnippetAsync("Erdsonden"));
    }

    [Fact]
    public async Task A_hit_in_the_report_is_shown_before_one_in_a_document()
    {
        await PublishAsync(SampleFile.Word("Wärmepumpen im Bestand"), "Handzettel");
        Assert.DoesNotContain("Im Dokument", await SnippetAsync("Wärmepumpen"), StringComparison.Ordinal);
        Assert.StartsWith("Im Dokument „Handzettel“", await SnippetAsync("Bestand"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_file_is_found_by_its_own_words_only_and_a_new_index_says_the_same()
    {
        var address = await PublishAsync(SampleFile.Pdf("Erdsonden"));
        await Rita.UploadAsync(await Rita.OpenAsync(address), "Ersetzen", "datei", "x", SampleFile.Pdf("Solardächer"));
        await Site.WithServices(services => services.GetRequiredService<SearchIndexer>().RebuildAsync(_ => { }, CancellationToken.None));
        Assert.Null(await SnippetAsync("Erdsonden"));
        Assert.NotNull(await SnippetAsync("Solardächer"));
        await Rita.FillInAsync(address, "In den Papierkorb");
        Assert.Null(await SnippetAsync("Solardächer"));
    }

    [Fact]
    public async Task A_draft_is_found_by_nobody()
    {
        await UploadAsync(SampleFile.Pdf("Erdsonden"));
        Assert.Null(await SnippetAsync("Erdsonden"));
    }

    /// <summary>The words under the event among the hits; null when it is not among them.</summary>
    private async Task<string?> SnippetAsync(string query)
    {
        var hit = (await Site.SearchAsync(query)).Html.QuerySelectorAll("main li").FirstOrDefault(li => li.QuerySelector("a")?.GetAttribute("href")?.StartsWith(EventAddress, StringComparison.Ordinal) == true);
        return hit?.QuerySelector(".ausschnitt")?.Words();
    }
}
