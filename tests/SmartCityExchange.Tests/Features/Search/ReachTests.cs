using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Search;

/// <summary>What a word reaches, and in which order.</summary>
public sealed class ReachTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task The_parts_of_a_compound_are_found_below_the_compound()
    {
        await _site.Given(async given =>
        {
            await given.Event("Ältestes", "2019-01-01", report: "Die Bürgerbeteiligung war rege.");
            await given.Event("Neuestes", "2023-01-01", report: "Es gab eine rege Beteiligung der Bürger an allem.");
            await given.Event("Fernes", "2024-01-01", report: "Die Beteiligung war groß. Viele andere Dinge wurden ebenso besprochen, ehe am Ende des langen Tages einige Bürger kamen.");
        });

        Assert.Equal(["Ältestes", "Neuestes"], await Titles("Bürgerbeteiligung"));
    }

    [Fact]
    public async Task An_abbreviation_finds_its_long_form_and_the_other_way_round()
    {
        await _site.Given(async given =>
        {
            await given.Event("Kurz", report: "Die IHK war dabei.");
            await given.Event("Lang", report: "Vertreten waren die Industrie- und Handelskammern.");
        });

        Assert.Equal(["Kurz", "Lang"], (await Titles("IHK")).Order());
        Assert.Equal(["Kurz", "Lang"], (await Titles("Industrie- und Handelskammer")).Order());
    }

    [Fact]
    public async Task Words_close_together_come_before_words_far_apart()
    {
        const string Filler = "Danach ging es um vieles andere, das hier nichts zur Sache tut und nur die Zeit füllt, bis endlich";
        await _site.Given(async given =>
        {
            await given.Event("Fern", "2023-01-01", report: $"Das Parken war Thema. {Filler} ein Leitsystem kam.");
            await given.Event("Nah", "2020-01-01", report: $"Das Parken mit Leitsystem war Thema. {Filler} man nach Hause ging.");
        });

        Assert.Equal(["Nah", "Fern"], await Titles("Parken Leitsystem"));
    }

    [Fact]
    public async Task Who_reported_comes_before_who_is_mentioned()
    {
        await _site.Given(async given =>
        {
            await given.Event("Erwähnung", "2023-01-01", ["Unna"], report: "Unna traf sich. Auch Beckum wurde genannt.");
            await given.Event("Bericht", "2020-01-01", ["Unna", "Beckum"], report: "Unna traf sich. Auch Beckum hat erzählt.");
        });

        Assert.Equal(["Bericht", "Erwähnung"], await Titles("Beckum"));
    }

    [Fact]
    public async Task Of_equal_hits_the_newer_comes_first()
    {
        await _site.Given(async given =>
        {
            await given.Event("Austausch A", "2020-01-01", report: "Es ging um Drohnen.");
            await given.Event("Austausch B", "2022-01-01", report: "Es ging um Drohnen.");
            await given.Event("Austausch C", "2021-01-01", report: "Es ging um Drohnen.");
        });

        Assert.Equal(["Austausch B", "Austausch C", "Austausch A"], await Titles("Drohnen"));
    }

    [Fact]
    public async Task A_day_narrows_and_a_year_is_also_a_word()
    {
        await _site.Given(async given =>
        {
            await given.Event("Damals", "2021-11-10", report: "Es ging um Drohnen.");
            await given.Event("Später", "2022-11-10", report: "Wie es seit 2021 mit Drohnen weiterging.");
            await given.Event("Anders", "2020-11-10", report: "Es ging um Drohnen.");
        });

        Assert.Equal(["Damals"], await Titles("Drohnen November 2021"));
        Assert.Equal(["Damals"], await Titles("10.11.2021"));
        Assert.Equal(["Damals", "Später"], await Titles("Drohnen 2021"));
    }

    [Fact]
    public async Task Nothing_found_offers_fewer_words_and_shows_no_hit_as_if_it_matched()
    {
        await _site.Given(given => given.Event("Fachtag", report: "Es ging um Drohnen und Bienen."));
        var page = await _site.SearchAsync("Drohnen Bienen Xylophon");

        Assert.Empty(page.Html.QuerySelectorAll(".treffer"));
        Assert.Equal(["ohne Xylophon suchen 1"], page.Texts(".leer ul:first-of-type li"));
        Assert.Equal("/suche?q=Drohnen%20Bienen", page.Links(".leer a")[0]);
    }

    [Theory]
    [InlineData("Drohnne", "Drohne")]
    [InlineData("Digitaliserung", "Digitalisierung")]
    public async Task A_typing_error_in_any_word_is_asked_about_in_its_own_spelling(string typed, string meant)
    {
        await _site.Given(given => given.Event("Fachtag", report: "Eine Drohne und die Digitalisierung."));
        var page = await _site.SearchAsync(typed);

        Assert.Equal(meant, page.Only(".vorschlag a").Words());
    }

    [Fact]
    public async Task A_German_town_without_reports_says_so_and_names_the_nearest_that_have_some()
    {
        using var site = new SeededSite();
        var page = await site.SearchAsync("Hilden");

        Assert.Contains("Hilden (Nordrhein-Westfalen) kommt in den Berichten noch nicht vor.", page.Main.Words(), StringComparison.Ordinal);
        Assert.Equal("/kommunen/solingen", page.Links("aside a")[0]);
        Assert.Equal(5, page.Links("aside a").Count);
    }

    [Fact]
    public async Task A_town_without_reports_is_said_also_beside_other_words()
    {
        using var site = new SeededSite();
        var page = await site.SearchAsync("Hackerspace Hilden");

        Assert.Contains("Hilden (Nordrhein-Westfalen) kommt in den Berichten noch nicht vor.", page.Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("kommt in den Berichten noch nicht vor", (await site.SearchAsync("Moers Xylophon")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_goes_with_the_last_report_that_has_it()
    {
        await _site.Given(given => given.Event("Fachtag", report: "Es ging um Luftschiffe."));
        Assert.Equal("Luftschiffe", (await _site.SearchAsync("Luftschife")).Only(".vorschlag a").Words());

        await _site.Change("Fachtag", e => e.Report = "Es ging um Schiffe.");

        Assert.Empty((await _site.SearchAsync("Luftschife")).Html.QuerySelectorAll(".vorschlag"));
        Assert.False(await _site.WithArchive(archive => Task.FromResult(archive.SearchWords.Any(w => w.Word == "luftschiffe"))));
    }

    public void Dispose() => _site.Dispose();

    private async Task<IReadOnlyList<string>> Titles(string query) => (await _site.OpenAsync($"/suche?art=veranstaltungen&q={Uri.EscapeDataString(query)}")).Texts(".treffer li > a");
}
