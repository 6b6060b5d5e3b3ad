using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Experience;

/// <summary>How municipalities are weighed.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task Who_reported_comes_before_the_host_and_the_host_before_who_is_mentioned()
    {
        await _site.Given(given => given.Event("Treffen", towns: ["Unna", "Beckum"], report: "Beckum hat Drohnen erprobt, Siegen noch nicht."));
        await _site.Given(given => given.Event("Anderes", towns: ["Siegen"]));
        await _site.Change("Treffen", e =>
        {
            var siegen = _site.WithArchive(archive => Task.FromResult(archive.Municipalities.Single(m => m.Name == "Siegen"))).Result;
            e.Mentions.Add(new Mention { Event = e, RecordId = siegen.Id, Quote = "Siegen", Start = e.Report.IndexOf("Siegen", StringComparison.Ordinal), Rule = "test.name" });
            e.Involvements.Add(new Involvement { Event = e, RecordId = siegen.Id, Record = null, Role = InvolvementRole.Mentioned });
        });

        var page = await _site.OpenAsync("/erfahrung?q=Drohnen");
        Assert.Equal(
            ["Beckum: hat selbst berichtet", "Unna: war Gastgeberin", "Siegen: wird erwähnt"],
            page.Html.QuerySelectorAll("ol.erfahrene > li").Select(li => $"{li.QuerySelector("h2")!.Words()}: {li.QuerySelector(".rolle")!.Words().Split(" ·")[0]}"));
    }

    [Fact]
    public async Task Of_equal_evidence_more_events_come_first_and_then_the_newer()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2020-01-01", ["Unna", "Beckum"], report: "Unna lud ein. Beckum zeigte Drohnen.");
            await given.Event("Zwei", "2021-01-01", ["Unna", "Siegen"], report: "Unna lud ein. Siegen zeigte Drohnen.");
            await given.Event("Drei", "2019-01-01", ["Unna", "Beckum"], report: "Unna lud ein. Beckum zeigte Drohnen.");
            await given.Event("Vier", "2022-01-01", ["Unna", "Moers"], report: "Unna lud ein. Moers zeigte Drohnen.");
        });

        Assert.Equal(["Beckum", "Moers", "Siegen", "Unna"], (await _site.OpenAsync("/erfahrung?q=Drohnen")).Texts("ol.erfahrene h2"));
    }

    [Fact]
    public async Task A_year_alone_is_asked_for_as_a_word()
    {
        await _site.Given(given => given.Event("Treffen", towns: ["Unna", "Beckum"], report: "Beckum will bis 2030 klimaneutral sein."));

        Assert.Contains("Beckum", (await _site.OpenAsync("/erfahrung?q=2030")).Texts("ol.erfahrene h2"));
    }

    [Fact]
    public async Task A_draft_tells_nothing()
    {
        await _site.Given(given => given.Event("Entwurf", towns: ["Unna", "Beckum"], report: "Beckum zeigte Drohnen.", status: EventStatus.Draft));

        Assert.Empty((await _site.OpenAsync("/erfahrung?q=Drohnen")).Html.QuerySelectorAll("ol.erfahrene, .zitat"));
    }

    [Fact]
    public async Task What_is_added_later_answers_beside_what_was_asked_before()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", ["Unna", "Beckum"], report: "Unna lud ein. Beckum zeigte Drohnen."));
        Assert.Equal(["Beckum", "Unna"], (await _site.OpenAsync("/erfahrung?q=Drohnen")).Texts("ol.erfahrene h2"));

        await _site.Given(given => given.Event("Zwei", "2022-01-01", ["Unna", "Siegen"], report: "Unna lud ein. Siegen zeigte Drohnen."));

        var page = await _site.OpenAsync("/erfahrung?q=Drohnen");
        Assert.Equal(["Siegen", "Beckum", "Unna"], page.Texts("ol.erfahrene h2"));
        Assert.Contains("2 Textstellen", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_taken_back_takes_its_experience_along()
    {
        await _site.Given(given => given.Event("Treffen", towns: ["Unna", "Beckum"], report: "Beckum zeigte Drohnen."));
        Assert.NotEmpty((await _site.OpenAsync("/erfahrung?q=Drohnen")).Html.QuerySelectorAll("ol.erfahrene"));

        await _site.Change("Treffen", e => e.Status = EventStatus.Draft);

        Assert.Empty((await _site.OpenAsync("/erfahrung?q=Drohnen")).Html.QuerySelectorAll("ol.erfahrene, .zitat"));
    }

    public void Dispose() => _site.Dispose();
}
