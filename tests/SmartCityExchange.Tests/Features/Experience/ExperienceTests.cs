using System.Net;
using AngleSharp.Dom;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Experience;

/// <summary>"Wer hat Erfahrung mit …?" over the seed reports.</summary>
[Collection(SeededSite.Collection)]
public sealed class ExperienceTests(SeededSite site)
{
    [Fact]
    public async Task The_answer_names_town_evidence_sentence_and_whom_to_ask()
    {
        var town = Towns(await Ask("App"))[0];

        Assert.Equal("Solingen", town.QuerySelector("h2")!.Words());
        Assert.Equal("hat selbst berichtet · 1 Veranstaltung 2021", town.QuerySelector(".rolle")!.Words());
        Assert.Contains("Open Smart City-App „Mensch Solingen!“", town.QuerySelector(".zitat p")!.Words(), StringComparison.Ordinal);
        Assert.Equal(["App"], town.Texts(".zitat mark"));
        Assert.Equal(["/personen/andreas-helsper"], town.Links(".fragen a"));
        Assert.Contains("Stand November 2021; die Zuständigkeit kann gewechselt haben", town.QuerySelector(".fragen")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_leads_to_its_place_in_the_report_which_is_marked_there()
    {
        var address = Towns(await Ask("App"))[0].Links(".zitat footer a")[0];
        Assert.Matches($"^{Seeds.Event2021}\\?suche=App#treffer-\\d+$", address);

        var report = await site.OpenAsync(address.Split('#')[0]);
        var place = report.Only($"#{address.Split('#')[1]}");
        Assert.Equal("App", place.Words());
        Assert.NotNull(place.QuerySelector("mark.gefunden"));
        Assert.EndsWith(Seeds.Event2021, report.Only("link[rel=canonical]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answer_stands_above_the_hits_of_a_topic_and_on_its_page()
    {
        foreach (var address in new[] { "/suche?q=Hackerspace", "/themen/hackerspace" })
        {
            var answer = (await site.OpenAsync(address)).Section("Wer hat Erfahrung mit Hackerspace?");
            Assert.Equal(["Moers: hat selbst berichtet", "Solingen: war Gastgeberin"], answer.QuerySelectorAll("ol > li").Select(li => $"{li.QuerySelector("h2")!.Words()}: {li.QuerySelector(".rolle")!.Words().Split(" ·")[0]}"));
        }
    }

    [Fact]
    public async Task The_page_of_a_town_says_whom_to_ask_and_takes_a_question()
    {
        var section = (await site.OpenAsync("/kommunen/iserlohn")).Section("Wen kann ich fragen?");

        Assert.Contains("/personen/dagmar-lehmann", section.Links(".fragen a"));
        Assert.Equal("iserlohn", section.QuerySelector("input[name=kommune]")!.GetAttribute("value"));
        var answer = await site.OpenAsync("/erfahrung?q=Stadt&kommune=iserlohn");
        Assert.Equal("Was weiß Iserlohn über Stadt?", answer.Only("h1").Words());
        Assert.All(Towns(answer), town => Assert.Equal("Iserlohn", town.QuerySelector("h2")!.Words()));
    }

    [Theory]
    [InlineData("um=Solingen&km=5", new[] { "Solingen" })]
    [InlineData("um=Wuppertal&km=30", new[] { "Solingen" })]
    [InlineData("um=Soest&km=30", new string[0])]
    [InlineData("um=Leichlingen&km=30", new[] { "Solingen" })]
    [InlineData("um=Limburg&km=150", new[] { "Solingen" })]
    [InlineData("groesse=grossstadt", new[] { "Solingen" })]
    [InlineData("groesse=kleinstadt", new string[0])]
    [InlineData("land=nordrhein-westfalen", new[] { "Solingen" })]
    [InlineData("land=bayern", new string[0])]
    [InlineData("kreis=kreis-unna", new string[0])]
    public async Task The_answer_is_narrowed_by_place_and_size(string parameters, string[] towns) =>
        Assert.Equal(towns, Towns(await site.OpenAsync($"/erfahrung?q=App&{parameters}")).Select(t => t.QuerySelector("h2")!.Words()));

    [Fact]
    public async Task A_place_nobody_knows_is_said_beside_the_field_and_what_was_typed_stays()
    {
        var page = await site.OpenAsync("/erfahrung?q=App&um=Xanten-Sued");

        Assert.Equal("true", page.Only("#um").GetAttribute("aria-invalid"));
        Assert.Equal(("App", "Xanten-Sued"), (page.Only("#q").GetAttribute("value"), page.Only("#um").GetAttribute("value")));
        Assert.Contains("kennt das Archiv nicht", page.Only("#um-fehler").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_known_says_so_and_leads_on()
    {
        var page = await Ask("Xylophonorchester");

        Assert.Equal("Dazu steht in keinem Bericht etwas.", page.Only("[role=status]").Words());
        Assert.Contains("/suche?q=Xylophonorchester", page.Links(".auswege a"));
    }

    [Fact]
    public async Task A_town_nobody_knows_is_not_found() => await site.OpenAsync("/erfahrung?q=App&kommune=gibt-es-nicht", HttpStatusCode.NotFound);

    [Fact]
    public async Task Too_long_a_question_is_refused_with_its_beginning_kept()
    {
        var page = await site.OpenAsync($"/erfahrung?q={new string('a', 300)}", HttpStatusCode.BadRequest);

        Assert.Equal(new string('a', 200), page.Only("main input[name=q]").GetAttribute("value"));
    }

    [Theory]
    [InlineData("um=%00&km=-5&groesse=x&kreis=%27&land=%3Cb%3E")]
    [InlineData("km=99999999999999999999")]
    [InlineData("kommune=&um=&km=")]
    public async Task Whatever_is_chosen_is_answered(string parameters) => await site.OpenAsync($"/erfahrung?q=App&{parameters}");

    private Task<Page> Ask(string about) => site.OpenAsync($"/erfahrung?q={Uri.EscapeDataString(about)}");

    private static IReadOnlyList<IElement> Towns(Page page) => [.. page.Html.QuerySelectorAll("ol.erfahrene > li")];
}
