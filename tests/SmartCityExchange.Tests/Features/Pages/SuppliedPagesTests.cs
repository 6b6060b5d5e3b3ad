using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Pages;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Tests.Features.Pages;

/// <summary>What the program supplies is the first version of a page, and gives way to what staff write.</summary>
public sealed class SuppliedPagesTests : IAsyncLifetime, IDisposable
{
    private const string Slug = "leichte-sprache";
    private const string Last = "Telefon: {{Telephone}}";

    private readonly DeskSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync() => _rita = await DeskVisitor.SignInAsync(_site);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task The_supplied_text_is_the_first_version_and_a_further_start_makes_no_second()
    {
        await StartAsync();
        var edit = await _site.EditAsync(Slug);
        Assert.Equal(["Fassung 1 Mitgeliefert jetzt öffentlich"], await _rita.HistoryAsync(edit));
        Assert.Contains("Diesen Text bringt das Programm mit", (await _rita.OpenAsync(edit)).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_supplied_page_can_be_saved_as_it_is()
    {
        foreach (var page in SuppliedPages.All.Values)
        {
            await _rita.FillInAsync(await _site.EditAsync(page.Slug), "Speichern und zeigen");
            Assert.Equal((page.Slug, HttpStatusCode.Redirect), (page.Slug, _rita.Status));
            Assert.True((await _site.PageAsync(page.Slug)).FollowsSupplied, page.Slug);
        }
    }

    [Fact]
    public void Every_setting_of_the_operator_is_a_placeholder() => Assert.Equal(
        typeof(OperatorOptions).GetProperties().Select(p => p.Name).Order(), PagePlaceholders.Known.Select(p => p.Name).Order());

    [Fact]
    public async Task A_page_that_nobody_changed_follows_a_new_release()
    {
        await OlderReleaseAsync();
        Assert.Contains("Alter Text.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
        await StartAsync();
        Assert.DoesNotContain("Alter Text.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal("Fassung 3 Mitgeliefert Neue Fassung des Programms jetzt öffentlich", (await _rita.HistoryAsync(await _site.EditAsync(Slug)))[0]);
    }

    [Fact]
    public async Task A_page_that_staff_changed_keeps_their_text_and_the_desk_shows_what_is_new()
    {
        var edit = await ChangedOnOlderReleaseAsync();
        await StartAsync();
        Assert.Contains("Unser Satz.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal("neue Fassung liegt vor", (await _rita.OpenAsync("/redaktion/seiten")).Only("tbody .mangel").Words());
        var notice = (await _rita.OpenAsync(edit)).Section("Das Programm bringt einen neuen Text mit");
        Assert.Contains("Alter", string.Join(' ', notice.Texts("del")), StringComparison.Ordinal);

        await _rita.FillInAsync(edit, "Mitgelieferten Text nehmen");
        Assert.DoesNotContain("Unser Satz.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal("Fassung 4 Rita Redaktion Mitgelieferte Fassung übernommen jetzt öffentlich", (await _rita.HistoryAsync(edit))[0]);
        Assert.True((await _site.PageAsync(Slug)).FollowsSupplied);
    }

    [Fact]
    public async Task Both_texts_can_be_joined()
    {
        var edit = await ChangedOnOlderReleaseAsync();
        await _rita.FillInAsync(edit, "In meinen Text einarbeiten");
        var joined = await _rita.FollowAsync();
        Assert.StartsWith("Unser Satz.", joined.Only("#Text").TextContent.Trim(), StringComparison.Ordinal);
        Assert.EndsWith(Last, joined.Only("#Text").TextContent.Trim(), StringComparison.Ordinal);
        await _rita.PressAsync(joined, "Speichern und zeigen");
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        var page = await _rita.FollowAsync();
        Assert.DoesNotContain("Das Programm bringt einen neuen Text mit", page.Texts("h2"));
        Assert.False((await _site.PageAsync(Slug)).FollowsSupplied);
    }

    [Fact]
    public async Task The_notice_goes_when_staff_say_that_their_text_stays()
    {
        var edit = await ChangedOnOlderReleaseAsync();
        var changed = (await _site.PageAsync(Slug)).ChangedAt;
        _site.Clock.Forward(TimeSpan.FromHours(1));
        await _rita.FillInAsync(edit, "Mein Text bleibt");
        Assert.DoesNotContain("Das Programm bringt einen neuen Text mit", (await _rita.FollowAsync()).Texts("h2"));
        Assert.Contains("Unser Satz.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal(changed, (await _site.PageAsync(Slug)).ChangedAt);
        await StartAsync();
        Assert.Contains("Unser Satz.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_supplied_text_that_staff_took_back_is_theirs()
    {
        await OlderReleaseAsync();
        await StartAsync();
        var edit = await _site.EditAsync(Slug);
        await _rita.FillInAsync($"{edit}/fassungen/2", "Fassung 2 wiederherstellen");
        await StartAsync();
        Assert.Contains("Alter Text.", (await _site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_since_when_it_says_what_it_says()
    {
        _site.Clock.Forward(TimeSpan.FromDays(40));
        using var rita = await DeskVisitor.SignInAsync(_site);
        await rita.FillInAsync(await _site.EditAsync(Slug), "Speichern und zeigen", ("Text", "Neu."));
        var day = BerlinTime.Day(_site.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(GermanDates.Iso(day), (await _site.OpenAsync("/leichte-sprache")).Only("main time").GetAttribute("datetime"));
        Assert.NotEqual(GermanDates.Iso(day), (await _site.OpenAsync("/impressum")).Only("main time").GetAttribute("datetime"));
        using var client = _site.CreateClient();
        Assert.Matches($@"/leichte-sprache</loc>\s*<lastmod>{_site.Clock.GetUtcNow():yyyy-MM-dd}T", await client.GetStringAsync("/sitemap.xml"));
    }

    /// <summary>What a start of the program does for its pages.</summary>
    private Task StartAsync() => _site.WithServices(services => services.GetRequiredService<SuppliedPages>().BringInAsync(default));

    /// <summary>The archive as a release left it whose page had another first paragraph.</summary>
    private Task OlderReleaseAsync() => _site.WithServices(async services =>
    {
        var archive = services.GetRequiredService<ArchiveContext>();
        var page = await archive.ContentPages.SingleAsync(p => p.Slug == Slug);
        page.SuppliedText = page.Text = $"Überschrift bleibt.\n\nAlter Text.\n\n{page.Text[page.Text.IndexOf('#', StringComparison.Ordinal)..]}";
        services.GetRequiredService<RevisionLog>().RecordChange(page, SuppliedPages.SavedBy, null);
        await archive.SaveChangesAsync();
    });

    /// <summary>The same, and staff have put a sentence at its beginning.</summary>
    private async Task<string> ChangedOnOlderReleaseAsync()
    {
        await OlderReleaseAsync();
        var edit = await _site.EditAsync(Slug);
        var opened = await _rita.OpenAsync(edit);
        await _rita.PressAsync(opened, "Speichern und zeigen", ("Text", "Unser Satz.\n\n" + opened.Only("#Text").TextContent.Trim()));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        return edit;
    }
}
