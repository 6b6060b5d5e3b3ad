using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Pages;

/// <summary>Pages of text are written at the desk, and each save is a version.</summary>
public sealed class PageEditingTests : IAsyncLifetime, IDisposable
{
    private const string Save = "Speichern und zeigen";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync() => _rita = await DeskVisitor.SignInAsync(_site);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task What_is_saved_is_public_at_once_and_tells_who_when_and_why()
    {
        var edit = await _site.EditAsync("leichte-sprache");
        await _rita.FillInAsync(edit, Save, ("Title", "Einfach gesagt"), ("Text", "Wir sammeln Berichte.\r\n\r\n{{Name}}"), ("Note", "Geprüft von einer Gruppe"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Contains("Die öffentliche Seite zeigt jetzt diese Fassung", (await _rita.FollowAsync()).Only("[role=status].meldung").Words(), StringComparison.Ordinal);

        var page = await _site.OpenAsync("/leichte-sprache");
        Assert.Equal("Einfach gesagt", page.Only("h1").Words());
        Assert.Contains("Wir sammeln Berichte.", page.Texts("main p"));
        Assert.Equal(["Fassung 2 Rita Redaktion Geprüft von einer Gruppe jetzt öffentlich", "Fassung 1 Mitgeliefert war öffentlich"], await _rita.HistoryAsync(edit));
        var version = await _rita.OpenAsync($"{edit}/fassungen/2");
        Assert.Contains("sammeln", string.Join(' ', version.Texts("ins")), StringComparison.Ordinal);
        using var anna = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        Assert.Contains("Seite Einfach gesagt", (await anna.OpenAsync("/redaktion/protokoll")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_version_can_be_had_back_as_a_new_one()
    {
        var edit = await _site.EditAsync("leichte-sprache");
        var before = (await _site.OpenAsync("/leichte-sprache")).Main.Words();
        await _rita.FillInAsync(edit, Save, ("Text", "Anders."));
        await _rita.FillInAsync($"{edit}/fassungen/1", "Fassung 1 wiederherstellen");
        Assert.Equal(before, (await _site.OpenAsync("/leichte-sprache")).Main.Words());
        Assert.Equal("Fassung 3 Rita Redaktion Fassung 1 wiederhergestellt jetzt öffentlich", (await _rita.HistoryAsync(edit))[0]);
        Assert.True((await _site.PageAsync("leichte-sprache")).FollowsSupplied);
    }

    [Fact]
    public async Task Changing_what_the_site_states_of_itself_is_asked_about_and_not_forbidden()
    {
        var edit = await _site.EditAsync("datenschutz");
        var opened = await _rita.OpenAsync(edit);
        var text = opened.Only("#Text").TextContent.Replace("Die öffentlichen Seiten setzen keine Cookies", "Die öffentlichen Seiten setzen zwei Cookies", StringComparison.Ordinal);
        var asked = await _rita.PressAsync(opened, Save, ("Text", text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Dieser Satz sagt, was die Website tut", asked.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Contains("zwei", string.Join(' ', asked.Texts("[role=alert] ins")), StringComparison.Ordinal);
        Assert.Contains("zwei Cookies", asked.Only("#Text").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("zwei Cookies", (await _site.OpenAsync("/datenschutz")).Source, StringComparison.Ordinal);

        await _rita.PressAsync(asked, Save, ("ChangesStatements", "true"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Contains("zwei Cookies", (await _site.OpenAsync("/datenschutz")).Only("#keine-cookies").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Losing_such_a_statement_is_asked_about_too()
    {
        await _rita.FillInAsync(await _site.EditAsync("impressum"), Save, ("Text", "# Kontakt\n\n{{Mail}}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal(1, (await _site.PageAsync("impressum")).Version);
    }

    [Theory]
    [InlineData("Text", "Von {{Nahme}}.", "Den Platzhalter „{{Nahme}}“ gibt es nicht. Möglich sind: Name, LegalForm")]
    [InlineData("Text", "{-Nahme} Noch nichts.", "Den Platzhalter „{-Nahme}“ gibt es nicht.")]
    [InlineData("Text", "{#erfunden}\nWir sind gut.", "Die Marke „{#erfunden}“ kennt diese Seite nicht.")]
    [InlineData("Text", "  ", "Eine öffentliche Seite braucht einen Text.")]
    [InlineData("Title", "…", "Bitte geben Sie einen Titel")]
    [InlineData("Title", "Von {{Name}}", "Bitte schreiben Sie den Titel ohne sie.")]
    public async Task What_cannot_be_saved_is_explained_and_nothing_typed_is_lost(string field, string value, string told)
    {
        var edit = await _site.EditAsync("leichte-sprache");
        var page = await _rita.FillInAsync(edit, Save, ("Note", "Weil es so ist"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Weil es so ist", page.Only("#Note").GetAttribute("value"));
        Assert.Equal("Weil es so ist", (await _rita.OpenAsync(edit)).Only("#Note").GetAttribute("value"));
        Assert.Equal(1, (await _site.PageAsync("leichte-sprache")).Version);
    }

    [Theory]
    [InlineData("{#keine-cookies}\nEins.\n\n{#keine-cookies}\nZwei.", "steht zweimal")]
    [InlineData("{#keine-cookies}\n\nZu weit weg.", "fehlt der Absatz")]
    public async Task A_mark_that_is_misplaced_is_explained(string text, string told)
    {
        var page = await _rita.FillInAsync(await _site.EditAsync("datenschutz"), Save, ("Text", text), ("ChangesStatements", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Html.QuerySelectorAll("[role=alert]")[0].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_is_refused_in_words()
    {
        var page = await _rita.FillInAsync(await _site.EditAsync("leichte-sprache"), Save, ("Title", new string('x', 151)), ("Text", new string('y', 40_001)), ("Note", new string('z', 301)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal(3, page.Only("[role=alert]").QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task The_second_to_save_sees_both_and_decides()
    {
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var edit = await _site.EditAsync("leichte-sprache");
        await _rita.FillInAsync(edit, Save, ("Text", "Eins.\n\nZwei.\n\nDrei."));
        var opened = await bernd.OpenAsync(edit);
        await _rita.FillInAsync(edit, Save, ("Title", "Ritas Titel"), ("Text", "Eins von Rita.\n\nZwei.\n\nDrei."));
        var both = await bernd.PressAsync(opened, Save, ("Title", "Bernds Titel"), ("Text", "Eins.\n\nZwei.\n\nDrei von Bernd."));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Contains("Rita Redaktion hat inzwischen gespeichert", both.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Eins von Rita.\n\nZwei.\n\nDrei von Bernd.", both.Only("#Text").TextContent.Trim());

        await bernd.PressAsync(both, Save, ("Choices[Title]", "gespeicherte"));
        var page = await _site.OpenAsync("/leichte-sprache");
        Assert.Equal("Ritas Titel", page.Only("h1").Words());
        Assert.Equal(["Eins von Rita.", "Zwei.", "Drei von Bernd."], page.Texts(".textseite > div > p"));
    }

    [Fact]
    public async Task Of_many_who_save_at_once_one_is_told_that_it_is_saved()
    {
        var edit = await _site.EditAsync("leichte-sprache");
        List<(DeskVisitor Visitor, Page Page)> opened = [];
        foreach (var name in new[] { "Anna", "Bernd", "Cem", "Dora", "Emil" })
        {
            var visitor = await DeskVisitor.SignInAsync(_site, name: name);
            opened.Add((visitor, await visitor.OpenAsync(edit)));
        }

        await Task.WhenAll(opened.Select((o, i) => Task.Run(() => o.Visitor.PressAsync(o.Page, Save, ("Text", $"Text {i}.")))));
        var saved = Assert.Single(opened, o => o.Visitor.Status == HttpStatusCode.Redirect);
        Assert.All(opened.Where(o => o != saved), o => Assert.Equal(HttpStatusCode.Conflict, o.Visitor.Status));
        Assert.Equal(2, (await _site.PageAsync("leichte-sprache")).Version);
        Assert.Contains($"Text {opened.IndexOf(saved)}.", (await _site.OpenAsync("/leichte-sprache")).Texts("main p"));
        opened.ForEach(o => o.Visitor.Dispose());
    }

    [Fact]
    public async Task An_answer_once_given_stays_when_something_else_has_to_be_mended()
    {
        var asked = await _rita.FillInAsync(await _site.EditAsync("impressum"), Save, ("Text", "{{Nahme}}"), ("ChangesStatements", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        await _rita.PressAsync(asked, Save, ("Text", "{{Name}}"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_is_there_again_for_whoever_typed_it()
    {
        var edit = await _site.EditAsync("leichte-sprache");
        var opened = await _rita.OpenAsync(edit);
        Assert.Equal($"{edit}/zwischenstand", opened.Only("#bearbeiten").GetAttribute("data-zwischenstand"));
        await _rita.PostAsync($"{edit}/zwischenstand", ("BaseVersion", "1"), ("Title", "Halb fertig"), ("Text", "Mitten im Sa"), ("__RequestVerificationToken", opened.Only("#bearbeiten input[name=__RequestVerificationToken]").GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.OK, _rita.Status);
        var again = await _rita.OpenAsync(edit);
        Assert.Equal("Mitten im Sa", again.Only("#Text").TextContent.Trim());
        Assert.Contains("Seite Leichte Sprache", (await _rita.OpenAsync("/redaktion")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains(edit, (await _rita.OpenAsync("/redaktion")).Links("main a"));
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        Assert.DoesNotContain("Mitten im Sa", (await bernd.OpenAsync(edit)).Source, StringComparison.Ordinal);

        await _rita.PressAsync(again, "Eingaben verwerfen");
        Assert.DoesNotContain("Mitten im Sa", (await _rita.OpenAsync(edit)).Source, StringComparison.Ordinal);
        Assert.Equal(0, await _site.WithArchive(a => a.WorkingCopies.CountAsync()));
    }

    [Fact]
    public async Task The_preview_is_the_page_as_it_would_be_and_stores_nothing()
    {
        var opened = await _rita.OpenAsync(await _site.EditAsync("leichte-sprache"));
        var preview = await _rita.PressAsync(opened, "Vorschau", ("Title", "Vorab"), ("Text", "## Kopf\n\nVon {{Name}}."));
        Assert.Equal("Vorab", preview.Only("h1").Words());
        Assert.Equal("Kopf", preview.Only(".textseite h2").Words());
        Assert.Contains("Angabe fehlt (Einstellung Operator:Name)", preview.Main.Words(), StringComparison.Ordinal);
        Assert.NotEqual("Vorab", (await _site.OpenAsync("/leichte-sprache")).Only("h1").Words());
        Assert.Equal(0, await _site.WithArchive(a => a.WorkingCopies.CountAsync()));
    }

    [Theory]
    [InlineData("### Tief\n\n# Hoch\n\n##### Tiefer", "H2 H2 H3")]
    [InlineData("# A\n\n### B\n\n## C\n\n# D", "H2 H3 H3 H2")]
    [InlineData("## A\n\n{#keine-cookies}\nWir setzen keine.\n\n###### B", "H2 H3")]
    [InlineData("A\n===\n\nB\n---", "H2 H3")]
    public async Task Headings_leave_out_no_level_whatever_was_typed(string text, string levels)
    {
        await _rita.FillInAsync(await _site.EditAsync("datenschutz"), Save, ("Text", text), ("ChangesStatements", "true"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal(levels, string.Join(' ', (await _site.OpenAsync("/datenschutz")).Html.QuerySelectorAll(".textseite > div :is(h1, h2, h3, h4, h5, h6)").Select(h => h.TagName)));
    }

    [Fact]
    public async Task Nothing_that_is_typed_runs_or_leads_astray()
    {
        await _rita.FillInAsync(await _site.EditAsync("leichte-sprache"), Save, ("Text", "<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=x>fett</b>"));
        var page = await _site.OpenAsync("/leichte-sprache");
        Assert.Empty(page.Html.QuerySelectorAll("main script, main b, main [onclick], main a[href^='javascript']"));
        Assert.Contains("<script>alert(1)</script>", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_writes_drafts_reads_the_page_and_its_history_and_has_no_form()
    {
        using var emil = await DeskVisitor.SignInAsync(_site, StaffRole.Editor, "Emil");
        var edit = await _site.EditAsync("leichte-sprache");
        var page = await emil.OpenAsync(edit);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Contains("Diese Seite ändert, wer veröffentlichen darf.", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Ein Archiv ist eine Sammlung.", page.Main.Words(), StringComparison.Ordinal);
        Assert.Single(await emil.HistoryAsync(edit));
        Assert.Empty((await emil.OpenAsync($"{edit}/fassungen/1")).Html.QuerySelectorAll("main form[method=post]"));
    }
}
