using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>Staff correct an event.</summary>
public sealed class EditingTests : IAsyncLifetime, IDisposable
{
    private const string Report = "Beckum hat eine App.\n\nVera Vortrag aus Soest sprach über WLAN.\n\nEs gab Kaffee.";

    private readonly ArchiveSite _site = new();
    private string _edit = "";

    public async Task InitializeAsync()
    {
        await _site.Given(async given => _edit = $"/redaktion/veranstaltungen/{(await given.Event("Austausch", towns: ["Beckum", "Soest"], speakers: ["Vera Vortrag"], topics: ["WLAN"], report: Report)).Key}");
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    private Task<DeskVisitor> SignIn(StaffRole role = StaffRole.Publisher, string name = "Rita Redaktion") => DeskVisitor.SignInAsync(_site, role, name);

    [Fact]
    public async Task The_form_shows_what_the_event_says()
    {
        using var rita = await SignIn();
        var page = await rita.OpenAsync(_edit);
        Assert.Equal("Austausch", page.Only("#Title").GetAttribute("value"));
        Assert.Equal(Report, page.Only("#Report").TextContent);
        Assert.Contains("Vera Vortrag", page.Html.QuerySelectorAll("input").Select(i => i.GetAttribute("value")));
    }

    /// <summary>Found by the Nu HTML checker: line ends as browsers send them, and an element that only Razor knows.</summary>
    [Fact]
    public async Task What_was_typed_and_not_saved_stands_in_sound_html()
    {
        using var rita = await SignIn();
        var token = (await rita.OpenAsync(_edit)).Only("#bearbeiten input[name=__RequestVerificationToken]").GetAttribute("value")!;
        await rita.PostAsync($"{_edit}/zwischenstand", ("__RequestVerificationToken", token), ("BaseVersion", "1"), ("Title", "Austausch"), ("Report", "Eins.\r\n\r\nZwei."));
        Assert.Equal(HttpStatusCode.OK, rita.Status);
        var page = await rita.OpenAsync(_edit);
        Assert.Equal("Eins.\n\nZwei.", page.Only("#Report").TextContent);
        Assert.DoesNotContain("&#xD;", page.Source, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.Html.QuerySelectorAll("text"));
    }

    [Fact]
    public async Task A_published_correction_is_what_the_public_reads()
    {
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Title", "Austausch über WLAN"), ("Note", "Titel vervollständigt"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);

        Assert.Equal("Austausch über WLAN", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch-ueber-wlan")).Only("h1").Words());
        using var visitor = _site.CreateClient();
        using var old = await visitor.GetAsync("/veranstaltungen/2021-11-10-austausch");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/veranstaltungen/2021-11-10-austausch-ueber-wlan"), (old.StatusCode, old.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task An_address_that_an_event_had_before_comes_back_with_its_title()
    {
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Title", "Treffen"));
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Title", "Austausch"));
        await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch");
        await _site.OpenAsync("/veranstaltungen/2021-11-10-treffen", HttpStatusCode.MovedPermanently);
    }

    [Fact]
    public async Task A_draft_stays_inside_until_it_is_published()
    {
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Als Entwurf speichern", ("Report", Report.Replace("Kaffee", "Geheimnisse", StringComparison.Ordinal)));

        Assert.DoesNotContain("Geheimnisse", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch")).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("2021-11-10-austausch", (await _site.SearchAsync("Geheimnisse")).Main.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Geheimnisse", (await rita.OpenAsync(_edit)).Only("#Report").TextContent, StringComparison.Ordinal);

        await rita.FillInAsync(_edit, "Änderungen veröffentlichen");
        Assert.Contains("Geheimnisse", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch")).Source, StringComparison.Ordinal);
        Assert.Contains("/veranstaltungen/2021-11-10-austausch", (await _site.SearchAsync("Geheimnisse")).Main.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_everything_typed_stays()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Title", ""), ("Date", "31.02.2021"), ("Platform", "Zoom"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Equal("true", page.Only("#Title").GetAttribute("aria-invalid"));
        Assert.Contains("31.02.2021", page.Only("#Date-fehler").Words(), StringComparison.Ordinal);
        Assert.Equal("Zoom", page.Only("#Platform").GetAttribute("value"));
        Assert.Equal(1, await _site.WithArchive(archive => archive.Revisions.CountAsync(r => r.Version == 1 && r.RecordKind == Web.Archive.RecordKind.Event)));
    }

    [Fact]
    public async Task A_name_nobody_bears_is_asked_about_and_then_made()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Talks[0].Speakers[1].Person", "Bernd Neu"), ("Talks[0].Speakers[1].Part", "Panel"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("Person „Bernd Neu“", page.Texts("legend"));

        await rita.PressAsync(page, "Änderungen veröffentlichen", ("Answers[Person bernd neu]", "neu"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        Assert.Equal("Bernd Neu", (await _site.OpenAsync("/personen/bernd-neu")).Only("h1").Words());
    }

    [Fact]
    public async Task A_misspelt_name_is_answered_with_those_that_may_be_meant()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Talks[0].Speakers[0].Person", "Vera Vortag"), ("Parts[2].Name", "Coesfelt"), ("Parts[2].Role", "Supports"));
        Assert.Contains("Vera Vortrag", page.Texts("fieldset label"));
        Assert.Contains("Coesfeld, Kreis Coesfeld, Nordrhein-Westfalen", page.Texts("fieldset label"));

        (string, string?) Answer(string label)
        {
            var id = page.Html.QuerySelectorAll("fieldset label").Single(l => l.Words() == label).GetAttribute("for")!;
            return (page.Html.GetElementById(id)!.GetAttribute("name")!, page.Html.GetElementById(id)!.GetAttribute("value"));
        }

        await rita.PressAsync(page, "Änderungen veröffentlichen", Answer("Vera Vortrag"), Answer("Coesfeld, Kreis Coesfeld, Nordrhein-Westfalen"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        await _site.OpenAsync("/kommunen/coesfeld");
        Assert.Equal(1, await _site.WithArchive(archive => archive.Persons.CountAsync()));
    }

    [Fact]
    public async Task A_german_town_is_known_without_asking()
    {
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Parts[2].Name", "Coesfeld"), ("Parts[2].Role", "Supports"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        Assert.Contains("Redaktionell ergänzt", (await _site.OpenAsync("/kommunen/coesfeld")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unlinked_has_no_page_and_is_not_found_any_more()
    {
        using var rita = await SignIn();
        await _site.OpenAsync("/themen/wlan");
        var page = await rita.OpenAsync(_edit);
        var box = page.Html.QuerySelectorAll("label").Single(l => l.Words() == "entfernen: WLAN").GetAttribute("for")!;
        var refused = await rita.PressAsync(page, "Änderungen veröffentlichen", (box, "true"), ("Report", Report.Replace("WLAN", "Netze", StringComparison.Ordinal)));
        Assert.Contains("„WLAN“", refused.Main.Words(), StringComparison.Ordinal);
        await rita.PressAsync(refused, "Änderungen veröffentlichen", ("LosesEvidence", "true"));

        await _site.OpenAsync("/themen/wlan", HttpStatusCode.Gone);
        Assert.DoesNotContain("/themen/wlan", (await _site.SearchAsync("WLAN")).Main.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Belegstellen_move_with_their_words()
    {
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Report", "Ein Satz davor.\r\n\r\n" + Report));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        Assert.Contains("Vera Vortrag", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch")).Texts("mark"));
    }

    [Fact]
    public async Task Losing_a_belegstelle_has_to_be_confirmed()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Report", Report.Replace("Vera Vortrag", "Jemand", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("„Vera Vortrag“", page.Main.Words(), StringComparison.Ordinal);

        await rita.PressAsync(page, "Änderungen veröffentlichen", ("LosesEvidence", "true"));
        Assert.Contains("redaktionell ergänzt", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_stays_as_it_was_billed_and_each_contribution_keeps_its_own_belegstelle()
    {
        await _site.Change("Austausch", e =>
        {
            var first = e.Contributions[0].Speakers[0];
            first.BilledName = "V. Vortrag";
            var mention = new Web.Archive.Mention { Event = e, Record = first.Person, Quote = "Kaffee", Start = Report.IndexOf("Kaffee", StringComparison.Ordinal), Rule = "test" };
            e.Mentions.Add(mention);
            var second = new Web.Archive.Contribution { Event = e, Number = 2, Start = Report.IndexOf("Es gab", StringComparison.Ordinal), Length = "Es gab Kaffee.".Length };
            second.Speakers.Add(new() { Contribution = second, Position = 1, Person = first.Person, BilledName = "Frau Vortrag", Evidence = mention });
            e.Contributions.Add(second);
        });
        using var rita = await SignIn();
        await rita.FillInAsync(_edit, "Änderungen veröffentlichen", ("Title", "Austausch"));

        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        Assert.Equal(
            [("V. Vortrag", "Vera Vortrag"), ("Frau Vortrag", "Kaffee")],
            await _site.WithArchive(archive => Task.FromResult(archive.SpeakerRoles.OrderBy(s => s.Contribution!.Number).Select(s => new { s.BilledName, s.Evidence!.Quote }).AsEnumerable().Select(s => (s.BilledName, s.Quote)).ToList())));
    }

    [Fact]
    public async Task A_new_event_is_a_draft_until_it_is_published()
    {
        using var rita = await SignIn();
        await rita.FillInAsync("/redaktion/veranstaltungen/neu", "Als Entwurf anlegen", ("Title", "Neues"), ("Date", "24.12.2025"), ("Report", "Ein Bericht."), ("Parts[0].Name", "Soest"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        await _site.OpenAsync("/veranstaltungen/2025-12-24-neues", HttpStatusCode.NotFound);
        await rita.PressAsync(await rita.FollowAsync(), "Veröffentlichen");
        await _site.OpenAsync("/veranstaltungen/2025-12-24-neues");
    }

    [Fact]
    public async Task Contributions_change_places_by_a_button()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Als Entwurf speichern", ("Talks[1].Passage", "Es gab Kaffee."), ("Talks[1].Speakers[0].Person", "Vera Vortrag"), ("Talks[1].Speakers[0].Function", "Küche"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        page = await rita.FillInAsync(_edit, "Beitrag 2 nach oben");
        Assert.Equal("Küche", page.Html.GetElementById("Talks[0].Speakers[0].Function")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_is_there_again()
    {
        using var rita = await SignIn();
        var page = await rita.OpenAsync(_edit);
        await rita.PressAsync(page, "Beitrag 1 nach unten", ("Platform", "Angefangen"));
        using var bernd = await SignIn(name: "Bernd");
        Assert.Equal("Angefangen", (await rita.OpenAsync(_edit)).Only("#Platform").GetAttribute("value"));
        Assert.NotEqual("Angefangen", (await bernd.OpenAsync(_edit)).Only("#Platform").GetAttribute("value"));

        await rita.FillInAsync(_edit, "Eingaben verwerfen");
        Assert.NotEqual("Angefangen", (await rita.OpenAsync(_edit)).Only("#Platform").GetAttribute("value"));
    }

    [Fact]
    public async Task The_preview_shows_the_public_page_and_stores_nothing()
    {
        using var rita = await SignIn();
        var page = await rita.FillInAsync(_edit, "Vorschau", ("Title", "Noch geheim"), ("Report", "## Neu\n\n" + Report));
        Assert.Equal("Noch geheim", page.Only("h1").Words());
        Assert.Contains("Vera Vortrag", page.Texts("mark"));
        Assert.Equal("Austausch", (await _site.OpenAsync("/veranstaltungen/2021-11-10-austausch")).Only("h1").Words());
        Assert.Equal(1, await _site.WithArchive(archive => archive.Events.Select(e => e.Version).SingleAsync()));
    }
}
