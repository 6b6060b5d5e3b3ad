using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>The same done to several events at once.</summary>
public sealed class BulkTests : IAsyncLifetime, IDisposable
{
    private const string List = "/redaktion/veranstaltungen";
    private const string Button = "Auf alle anwenden";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync()
    {
        await _site.Given(async given =>
        {
            await given.Event("Eins", "2020-01-01", topics: ["WLAN"]);
            await given.Event("Zwei", "2020-01-02", towns: ["Soest"], report: "In Soest.");
            await given.Event("Drei", "2020-01-03");
        });
        _rita = await DeskVisitor.SignInAsync(_site);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_topic_is_set_for_several_and_taken_from_them_again()
    {
        await ApplyAsync(["Eins", "Zwei"], ("Kind", "Topic"), ("Name", "WLAN"), ("Publish", "true"));
        Assert.Contains("1 Veranstaltung geändert und veröffentlicht. Bei 1 stand es schon so.", (await _rita.FollowAsync()).Only(".meldung").Words(), StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync("WLAN"));
        await ApplyAsync(["Eins", "Zwei", "Drei"], ("Act", "Unlink"), ("Kind", "Topic"), ("Name", "WLAN"), ("Publish", "true"));
        Assert.Equal(0, await CountAsync("WLAN"));
    }

    [Fact]
    public async Task Without_the_word_to_publish_it_is_a_draft()
    {
        await ApplyAsync(["Zwei"], ("Kind", "Topic"), ("Name", "WLAN"));
        Assert.Equal(1, await CountAsync("WLAN"));
        Assert.True(await _site.WithArchive(a => a.Events.AnyAsync(e => e.Title == "Zwei" && e.ContentVersion < e.Version)));
    }

    [Fact]
    public async Task A_municipality_gets_a_role_and_a_series_its_events()
    {
        await ApplyAsync(["Eins", "Drei"], ("Kind", "Municipality"), ("Name", "Unna"), ("Role", "Presents"), ("Publish", "true"));
        Assert.Equal([InvolvementRole.Presents, InvolvementRole.Presents], await _site.WithArchive(a => a.Involvements.Where(i => i.Record!.Name == "Unna").Select(i => i.Role).ToListAsync()));
        await ApplyAsync(["Eins", "Drei"], ("Act", "Series"), ("Name", "Erfahrungsaustausch"), ("Publish", "true"));
        Assert.Equal(2, await _site.WithArchive(a => a.Events.CountAsync(e => e.Series!.Name == "Erfahrungsaustausch")));
        await ApplyAsync(["Eins"], ("Act", "Series"), ("Name", ""), ("Publish", "true"));
        Assert.Equal(1, await _site.WithArchive(a => a.Events.CountAsync(e => e.SeriesId != null)));
    }

    [Fact]
    public async Task A_name_nobody_bears_is_asked_about_and_the_choice_of_events_is_kept()
    {
        var page = await ApplyAsync(["Eins", "Drei"], ("Kind", "Topic"), ("Name", "Gigabit"), ("Publish", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal(2, page.Html.QuerySelectorAll("input[name=Events][checked]").Length);
        await ApplyAsync(["Eins", "Drei"], ("Kind", "Topic"), ("Name", "Gigabit"), ("Publish", "true"), (page.Only("input[name^='Answers'][value=neu]").GetAttribute("name")!, "neu"));
        Assert.Equal(2, await CountAsync("Gigabit"));
    }

    [Theory]
    [InlineData("Name", "", "Bitte geben Sie den Namen ein")]
    [InlineData("Kind", "Person", "Hier lassen sich Kommunen")]
    public async Task What_is_missing_is_told(string field, string value, string told)
    {
        var page = await ApplyAsync(["Eins"], ("Kind", "Topic"), ("Name", "WLAN"), (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Contains("Bitte kreuzen Sie", (await ApplyAsync([], ("Name", "WLAN"))).Only("[role=alert]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_many_takes_the_right_to_publish()
    {
        using var editor = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        var page = await editor.OpenAsync(List);
        Assert.Empty(page.Html.QuerySelectorAll("#Publish"));
        var token = page.Only("#sammeln input[name=__RequestVerificationToken]").GetAttribute("value")!;
        await editor.PostAsync($"{List}/sammel", ("__RequestVerificationToken", token), ("Events", (await KeyAsync("Zwei")).ToString()), ("Kind", "Topic"), ("Name", "WLAN"), ("Publish", "true"));
        Assert.Equal(HttpStatusCode.Forbidden, editor.Status);
        Assert.Equal(1, await CountAsync("WLAN"));
    }

    private async Task<Page> ApplyAsync(string[] titles, params (string Name, string Value)[] fields)
    {
        var page = await _rita.OpenAsync(List);
        var token = page.Only("#sammeln input[name=__RequestVerificationToken]").GetAttribute("value")!;
        List<(string, string)> sent = [("__RequestVerificationToken", token)];
        foreach (var title in titles)
        {
            sent.Add(("Events", (await KeyAsync(title)).ToString()));
        }

        sent.AddRange(fields.GroupBy(f => f.Name).Select(g => g.Last()));
        Assert.Contains(Button, page.Texts("button"));
        return await _rita.PostAsync($"{List}/sammel", [.. sent]);
    }

    private Task<Guid> KeyAsync(string title) => _site.WithArchive(a => a.Events.Where(e => e.Title == title).Select(e => e.Key).SingleAsync());

    private Task<int> CountAsync(string topic) => _site.WithArchive(a => a.Involvements.CountAsync(i => i.Record!.Name == topic));
}
