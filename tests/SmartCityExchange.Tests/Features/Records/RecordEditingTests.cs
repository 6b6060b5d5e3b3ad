using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Records;

/// <summary>Persons, municipalities, organisations, projects and topics are edited at the desk.</summary>
public sealed class RecordEditingTests : IAsyncLifetime, IDisposable
{
    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync()
    {
        await _site.Given(given => given.Event("Austausch", towns: ["Soest"], speakers: ["Anna Muster"], organisations: ["Verband A"], topics: ["Bürgerkarte"]));
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_renamed_person_is_found_under_the_new_name_and_the_old_address_leads_there()
    {
        await _rita.FillInAsync(await EditAsync("Anna Muster"), "Speichern", ("Name", "Anna Muster-Berg"), ("FamilyName", "Muster-Berg"), ("Note", "Hat geheiratet"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        var page = await _site.OpenAsync("/personen/anna-muster-berg");
        Assert.Equal("Anna Muster-Berg", page.Only("h1").Words());
        Assert.Equal("/personen/anna-muster-berg", await LeadsToAsync("/personen/anna-muster"));
        Assert.Contains("/personen/anna-muster-berg", (await _site.SearchAsync("Muster-Berg")).Main.InnerHtml, StringComparison.Ordinal);

        var history = await _rita.OpenAsync($"{await EditAsync("Anna Muster-Berg")}/fassungen/2");
        Assert.Contains("Hat geheiratet", history.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("-Berg", string.Join(' ', history.Texts("ins")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_name_finds_the_record_in_the_search()
    {
        await _rita.FillInAsync(await EditAsync("Verband A"), "Speichern", ("Aliases", "VdA\r\n  Verband   aller \r\n\r\nVdA"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Equal(["VdA", "Verband aller"], await _site.WithArchive(a => a.Aliases.OrderBy(x => x.Id).Select(x => x.Name).ToListAsync()));
        Assert.Contains("/organisationen/verband-a", (await _site.SearchAsync("VdA")).Main.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_version_can_be_had_back()
    {
        var edit = await EditAsync("Bürgerkarte");
        await _rita.FillInAsync(edit, "Speichern", ("Name", "Karte für alle"), ("Aliases", "Stadtkarte"));
        await _rita.FillInAsync($"{edit}/fassungen/1", "Fassung 1 wiederherstellen");
        Assert.Equal("Bürgerkarte", (await _site.OpenAsync("/themen/buergerkarte")).Only("h1").Words());
        Assert.Equal("/themen/buergerkarte", await LeadsToAsync("/themen/karte-fuer-alle"));
        Assert.Equal(0, await _site.WithArchive(a => a.Aliases.CountAsync()));
    }

    [Theory]
    [InlineData("Name", " ", "Bitte geben Sie einen Namen")]
    [InlineData("Name", "…!", "Bitte geben Sie einen Namen")]
    [InlineData("FamilyName", "", "Bitte geben Sie den Familiennamen ein")]
    public async Task What_cannot_be_saved_is_explained_and_nothing_typed_is_lost(string field, string value, string told)
    {
        var page = await _rita.FillInAsync(await EditAsync("Anna Muster"), "Speichern", ("Aliases", "Frau Muster"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Frau Muster", page.Only("#Aliases").TextContent);
        Assert.Equal(1, await VersionAsync("Anna Muster"));
    }

    [Fact]
    public async Task Too_many_or_too_long_names_are_refused_in_words()
    {
        var page = await _rita.FillInAsync(await EditAsync("Verband A"), "Speichern",
            ("Name", new string('x', 301)), ("Aliases", string.Join('\n', Enumerable.Range(1, 61).Select(n => $"Name {n}").Append(new string('y', 301)))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal(3, page.Only("[role=alert]").QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task A_name_that_another_bears_is_saved_only_when_both_are_meant()
    {
        await _site.Given(given => given.Event("Anderer", "2022-05-04", speakers: ["Bernd Beispiel"]));
        var edit = await EditAsync("Bernd Beispiel");
        var page = await _rita.FillInAsync(edit, "Speichern", ("Name", "Anna Muster"), ("FamilyName", "Muster"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Diesen Namen trägt schon ein anderer Eintrag", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        await _rita.PressAsync(page, "Speichern", ("IsNamesake", "true"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        await _site.OpenAsync("/personen/anna-muster-2");
    }

    [Fact]
    public async Task The_second_to_save_sees_both_and_decides()
    {
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var edit = await EditAsync("Anna Muster");
        var opened = await bernd.OpenAsync(edit);
        await _rita.FillInAsync(edit, "Speichern", ("Name", "Anna Rita"), ("Aliases", "A. M."));
        var both = await bernd.PressAsync(opened, "Speichern", ("Name", "Anna Bernd"), ("FamilyName", "Bernd"));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Equal("Anna Bernd", both.Only("#Name").GetAttribute("value"));
        Assert.Equal("A. M.", both.Only("#Aliases").TextContent);
        await bernd.PressAsync(both, "Speichern", ("Choices[Name]", "gespeicherte"));
        var saved = await _site.WithArchive(a => a.Persons.Include(p => p.Aliases).SingleAsync());
        Assert.Equal(("Anna Rita", "Bernd", "A. M."), (saved.Name, saved.FamilyName, saved.Aliases.Single().Name));
    }

    [Fact]
    public async Task What_stands_on_public_pages_is_renamed_by_those_who_may_publish()
    {
        using var editor = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var edit = await EditAsync("Anna Muster");
        var page = await editor.OpenAsync(edit);
        Assert.DoesNotContain("Speichern", page.Texts("button"));
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await editor.PostAsync(edit, ("__RequestVerificationToken", token), ("BaseVersion", "1"), ("Name", "Anders"), ("FamilyName", "Anders"));
        Assert.NotEqual("Anders", await _site.WithArchive(a => a.Persons.Select(p => p.Name).SingleAsync()));

        await _site.Given(given => given.Event("Entwurf", "2022-05-04", speakers: ["Vera Vorläufig"], status: EventStatus.Draft));
        await editor.FillInAsync(await EditAsync("Vera Vorläufig"), "Speichern", ("Name", "Vera Endgültig"), ("FamilyName", "Endgültig"));
        Assert.Equal(HttpStatusCode.Redirect, editor.Status);
    }

    [Fact]
    public async Task Where_a_record_is_used_is_told_and_only_what_is_unused_can_be_deleted()
    {
        var edit = await EditAsync("Anna Muster");
        var page = await _rita.OpenAsync(edit);
        Assert.Contains("Austausch vom 10. November 2021", page.Section("Wird verwendet in 1 Veranstaltung").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("In den Papierkorb", page.Texts("button"));
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await _rita.PostAsync($"{edit}/papierkorb", ("__RequestVerificationToken", token), ("version", "1"));
        Assert.Contains("verwendet eine Veranstaltung diesen Eintrag", (await _rita.FollowAsync()).Only(".meldung").Words(), StringComparison.Ordinal);
        await _site.OpenAsync("/personen/anna-muster");
    }

    [Fact]
    public async Task A_deleted_record_is_gone_for_good_after_thirty_days_and_until_then_can_be_had_back()
    {
        await RemoveFromEventAsync("Anna Muster");
        var edit = await EditAsync("Anna Muster");
        await _rita.FillInAsync(edit, "In den Papierkorb");
        await _site.OpenAsync("/personen/anna-muster", HttpStatusCode.Gone);
        Assert.Contains("Anna Muster", (await _rita.OpenAsync("/redaktion/eintraege?stand=Trashed")).Texts("td a"));
        await _rita.FillInAsync(edit, "Wiederherstellen");
        await _rita.FillInAsync(edit, "In den Papierkorb");

        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var person = await archive.Persons.Include(p => p.Aliases).SingleAsync();
            person.TrashedAt = DateTime.UtcNow.AddDays(-31);
            services.GetRequiredService<Web.Features.Revisions.RevisionLog>().RecordChange(person, "Test", null);
            await archive.SaveChangesAsync();
        });
        await _site.Services.GetRequiredService<DueWork>().SweepAsync(CancellationToken.None);
        await _rita.OpenAsync(edit);
        Assert.Equal(HttpStatusCode.NotFound, _rita.Status);
        await _site.OpenAsync("/personen/anna-muster", HttpStatusCode.Gone);
    }

    [Fact]
    public async Task An_old_version_of_an_event_brings_back_whom_it_names_from_the_trash()
    {
        await RemoveFromEventAsync("Anna Muster");
        await _rita.FillInAsync(await EditAsync("Anna Muster"), "In den Papierkorb");
        var key = await _site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync());
        await _rita.FillInAsync($"/redaktion/veranstaltungen/{key}/fassungen/1", "Fassung 1 wiederherstellen");
        await _rita.FillInAsync($"/redaktion/veranstaltungen/{key}", "Änderungen veröffentlichen");
        Assert.Equal("Anna Muster", (await _site.OpenAsync("/personen/anna-muster")).Only("h1").Words());
    }

    [Fact]
    public async Task An_old_version_says_before_it_is_restored_whom_it_cannot_bring_back()
    {
        await RemoveFromEventAsync("Anna Muster");
        await _rita.FillInAsync(await EditAsync("Anna Muster"), "In den Papierkorb");
        var key = await _site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync());
        var version = $"/redaktion/veranstaltungen/{key}/fassungen/1";
        // What lies in the trash comes back with the version; nothing is to be said.
        Assert.Empty((await _rita.OpenAsync(version)).Html.QuerySelectorAll("#verloren"));

        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var person = await archive.Persons.Include(p => p.Aliases).SingleAsync();
            person.TrashedAt = DateTime.UtcNow.AddDays(-31);
            services.GetRequiredService<Web.Features.Revisions.RevisionLog>().RecordChange(person, "Test", null);
            await archive.SaveChangesAsync();
        });
        await _site.Services.GetRequiredService<DueWork>().SweepAsync(CancellationToken.None);
        var page = await _rita.OpenAsync(version);
        Assert.Equal(["Person: Anna Muster"], page.Section("Eine Verknüpfung kommt nicht zurück").Texts("li"));
        await _rita.PressAsync(page, "Fassung 1 ohne sie wiederherstellen");
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        Assert.Empty((await _rita.OpenAsync($"/redaktion/veranstaltungen/{key}/fassungen/3")).Html.QuerySelectorAll("#verloren"));
    }

    private async Task RemoveFromEventAsync(string name)
    {
        await _site.Change("Austausch", e =>
        {
            e.Contributions.Clear();
            e.Mentions.RemoveAll(m => m.Record?.Name == name);
        });
    }

    private Task<int> VersionAsync(string name) => _site.WithArchive(a => a.Records.Where(r => r.Name == name).Select(r => r.Version).SingleAsync());

    private async Task<string> EditAsync(string name) => $"/redaktion/eintraege/{await _site.WithArchive(a => a.Records.Where(r => r.Name == name).Select(r => r.Key).SingleAsync())}";

    private async Task<string?> LeadsToAsync(string address)
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location?.ToString();
    }
}
