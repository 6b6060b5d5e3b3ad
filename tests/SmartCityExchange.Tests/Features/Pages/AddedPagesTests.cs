using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Pages;

/// <summary>Staff add pages of their own.</summary>
public sealed class AddedPagesTests : IAsyncLifetime, IDisposable
{
    private readonly DeskSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync() => _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_page_is_seen_from_when_it_is_published_until_it_is_withdrawn()
    {
        var edit = await AddAsync("Über das Archiv");
        await _site.OpenAsync("/seiten/ueber-das-archiv", HttpStatusCode.NotFound);
        await _rita.FillInAsync(edit, "Entwurf speichern", ("Text", "Purpurfahne."), ("InFooter", "true"));
        await NowhereAsync();

        await _rita.FillInAsync(edit, "Veröffentlichen", ("Note", "Steht"));
        Assert.Contains("Purpurfahne.", (await _site.OpenAsync("/seiten/ueber-das-archiv")).Texts("main p"));
        Assert.Equal("Über das Archiv", (await _site.OpenAsync("/")).Only("footer a[href='/seiten/ueber-das-archiv']").Words());
        Assert.Contains("/seiten/ueber-das-archiv</loc>", await SitemapAsync(), StringComparison.Ordinal);

        await _rita.FillInAsync(edit, "Zurückziehen");
        await _site.OpenAsync("/seiten/ueber-das-archiv", HttpStatusCode.NotFound);
        await NowhereAsync();
        Assert.Equal(["Fassung 4 Rita Redaktion Zurückgezogen Entwurf", "Fassung 3 Rita Redaktion Steht war öffentlich", "Fassung 2 Rita Redaktion Entwurf", "Fassung 1 Rita Redaktion Entwurf"], await _rita.HistoryAsync(edit));
    }

    [Fact]
    public async Task A_page_without_text_is_not_published()
    {
        await _rita.FillInAsync(await AddAsync("Leer"), "Veröffentlichen");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
    }

    [Fact]
    public async Task It_stands_in_the_foot_only_where_somebody_wanted_it_there()
    {
        await PublishAsync("Still");
        Assert.DoesNotContain("/seiten/still", (await _site.OpenAsync("/")).Links("footer a"));
    }

    [Theory]
    [InlineData("", "Bitte geben Sie einen Titel")]
    [InlineData("!!!", "Bitte geben Sie einen Titel")]
    [InlineData("{{Name}}", "ohne sie")]
    public async Task A_page_without_a_name_is_not_added(string title, string told)
    {
        var page = await _rita.FillInAsync("/redaktion/seiten", "Seite anlegen", ("Title", title));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains(told, page.Only(".fehler").Words(), StringComparison.Ordinal);
        Assert.Equal(title, page.Only("#Title").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_new_address_is_led_to_from_the_old_one()
    {
        var edit = await PublishAsync("Mitmachen");
        await _rita.FillInAsync(edit, "Speichern und zeigen", ("Address", "So machen Sie mit"));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        await _site.OpenAsync("/seiten/so-machen-sie-mit");
        Assert.Equal("/seiten/so-machen-sie-mit", await LeadsToAsync("/seiten/mitmachen"));
        await _rita.FillInAsync(edit, "Speichern und zeigen", ("Address", "mitmachen"));
        Assert.Equal("/seiten/mitmachen", await LeadsToAsync("/seiten/so-machen-sie-mit"));
    }

    [Fact]
    public async Task An_address_that_another_page_has_or_had_is_refused()
    {
        var first = await PublishAsync("Erste");
        await _rita.FillInAsync(first, "Speichern und zeigen", ("Address", "eins"));
        var second = await AddAsync("Zweite");
        foreach (var taken in new[] { "erste", "eins", "impressum" })
        {
            var page = await _rita.FillInAsync(second, "Entwurf speichern", ("Address", taken));
            Assert.Equal((taken, HttpStatusCode.UnprocessableEntity), (taken, _rita.Status));
            Assert.Contains($"Die Adresse „{taken}“ hat oder hatte schon eine andere Seite.", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_is_made_of_letters_and_digits_or_of_the_title()
    {
        var edit = await AddAsync("Mitmachen");
        await _rita.FillInAsync(edit, "Entwurf speichern", ("Address", "!!!"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        await _rita.FillInAsync(edit, "Entwurf speichern", ("Title", "Dabei sein"), ("Address", " "));
        Assert.Equal("dabei-sein", (await _rita.FollowAsync()).Only("#Address").GetAttribute("value"));
    }

    [Fact]
    public async Task Two_pages_of_one_title_have_two_addresses()
    {
        await PublishAsync("Hilfe");
        await PublishAsync("Hilfe", "hilfe-2");
        await _site.OpenAsync("/seiten/hilfe-2");
    }

    [Fact]
    public async Task A_page_with_an_address_of_its_own_is_led_to_from_below_the_others() =>
        Assert.Equal("/impressum", await LeadsToAsync("/seiten/impressum"));

    [Fact]
    public async Task What_was_put_in_the_trash_is_gone_and_can_be_had_back_for_thirty_days()
    {
        var edit = await PublishAsync("Vorbei");
        await _rita.FillInAsync(edit, "In den Papierkorb");
        await _site.OpenAsync("/seiten/vorbei", HttpStatusCode.Gone);
        Assert.Contains("im Papierkorb", (await _rita.OpenAsync("/redaktion/seiten")).Texts("tbody .zustand"));
        await SweepAsync(TimeSpan.FromDays(Trash.Days - 1));
        using var later = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        await later.FillInAsync(edit, "Wiederherstellen");
        Assert.Equal(HttpStatusCode.Redirect, later.Status);
        await later.FillInAsync(edit, "Veröffentlichen");
        await _site.OpenAsync("/seiten/vorbei");

        await later.FillInAsync(edit, "In den Papierkorb");
        await SweepAsync(TimeSpan.FromDays(Trash.Days + 1));
        await _site.OpenAsync("/seiten/vorbei", HttpStatusCode.Gone);
        Assert.Equal(0, await _site.WithArchive(a => a.ContentPages.CountAsync(p => p.Slug == "vorbei")));
        using var again = await DeskVisitor.SignInAsync(_site, StaffRole.Administrator);
        await again.FillInAsync("/redaktion/seiten", "Seite anlegen", ("Title", "Vorbei"));
        Assert.Equal("/seiten/vorbei-2", (await again.FollowAsync()).Only("#Address").GetAttribute("value") is { } slug ? $"/seiten/{slug}" : "");
    }

    [Fact]
    public async Task What_was_typed_into_a_page_that_went_into_the_trash_meanwhile_is_there_when_it_is_had_back()
    {
        var edit = await PublishAsync("Vorbei");
        using var bernd = await DeskVisitor.SignInAsync(_site, name: "Bernd");
        var opened = await bernd.OpenAsync(edit);
        await _rita.FillInAsync(edit, "In den Papierkorb");
        var told = await bernd.PressAsync(opened, "Speichern und zeigen", ("Text", "Bernds Worte"));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Contains("im Papierkorb", told.Main.Words(), StringComparison.Ordinal);
        await _rita.FillInAsync(edit, "Wiederherstellen");
        Assert.Equal("Bernds Worte", (await bernd.OpenAsync(edit)).Only("#Text").TextContent.Trim());
    }

    [Theory]
    [InlineData("zurueckziehen")]
    [InlineData("papierkorb")]
    public async Task What_the_law_asks_for_cannot_be_taken_away(string act)
    {
        var edit = await _site.EditAsync("impressum");
        var page = await _rita.OpenAsync(edit);
        Assert.DoesNotContain("In den Papierkorb", page.Texts("button"));
        await _rita.PostAsync($"{edit}/{act}", ("version", "1"), ("__RequestVerificationToken", page.Only("#bearbeiten input[name=__RequestVerificationToken]").GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.NotFound, _rita.Status);
        await _site.OpenAsync("/impressum");
    }

    [Fact]
    public async Task No_page_and_no_version_that_is_not_there_is_anything_but_not_found()
    {
        var edit = await _site.EditAsync("impressum");
        foreach (var address in new[] { $"/redaktion/seiten/{Guid.Empty}", $"/redaktion/seiten/{Guid.Empty}/fassungen", $"{edit}/fassungen/99", "/seiten/gibt-es-nicht" })
        {
            await _rita.OpenAsync(address);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, _rita.Status));
        }
    }

    private async Task<string> AddAsync(string title)
    {
        await _rita.FillInAsync("/redaktion/seiten", "Seite anlegen", ("Title", title));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        return _rita.Location!;
    }

    private async Task<string> PublishAsync(string title, string? slug = null)
    {
        var edit = await AddAsync(title);
        await _rita.FillInAsync(edit, "Veröffentlichen", ("Text", "Hier steht etwas."));
        Assert.Equal(HttpStatusCode.Redirect, _rita.Status);
        await _site.OpenAsync($"/seiten/{slug ?? title.ToLowerInvariant()}");
        return edit;
    }

    private async Task NowhereAsync()
    {
        Assert.DoesNotContain("/seiten/ueber-das-archiv", (await _site.OpenAsync("/")).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("ueber-das-archiv", await SitemapAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Purpurfahne", (await _site.OpenAsync("/suche?q=Purpurfahne")).Main.QuerySelector("ol")?.TextContent ?? "", StringComparison.Ordinal);
    }

    private async Task<string> SitemapAsync()
    {
        using var client = _site.CreateClient();
        return await client.GetStringAsync("/sitemap.xml");
    }

    private async Task<string?> LeadsToAsync(string address)
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync(address);
        Assert.Equal((address, HttpStatusCode.MovedPermanently), (address, answer.StatusCode));
        return answer.Headers.Location?.ToString();
    }

    private async Task SweepAsync(TimeSpan later)
    {
        _site.Clock.Forward(later);
        await _site.Services.GetRequiredService<DueWork>().SweepAsync(default);
    }
}
