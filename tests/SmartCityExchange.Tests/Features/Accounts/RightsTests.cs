using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>Who may do what: every address of the desk for every role, and every public address for what is not published.</summary>
public sealed class RightsTests
{
    private const string Secret = "Zwiebelturm";

    /// <summary>A word that only what is hidden has: whoever asks for it must not be answered with the rest.</summary>
    private const string Asked = "Purpurfahne";

    public static TheoryData<StaffRole?> Visitors => [null, StaffRole.Editor, StaffRole.Publisher, StaffRole.Administrator];

    public static TheoryData<EventStatus, bool> Hidden => new() { { EventStatus.Draft, false }, { EventStatus.Published, true }, { EventStatus.Trashed, false } };

    [Theory]
    [MemberData(nameof(Visitors))]
    public async Task Every_address_of_the_desk_opens_to_the_roles_it_is_for_and_to_no_other(StaffRole? role)
    {
        using var site = new ArchiveSite();
        await site.Given(async given =>
        {
            await given.Event("Austausch", speakers: ["Anna Berg"]);
            await given.Venue("Stadthalle");
        });
        using var visitor = role is { } r ? await DeskVisitor.SignInAsync(site, r) : DeskVisitor.Of(site);
        var (e, person, house, text) = await site.WithArchive(async a => (await a.Events.Select(x => x.Key).SingleAsync(), await a.Persons.Select(x => x.Key).SingleAsync(), await a.Venues.Select(x => x.Key).SingleAsync(), await a.ContentPages.OrderBy(x => x.Id).Select(x => x.Key).FirstAsync()));
        List<string> wrong = [];
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(x => x.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && x.RoutePattern.RawText!.StartsWith("redaktion", StringComparison.Ordinal)).ToList();
        Assert.True(endpoints.Count > 40);
        foreach (var endpoint in endpoints)
        {
            var pattern = endpoint.RoutePattern.RawText!;
            var address = "/" + pattern.Replace("{key:guid}", (pattern.Contains("eintraege", StringComparison.Ordinal) ? person : pattern.Contains("orte-und-reihen", StringComparison.Ordinal) ? house : pattern.Contains("seiten", StringComparison.Ordinal) ? text : e).ToString(), StringComparison.Ordinal)
                .Replace("{version:int}", "1", StringComparison.Ordinal).Replace("{id:int}", "1", StringComparison.Ordinal);
            address = System.Text.RegularExpressions.Regex.Replace(address, @"\{[^}]*guid\}", Guid.Empty.ToString());
            address = System.Text.RegularExpressions.Regex.Replace(address, @"\{[^}]*int\}", "1");
            address = System.Text.RegularExpressions.Regex.Replace(address, @"\{[^}]*\}", "x");
            var isPost = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;
            // Without a token of its form nothing is written; who may do it is asked before.
            await (isPost ? visitor.PostAsync(address) : visitor.OpenAsync(address));
            var isLedToSignIn = visitor.Status == HttpStatusCode.Redirect && visitor.Location!.Contains("/anmelden?", StringComparison.Ordinal);
            var isOpen = !isLedToSignIn && visitor.Status != HttpStatusCode.Forbidden;
            if (isOpen != (role >= Needed(pattern, isPost)) || (role is null && !isLedToSignIn))
            {
                wrong.Add($"{(isPost ? "POST" : "GET")} {address}: {visitor.Status} for {role?.ToString() ?? "nobody"}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Redaktion writes drafts, Veröffentlichung changes what the public sees, Verwaltung has accounts, merges and the trash (issue of the desk).</summary>
    private static StaffRole Needed(string pattern, bool isPost) => pattern switch
    {
        _ when pattern.Contains("konten", StringComparison.Ordinal) || pattern.Contains("protokoll", StringComparison.Ordinal) || pattern.Contains("zusammenfuehr", StringComparison.Ordinal) => StaffRole.Administrator,
        _ when isPost && pattern.EndsWith("papierkorb", StringComparison.Ordinal) => StaffRole.Administrator,
        _ when pattern.Contains("fassungen", StringComparison.Ordinal) => isPost && (pattern.Contains("eintraege", StringComparison.Ordinal) || pattern.Contains("orte-und-reihen", StringComparison.Ordinal) || pattern.Contains("seiten", StringComparison.Ordinal)) ? StaffRole.Publisher : StaffRole.Editor,
        _ when pattern.EndsWith("wiederherstellen", StringComparison.Ordinal) => StaffRole.Administrator,
        _ when pattern.EndsWith("veroeffentlichen", StringComparison.Ordinal) || pattern.EndsWith("zurueckziehen", StringComparison.Ordinal) || pattern.EndsWith("termin", StringComparison.Ordinal) => StaffRole.Publisher,
        // A page of text is public at once.
        _ when pattern.StartsWith("redaktion/seiten", StringComparison.Ordinal) && isPost => StaffRole.Publisher,
        _ when pattern.StartsWith("redaktion/suche", StringComparison.Ordinal) && isPost => StaffRole.Publisher,
        _ => StaffRole.Editor,
    };

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task What_is_not_published_stands_at_no_public_address(EventStatus status, bool isDraftBeside)
    {
        using var site = new ArchiveSite();
        await site.Given(async given =>
        {
            await given.Event("Offen", "2020-01-01", towns: ["Unna"], topics: ["WLAN"]);
            if (!isDraftBeside)
            {
                await given.Event(
                    Secret, "2021-11-10", towns: [$"{Secret}stadt"], speakers: [$"Zoe {Secret}"], topics: [$"{Secret}thema"], status: status,
                    report: $"{Asked} in {Secret}stadt, sagt Zoe {Secret} zu {Secret}thema.");
            }
        });
        using var rita = await DeskVisitor.SignInAsync(site, StaffRole.Administrator);
        if (isDraftBeside)
        {
            var key = await site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync());
            await rita.FillInAsync($"/redaktion/veranstaltungen/{key}", "Als Entwurf speichern", ("Title", Secret), ("Report", $"{Asked} vom {Secret} in Unna und WLAN."));
            Assert.Equal(HttpStatusCode.Redirect, rita.Status);
        }

        var slug = isDraftBeside ? "2020-01-01-offen" : $"2021-11-10-{GermanText.Slug(Secret)}";
        var secretKey = await site.WithArchive(a => a.Events.OrderByDescending(e => e.Date).Select(e => e.Key).FirstAsync());
        using var nobody = DeskVisitor.Of(site);
        foreach (var address in PublicAddresses(slug, secretKey))
        {
            // Not even whoever is signed in sees it there: the public pages are the same for all.
            foreach (var visitor in new[] { nobody, rita })
            {
                var page = await visitor.OpenAsync(address);
                Assert.False(page.Source.Contains(Secret, StringComparison.OrdinalIgnoreCase), $"{address} shows what is not published ({visitor.Status})");
            }
        }
    }

    private static IEnumerable<string> PublicAddresses(string slug, Guid key)
    {
        var e = $"/veranstaltungen/{slug}";
        var low = GermanText.Slug(Secret);
        return
        [
            "/", "/veranstaltungen", e, $"{e}/quelle", $"{e}.bib", $"{e}.csl.json", $"{e}/bild.png", $"{e}?absatz=1", "/kommunen", $"/kommunen/{low}stadt", "/personen", $"/personen/zoe-{low}", "/themen",
            $"/themen/{low}thema", $"/themen/{low}thema.bib", "/organisationen", "/projekte", $"/suche?q={Asked}", $"/suche.atom?q={Asked}", "/suche.atom", $"/suche.csv?q={Asked}", "/suche.csv", $"/suche/vorschlaege?q={Secret[..5]}",
            $"/erfahrung?q={Asked}", "/karte", "/sitemap.xml", "/robots.txt", $"/merkzettel?m={key}:1", $"/vorschau/{key}",
        ];
    }
}
