using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>Several people edit one event.</summary>
public sealed class ConflictTests : IAsyncLifetime, IDisposable
{
    private readonly ArchiveSite _site = new();
    private Guid _key;

    private string Edit => $"/redaktion/veranstaltungen/{_key}";

    public Task InitializeAsync() => _site.Given(async given => _key = (await given.Event("Austausch", towns: ["Soest"], report: "Eins in Soest.\n\nZwei.")).Key);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_second_to_save_sees_both_texts_and_decides()
    {
        using var rita = await DeskVisitor.SignInAsync(_site, name: "Rita");
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var opened = await bernd.OpenAsync(Edit);
        await rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Title", "Ritas Titel"), ("Attendance", "Online"), ("Platform", "Zoom"));

        var both = await bernd.PressAsync(opened, "Änderungen veröffentlichen", ("Title", "Bernds Titel"), ("Series", "Bernds Reihe"), ("SeriesNumber", "7"));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        var words = both.Main.Words();
        Assert.Contains("Rita hat inzwischen gespeichert", words, StringComparison.Ordinal);
        Assert.Contains("Ritas", words, StringComparison.Ordinal);
        Assert.Equal("Bernds Titel", both.Only("#Title").GetAttribute("value"));
        Assert.Equal("Zoom", both.Only("#Platform").GetAttribute("value"));
        Assert.Equal("Bernds Reihe", both.Only("#Series").GetAttribute("value"));

        await bernd.PressAsync(both, "Änderungen veröffentlichen", ("Choices[Title]", "gespeicherte"));
        Assert.Equal(HttpStatusCode.Redirect, bernd.Status);
        var page = await _site.OpenAsync("/veranstaltungen/2021-11-10-ritas-titel");
        Assert.Contains("Zoom", page.Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Bernds Reihe", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_different_paragraphs_of_a_report_keep_both()
    {
        using var rita = await DeskVisitor.SignInAsync(_site, name: "Rita");
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var opened = await bernd.OpenAsync(Edit);
        await rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Report", "Eins in Soest.\n\nZwei von Rita."));
        var both = await bernd.PressAsync(opened, "Änderungen veröffentlichen", ("Report", "Bernds Eins in Soest.\n\nZwei."));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Equal("Bernds Eins in Soest.\n\nZwei von Rita.", both.Only("#Report").TextContent);
    }

    [Fact]
    public async Task Many_who_save_at_once_overwrite_nobody()
    {
        const int Editors = 8;
        var visitors = await Task.WhenAll(Enumerable.Range(1, Editors).Select(n => DeskVisitor.SignInAsync(_site, name: $"Redakteur {n}")));
        var opened = await Task.WhenAll(visitors.Select(v => v.OpenAsync(Edit)));
        await Task.WhenAll(visitors.Select((v, n) => v.PressAsync(opened[n], "Als Entwurf speichern", ("Platform", $"Plattform {n}"), ("Note", $"Save {n}"))));

        var acknowledged = visitors.Select((v, n) => (v.Status, Note: $"Save {n}")).Where(v => v.Status == HttpStatusCode.Redirect).Select(v => v.Note).ToList();
        Assert.All(visitors, v => Assert.Contains(v.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }));
        var stored = await _site.WithArchive(archive => archive.Revisions.Where(r => r.RecordKey == _key && r.Version > 1).Select(r => r.Note!).ToListAsync());
        Assert.Equal(acknowledged.Order(), stored.Order());
        Assert.Single(acknowledged);
        Array.ForEach(visitors, v => v.Dispose());
    }

    /// <summary>Several people, several events, a person's name and a merge, all at once over HTTP.</summary>
    [Fact]
    public async Task Many_who_save_different_records_at_once_all_find_their_save_in_the_history()
    {
        const int Editors = 6;
        List<Guid> keys = [];
        await _site.Given(async given =>
        {
            for (var n = 1; n <= 3; n++)
            {
                keys.Add((await given.Event($"Fachtag {n}", $"2022-01-0{n}", speakers: [$"Vera Vortrag{n}"])).Key);
            }
        });
        var visitors = await Task.WhenAll(Enumerable.Range(1, Editors).Select(n => DeskVisitor.SignInAsync(_site, name: $"Redakteurin {n}")));
        var opened = await Task.WhenAll(visitors.Select((v, n) => v.OpenAsync($"/redaktion/veranstaltungen/{keys[n % keys.Count]}")));
        await Task.WhenAll(visitors.Select((v, n) => v.PressAsync(opened[n], n % 2 == 0 ? "Als Entwurf speichern" : "Änderungen veröffentlichen", ("Platform", $"Plattform {n}"), ("Note", $"Save {n}"))));

        Assert.All(visitors, v => Assert.Contains(v.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }));
        var acknowledged = visitors.Select((v, n) => (v.Status, Note: $"Save {n}")).Where(v => v.Status == HttpStatusCode.Redirect).Select(v => v.Note).Order().ToList();
        var stored = await _site.WithArchive(archive => archive.Revisions.Where(r => keys.Contains(r.RecordKey) && r.Version > 1).Select(r => r.Note!).ToListAsync());
        Assert.Equal(acknowledged, stored.Order());
        // Of the two who opened the same event, one was told of the other.
        Assert.Equal(keys.Count, acknowledged.Count);
        Array.ForEach(visitors, v => v.Dispose());
    }

    [Fact]
    public async Task Who_else_has_the_event_open_is_named()
    {
        using var rita = await DeskVisitor.SignInAsync(_site, name: "Rita");
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        await rita.OpenAsync(Edit);
        Assert.Contains("Gerade auch geöffnet von: Rita", (await bernd.OpenAsync(Edit)).Main.Words(), StringComparison.Ordinal);
    }
}
