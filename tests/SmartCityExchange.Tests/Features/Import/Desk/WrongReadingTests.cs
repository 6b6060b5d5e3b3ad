using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Import.Desk;

/// <summary>Who looks through a report says of each reading whether it is so.</summary>
public sealed class WrongReadingTests : IAsyncLifetime, IDisposable
{
    private const string Report = "Erfahrungsaustausch SMART CITY\n\n3. Mai 2024\n\nDie Veranstaltung fand im Rathaus in Soest statt.\n\n"
        + "Petra Lindner, Digitalbeauftragte der Stadt Beckum, berichtete über das kommunale WLAN.\n\nAuch Unna war dabei.\n";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;
    private Page _page = null!;

    public async Task InitializeAsync()
    {
        _rita = await DeskVisitor.SignInAsync(_site);
        await _rita.FillInAsync("/redaktion/import", "Text lesen", ("Text", Report));
        _page = await _rita.FollowAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task What_is_called_wrong_does_not_come_into_the_draft_and_the_rest_does()
    {
        await _rita.PressAsync(_page, "Als Entwurf anlegen", (Box("Unna"), "true"), (Box("Petra Lindner"), "true"), (Box("Ort"), "true"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        var made = await _site.WithArchive(a => a.Events.Include(e => e.Venue).Include(e => e.Involvements).ThenInclude(i => i.Record).Include(e => e.Contributions).ThenInclude(c => c.Speakers).Include(e => e.Mentions).SingleAsync());
        Assert.Null(made.Venue);
        Assert.Equal(["Beckum", "Soest"], made.Involvements.Select(i => i.Record!).Where(r => r.RecordKind == Web.Archive.RecordKind.Municipality).Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.Empty(Assert.Single(made.Contributions).Speakers);
        Assert.DoesNotContain(made.Mentions, m => m.Quote is "Unna" or "Petra Lindner");
        Assert.Equal(0, await _site.WithArchive(a => a.Persons.CountAsync()));
    }

    [Fact]
    public async Task What_was_called_wrong_is_still_so_when_the_page_is_opened_again()
    {
        var again = await _rita.PressAsync(_page, "Als Entwurf anlegen", (Box("Unna"), "true"), ($"Events[{Section}]", "auslassen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.True(again.Html.QuerySelector($"[name='{Box("Unna")}']")!.HasAttribute("checked"));
        Assert.False(again.Html.QuerySelector($"[name='{Box("Soest")}']")!.HasAttribute("checked"));
    }

    [Fact]
    public void Title_and_day_are_corrected_in_the_draft() =>
        Assert.DoesNotContain(_page.Texts(".falsch label"), label => label.EndsWith("Titel", StringComparison.Ordinal) || label.EndsWith("Datum", StringComparison.Ordinal));

    private string Section => _page.Html.QuerySelectorAll("[name^='Events[']")[0].GetAttribute("name")!.Split('[', ']')[1];

    /// <summary>The field that calls a reading wrong.</summary>
    private string Box(string what) =>
        _page.Html.QuerySelector($"#{_page.Html.QuerySelectorAll(".falsch label").First(l => l.Words().EndsWith($": {what}", StringComparison.Ordinal)).GetAttribute("for")}")!.GetAttribute("name")!;
}
