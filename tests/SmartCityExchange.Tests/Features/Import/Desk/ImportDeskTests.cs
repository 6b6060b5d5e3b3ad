using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Import.Desk;

/// <summary>Staff bring a report into the archive.</summary>
public sealed class ImportDeskTests : IDisposable
{
    private const string Start = "/redaktion/import";
    private const string Address = "/veranstaltungen/2024-05-03-erfahrungsaustausch-smart-city";

    private const string Report = "Erfahrungsaustausch SMART CITY\n\n3. Mai 2024\n\nDie Veranstaltung fand im Rathaus in Soest statt.\n\n"
        + "Petra Lindner, Digitalbeauftragte der Stadt Beckum, berichtete über das kommunale WLAN.\n\nAuch Unna war dabei.\n";

    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    private Task<DeskVisitor> SignIn(StaffRole role = StaffRole.Publisher, string name = "Rita Redaktion") => DeskVisitor.SignInAsync(_site, role, name);

    /// <summary>The page on which the pasted text is looked through.</summary>
    private static async Task<Page> Paste(DeskVisitor visitor, string text)
    {
        await visitor.FillInAsync(Start, "Text lesen", ("Text", text));
        Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
        return await visitor.FollowAsync();
    }

    private static async Task<Page> Upload(DeskVisitor visitor, string name, byte[] content)
    {
        var page = await visitor.UploadAsync(await visitor.OpenAsync(Start), "Dateien lesen", "Datei", name, content);
        return visitor.Status == HttpStatusCode.Redirect ? await visitor.FollowAsync() : page;
    }

    private static async Task Publish(DeskVisitor visitor, string text)
    {
        await visitor.PressAsync(await Paste(visitor, text), "Als Entwurf anlegen");
        await visitor.PressAsync(await visitor.FollowAsync(), "Veröffentlichen");
    }

    private Task<int> RowCount() => _site.WithArchive(async a =>
        await a.Sources.CountAsync() + await a.Events.CountAsync() + await a.Records.CountAsync() + await a.Venues.CountAsync() + await a.Series.CountAsync()
        + await a.Mentions.CountAsync() + await a.Aliases.CountAsync() + await a.Revisions.CountAsync(r => r.RecordKind != RecordKind.ContentPage) + await a.SearchDocuments.CountAsync());

    [Fact]
    public async Task A_report_becomes_a_draft_and_then_a_published_event()
    {
        using var rita = await SignIn();
        var page = await Upload(rita, "bericht.txt", Encoding.UTF8.GetBytes(Report));
        Assert.Equal("bericht.txt", page.Only("h1").Words());
        Assert.Equal("Erfahrungsaustausch SMART CITY, 3. Mai 2024", page.Only(".gelesen h2").Words());
        Assert.Equal(0, await RowCount());

        await rita.PressAsync(page, "Als Entwurf anlegen", ("Note", "Per Mail von der Stadt Soest"));
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        var edit = await rita.FollowAsync();
        Assert.Equal("Erfahrungsaustausch SMART CITY", edit.Only("#Title").GetAttribute("value"));
        Assert.Contains("Petra Lindner", edit.Html.QuerySelectorAll("input").Select(i => i.GetAttribute("value")));
        await _site.OpenAsync(Address, HttpStatusCode.NotFound);

        await rita.PressAsync(edit, "Veröffentlichen");
        var shown = await _site.OpenAsync(Address);
        Assert.Contains("Petra Lindner", shown.Texts("mark"));
        Assert.Contains("Digitalbeauftragte", shown.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("bericht.txt", (await _site.OpenAsync($"{Address}/quelle")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_who_brought_it_in_and_why()
    {
        using var rita = await SignIn(name: "Rita Redaktion");
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen", ("Note", "Per Mail von der Stadt Soest"));
        Assert.Equal(
            [("Rita Redaktion", "Per Mail von der Stadt Soest", true)],
            await _site.WithArchive(async a => (await a.Revisions.Where(r => r.RecordKind == RecordKind.Event).ToListAsync()).ConvertAll(r => (r.SavedBy, r.Note!, r.IsDraft))));
        Assert.Equal("Eingefügter Text", await _site.WithArchive(a => a.Sources.Select(s => s.FileName).SingleAsync()));
    }

    [Fact]
    public async Task Each_fact_stands_beside_the_sentence_that_says_it()
    {
        using var rita = await SignIn();
        var page = await Paste(rita, Report);
        var petra = Assert.Single(page.Html.QuerySelectorAll(".fund"), f => f.Words().StartsWith("Petra Lindner", StringComparison.Ordinal));
        Assert.Contains("Digitalbeauftragte", petra.Words(), StringComparison.Ordinal);
        Assert.Contains("für Beckum", petra.Words(), StringComparison.Ordinal);
        Assert.Equal("Petra Lindner, Digitalbeauftragte der Stadt Beckum, berichtete über das kommunale WLAN.", petra.QuerySelector("q")!.Words());
        Assert.Contains("Petra Lindner", petra.Texts("mark"));

        // From the fact to its words and back.
        var words = page.Only(petra.Links(".zum-wort").Single());
        Assert.Equal("#" + petra.Id, words.Closest("a")!.GetAttribute("href"));
        Assert.Contains("Die Veranstaltung fand im Rathaus in Soest statt.", page.Texts(".eckwerte q"));
    }

    [Fact]
    public async Task What_is_in_the_archive_is_told_from_what_is_new()
    {
        using var rita = await SignIn();
        await Publish(rita, "Netzwerktreffen\n\n5. Juni 2023\n\nDas Treffen fand in Unna statt.\n");
        var page = await Paste(rita, Report);
        string State(string name) => page.Html.QuerySelectorAll(".fund").First(f => f.QuerySelector(".fund-kopf > :first-child")!.Words() == name).QuerySelector(".fund-kopf .zustand")!.Words();
        Assert.Equal(("im Archiv", "neu"), (State("Unna"), State("Beckum")));
        Assert.Contains("/kommunen/unna", page.Links(".fund a"));
    }

    [Fact]
    public async Task Nothing_is_public_before_it_is_published()
    {
        await _site.Given(given => given.Event("Anderes", towns: ["Unna"]));
        using var rita = await SignIn();
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen");

        foreach (var address in new[] { Address, $"{Address}/quelle", "/personen/petra-lindner", "/kommunen/beckum" })
        {
            await _site.OpenAsync(address, HttpStatusCode.NotFound);
        }

        foreach (var address in new[] { "/", "/suche?q=Petra+Lindner", "/suche?q=WLAN", "/veranstaltungen", "/personen", "/kommunen", "/kommunen/unna", "/sitemap.xml", "/erfahrung?q=WLAN" })
        {
            using var client = _site.CreateClient();
            using var answer = await client.GetAsync(address);
            var shown = (await answer.Content.ReadAsStringAsync()).Replace("q=Petra+Lindner", "", StringComparison.Ordinal);
            Assert.DoesNotContain("2024-05-03", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("Digitalbeauftragte", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("/personen/petra-lindner", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_text_again_names_the_event_and_changes_nothing()
    {
        using var rita = await SignIn();
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen");
        var edit = rita.Location;
        var before = await RowCount();

        var page = await rita.FillInAsync(Start, "Text lesen", ("Text", Report));
        Assert.Equal(HttpStatusCode.OK, rita.Status);
        Assert.Contains("Es wurde nichts geändert", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains(edit, page.Links(".meldung a"));
        Assert.Equal(before, await RowCount());
    }

    [Fact]
    public async Task Of_several_events_those_chosen_become_drafts_and_the_others_can_be_taken_later()
    {
        var both = Report + "\nErfahrungsaustausch SMART CITY\n\n7. Juni 2025\n\nIn Unna sprach Bernd Sommer vom Kreis Unna über offene Daten.\n";
        using var rita = await SignIn();
        var page = await Paste(rita, both);
        Assert.Equal(2, page.Html.QuerySelectorAll(".gelesen h2").Length);
        var second = page.Html.QuerySelectorAll("input[value=auslassen]")[1].GetAttribute("name")!;
        await rita.PressAsync(page, "Als Entwurf anlegen", (second, "auslassen"));
        Assert.Equal([new DateOnly(2024, 5, 3)], await _site.WithArchive(a => a.Events.Select(e => e.Date).ToListAsync()));

        page = await Paste(rita, both);
        Assert.Contains("Genau diese Datei kennt das Archiv schon", page.Main.Words(), StringComparison.Ordinal);
        await rita.PressAsync(page, "Als Entwurf anlegen");
        Assert.Equal((1, 2), await _site.WithArchive(async a => (await a.Sources.CountAsync(), await a.Events.CountAsync(e => e.Source != null && e.Status == EventStatus.Draft))));
    }

    public static TheoryData<string, byte[]> Files => new()
    {
        { "bericht.md", Encoding.UTF8.GetBytes("# " + Report) },
        { "bericht.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><title>Bericht</title></head><body><h1>" + Report.Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p></body></html>") },
        { "bericht.docx", WordFile.Of(string.Concat(Report.Split("\n\n").Select(line => WordFile.Paragraph(line.Trim())))) },
        { "ohne Endung", Encoding.Latin1.GetBytes(Report) },
        { "falsch.txt", WordFile.Of(string.Concat(Report.Split("\n\n").Select(line => WordFile.Paragraph(line.Trim())))) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_kind_of_file_it_is_shows_in_its_content(string name, byte[] content)
    {
        using var rita = await SignIn(StaffRole.Editor);
        await rita.PressAsync(await Upload(rita, name, content), "Als Entwurf anlegen");
        var edit = await rita.FollowAsync();
        Assert.Equal(("Erfahrungsaustausch SMART CITY", "2024-05-03"), (edit.Only("#Title").GetAttribute("value"), edit.Only("#Date").GetAttribute("value")));
        Assert.Contains("Petra Lindner", edit.Html.QuerySelectorAll("input").Select(i => i.GetAttribute("value")));

        // Who writes drafts does not publish.
        Assert.DoesNotContain("Veröffentlichen", edit.Texts("button"));
        Assert.Equal(name, await _site.WithArchive(a => a.Sources.Select(s => s.FileName).SingleAsync()));
    }

    [Fact]
    public async Task Two_who_take_the_same_report_at_once_make_one_event()
    {
        using var rita = await SignIn();
        using var bernd = await SignIn(name: "Bernd");
        var pages = new[] { (Who: rita, Page: await Paste(rita, Report)), (Who: bernd, Page: await Paste(bernd, Report)) };
        await Task.WhenAll(pages.Select(p => p.Who.PressAsync(p.Page, "Als Entwurf anlegen")));

        Assert.All(pages, p => Assert.Equal(HttpStatusCode.Redirect, p.Who.Status));
        Assert.Equal((1, 1), await _site.WithArchive(async a => (await a.Events.CountAsync(), await a.Sources.CountAsync())));
        var second = Assert.Single(pages, p => p.Who.Location!.StartsWith(Start, StringComparison.Ordinal)).Who;
        Assert.Contains("Jemand anderes", (await second.FollowAsync()).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_least_one_event_has_to_be_chosen()
    {
        using var rita = await SignIn();
        var page = await Paste(rita, Report);
        page = await rita.PressAsync(page, "Als Entwurf anlegen", (page.Only("input[value=auslassen]").GetAttribute("name")!, "auslassen"), ("Note", "später"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("mindestens eine Veranstaltung", page.Main.Words(), StringComparison.Ordinal);
        Assert.Equal("später", page.Only("#Note").GetAttribute("value"));
        Assert.Equal(0, await RowCount());
    }

    [Fact]
    public async Task A_day_that_the_text_does_not_name_is_asked_for()
    {
        using var rita = await SignIn();
        var page = await Paste(rita, "# Rückblick: Erfahrungsaustausch Smart City in Soest\n\nPetra Lindner, Digitalbeauftragte der Stadt Beckum, berichtete über WLAN.\n\nDie Veranstaltung fand im Rathaus Soest statt. Die Teilnehmerinnen und Teilnehmer diskutierten.\n");
        var day = page.Only(".gelesen input[type=date]").GetAttribute("name")!;
        page = await rita.PressAsync(page, "Als Entwurf anlegen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("keinen sicheren Tag", page.Only("[role=alert]").Words(), StringComparison.Ordinal);

        page = await rita.PressAsync(page, "Als Entwurf anlegen", (day, "31.02.2024"));
        Assert.Contains("„31.02.2024“ ist kein Tag im Kalender", page.Only("[role=alert]").Words(), StringComparison.Ordinal);

        page = await rita.PressAsync(page, "Mit diesen Antworten noch einmal lesen", (day, "3.5.2024"));
        Assert.Equal("Erfahrungsaustausch Smart City in Soest, 3. Mai 2024", page.Only(".gelesen h2").Words());
        await rita.PressAsync(page, "Als Entwurf anlegen");
        Assert.Equal("2024-05-03", (await rita.FollowAsync()).Only("#Date").GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_much_like_a_known_one_is_asked_about()
    {
        await _site.Given(given => given.Event("Anderes", speakers: ["Petra Lindner"]));
        using var rita = await SignIn();
        var misspelt = Report.Replace("Petra Lindner", "Petra Lindener", StringComparison.Ordinal);
        var page = await Paste(rita, misspelt);
        var question = Assert.Single(page.Html.QuerySelectorAll(".rueckfrage"), f => f.Words().Contains("Ähnlich wie „Petra Lindner“", StringComparison.Ordinal));
        var known = question.QuerySelectorAll("input").Single(i => i.GetAttribute("value") != "neu");

        await rita.PressAsync(page, "Als Entwurf anlegen", (known.GetAttribute("name")!, known.GetAttribute("value")));
        Assert.Equal(1, await _site.WithArchive(a => a.Persons.CountAsync()));
        await rita.PressAsync(await rita.FollowAsync(), "Veröffentlichen");
        Assert.Contains(Address, (await _site.OpenAsync("/personen/petra-lindner")).Links("a"));
        Assert.Contains("Petra Lindener", (await _site.OpenAsync(Address)).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_namesake_who_spoke_for_others_can_be_somebody_new()
    {
        using var rita = await SignIn();
        await Publish(rita, "Netzwerktreffen\n\n5. Juni 2023\n\nPetra Lindner, Klimamanagerin der Stadt Unna, berichtete über Solardächer.\n");
        var page = await Paste(rita, Report);
        var question = Assert.Single(page.Html.QuerySelectorAll(".rueckfrage"), f => f.Words().Contains("Ist das dieselbe Person?", StringComparison.Ordinal));
        await rita.PressAsync(page, "Als Entwurf anlegen", (question.QuerySelector("input")!.GetAttribute("name")!, "neu"));
        Assert.Equal(2, await _site.WithArchive(a => a.Persons.CountAsync(p => p.Name == "Petra Lindner")));
    }

    [Fact]
    public async Task A_text_that_waits_is_there_again_with_what_was_decided()
    {
        using var rita = await SignIn();
        var page = await Paste(rita, Report);
        var address = rita.Answer.RequestMessage!.RequestUri!.AbsolutePath;
        await rita.PressAsync(page, "Angaben merken", ("Note", "angefangen"));
        Assert.Contains(address, (await rita.OpenAsync("/redaktion")).Links("main a"));
        Assert.Equal("angefangen", (await rita.OpenAsync(address)).Only("#Note").GetAttribute("value"));

        // It is the editor's own until it is a draft.
        using var bernd = await SignIn(name: "Bernd");
        await bernd.OpenAsync(address);
        Assert.Equal((HttpStatusCode.Redirect, Start), (bernd.Status, bernd.Location));

        await rita.FillInAsync(address, "Text verwerfen");
        Assert.DoesNotContain(address, (await rita.OpenAsync("/redaktion")).Links("main a"));
        Assert.Equal(0, await RowCount());
    }

    [Fact]
    public async Task The_existing_event_gets_the_newer_text_in_its_form_and_keeps_what_staff_wrote()
    {
        using var rita = await SignIn();
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen");
        var edit = rita.Location!;
        await rita.FillInAsync(edit, "Veröffentlichen", ("Report", ReportOf(Report).Replace("Auch Unna war dabei.", "Auch Unna war dabei, dazu viele Gäste.", StringComparison.Ordinal)));

        var newer = Report.Replace("im Rathaus in Soest statt.", "im Rathaus in Soest statt und war gut besucht.\n\nBernd Sommer, Leiter der Stabsstelle Digitales der Stadt Werl, stellte offene Daten vor.", StringComparison.Ordinal);
        var page = await Paste(rita, newer);
        Assert.Contains("und war gut besucht", string.Join(' ', page.Texts(".vergleich ins")), StringComparison.Ordinal);
        Assert.DoesNotContain("viele Gäste", string.Join(' ', page.Texts(".vergleich del")), StringComparison.Ordinal);

        await rita.PressAsync(page, "Gewähltes in den Eintrag übernehmen");
        Assert.Equal(edit, rita.Location);
        var form = await rita.FollowAsync();
        Assert.Contains("war gut besucht", form.Only("#Report").TextContent, StringComparison.Ordinal);
        Assert.Contains("dazu viele Gäste", form.Only("#Report").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("gut besucht", (await _site.OpenAsync(Address)).Source, StringComparison.Ordinal);

        page = await rita.PressAsync(form, "Änderungen veröffentlichen");
        var answers = page.Html.QuerySelectorAll("input[value=neu]").Select(i => (i.GetAttribute("name")!, (string?)"neu")).ToArray();
        page = answers.Length == 0 ? page : await rita.PressAsync(page, "Änderungen veröffentlichen", answers);
        Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        var shown = await _site.OpenAsync(Address);
        Assert.Contains("Bernd Sommer", shown.Texts("mark"));
        Assert.Contains("Petra Lindner", shown.Texts("mark"));
        Assert.DoesNotContain("redaktionell ergänzt", shown.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_staff_and_the_newer_text_changed_the_same_passage_that_is_said()
    {
        using var rita = await SignIn();
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen");
        await rita.FillInAsync(rita.Location!, "Veröffentlichen", ("Title", "Austausch in Soest"), ("Report", ReportOf(Report).Replace("Auch Unna war dabei.", "Unna war dabei.", StringComparison.Ordinal)));
        var page = await Paste(rita, Report.Replace("Auch Unna war dabei.", "Auch Unna kam.", StringComparison.Ordinal));
        Assert.Contains("dieselben Absätze geändert", page.Main.Words(), StringComparison.Ordinal);

        // What staff wrote is not proposed to be undone.
        var title = page.Only("input[name=Title]");
        Assert.False(title.HasAttribute("checked"));
        await rita.PressAsync(page, "Gewähltes in den Eintrag übernehmen", ("Report", null));
        Assert.Equal("Austausch in Soest", (await rita.FollowAsync()).Only("#Title").GetAttribute("value"));
    }

    [Fact]
    public async Task What_somebody_typed_and_did_not_save_is_not_replaced_by_a_newer_text()
    {
        using var rita = await SignIn();
        await rita.PressAsync(await Paste(rita, Report), "Als Entwurf anlegen");
        var edit = rita.Location!;
        await rita.PressAsync(await rita.OpenAsync(edit), "Weiterer Beitrag", ("Platform", "Angefangen"));
        await rita.PressAsync(await Paste(rita, Report.Replace("Auch Unna", "Sogar Unna", StringComparison.Ordinal)), "Gewähltes in den Eintrag übernehmen");
        var form = await rita.FollowAsync();
        Assert.Contains("noch einmal", string.Join(' ', form.Texts(".meldung")), StringComparison.Ordinal);
        Assert.Equal("Angefangen", form.Only("#Platform").GetAttribute("value"));
    }

    private static string ReportOf(string text) => text[text.IndexOf("Die Veranstaltung", StringComparison.Ordinal)..].TrimEnd();
}
