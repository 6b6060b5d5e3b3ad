using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Home;

public sealed class EmptyArchiveTests(ArchiveSite site) : IClassFixture<ArchiveSite>
{
    [Fact]
    public async Task The_start_page_of_an_empty_archive_says_so_and_counts_nothing()
    {
        var page = await site.OpenAsync("/");

        Assert.Contains("Noch ist kein Bericht veröffentlicht.", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b0 ", page.Main.Words());
        Assert.Empty(page.Html.QuerySelectorAll(".stadtkarte a, .bestand, .beispiele"));
    }

    [Theory]
    [InlineData("/veranstaltungen")]
    [InlineData("/kommunen")]
    [InlineData("/personen")]
    [InlineData("/organisationen")]
    [InlineData("/projekte")]
    [InlineData("/themen")]
    public async Task Every_list_of_an_empty_archive_says_that_nothing_is_published(string address)
    {
        var page = await site.OpenAsync(address);

        Assert.StartsWith("Noch ", page.Only(".leer").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_in_an_empty_archive_finds_nothing() =>
        Assert.Contains("Nichts gefunden", (await site.SearchAsync("Beckum")).Main.Words(), StringComparison.Ordinal);
}
