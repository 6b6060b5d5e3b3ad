using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Tickets;
using SmartCityExchange.Web.Features.Contact;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Pages;

/// <summary>The legal pages say what the site does: each of their statements has its id in the page, and its check here.</summary>
public sealed class StatementsTests : IDisposable
{
    /// <summary>One public page of each kind.</summary>
    private static readonly string[] PublicPages =
    [
        "/", "/veranstaltungen", "/veranstaltungen/2021-11-10-erfahrungsaustausch", "/kommunen", "/kommunen/beckum", "/personen/vera-vortrag", "/themen/parken",
        "/suche?q=Parken", "/suche?q=gibtsnicht", "/erfahrung?q=Parken", "/karte", "/merkzettel", "/kontakt", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/gibt-es-nicht",
    ];

    private readonly DeskSite _site = new();

    private static Dictionary<string, Func<StatementsTests, string, Task>> Checks => new()
    {
        ["keine-adresse"] = (_, _) => No_address_of_a_sender_is_stored(),
        ["protokoll"] = (_, _) => The_log_knows_routes_only(),
        ["protokoll-dauer"] = (t, _) => t.No_file_is_a_log(),
        ["keine-cookies"] = (t, _) => t.No_public_page_sets_a_cookie(),
        ["kein-speicher"] = (t, _) => t.No_script_of_a_public_page_stores_anything(),
        ["nichts-fremdes"] = (t, _) => t.Nothing_is_asked_of_other_hosts(),
        ["merkzettel"] = (t, _) => t.A_merkzettel_leaves_nothing(),
        ["vergebliche-suche"] = (t, words) => t.Words_searched_for_in_vain_are_kept_as_long_as_said(words),
        ["anliegen"] = (t, words) => t.Closed_tickets_are_kept_as_long_as_said(words),
        ["redaktion-cookies"] = (t, words) => t.The_cookies_of_the_desk_are_those_named(words),
        ["selbstbewertung"] = (_, _) => The_tests_that_are_named_exist(),
        ["barriere-melden"] = (t, _) => t.The_form_for_barriers_needs_neither_account_nor_script(),
        ["freie-software"] = (_, words) => The_licence_is_the_one_named(words),
    };

    public static TheoryData<string> Names => [.. Checks.Keys];

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_statement_has_its_check_and_every_check_its_statement() =>
        Assert.Equal(Checks.Keys.Order(), (await StatementsAsync()).Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_stated_is_so(string name)
    {
        await _site.Given(given => given.Event(towns: ["Beckum"], speakers: ["Vera Vortrag"], topics: ["Parken"]));
        await Checks[name](this, (await StatementsAsync())[name]);
    }

    private async Task<Dictionary<string, string>> StatementsAsync()
    {
        Dictionary<string, string> found = [];
        foreach (var address in new[] { "/impressum", "/datenschutz", "/barrierefreiheit" })
        {
            foreach (var statement in (await _site.OpenAsync(address)).Html.QuerySelectorAll(".textseite > div[id]"))
            {
                found.Add(statement.Id!, statement.Words());
            }
        }

        return found;
    }

    private static async Task No_address_of_a_sender_is_stored()
    {
        using var site = new ConfiguredSite(("Archive:TrustedProxies:0", "127.0.0.0/8"));
        site.Serve();
        using var visitor = DeskVisitor.Of(site, "198.51.100.77");
        await visitor.OpenAsync("/suche?q=gibtsnicht");
        var sent = await visitor.FillInAsync("/kontakt", "Nachricht senden", ("Message", "Hallo"), ("Token", site.Services.GetRequiredService<FormTokens>().Make(ripe: true)));
        Assert.NotEmpty(sent.Html.QuerySelectorAll("main strong.nummer"));
        await visitor.FillInAsync("/anmelden", "Weiter", ("mail", "a@example.de"), ("password", "falsch falsch falsch"));
        foreach (var file in Directory.EnumerateFiles(site.DataDirectory, "*", SearchOption.AllDirectories))
        {
            using var stored = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), System.Text.Encoding.Latin1);
            Assert.DoesNotContain("198.51.100.77", await stored.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    /// <summary>The line of a request is made of these parts, and the framework's own, which hold more, are switched off.</summary>
    private static async Task The_log_knows_routes_only()
    {
        var source = await File.ReadAllTextAsync(Repository.Path("src/SmartCityExchange.Web/Hosting/Logging.cs"));
        Assert.Contains("\"{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms\"", source, StringComparison.Ordinal);
        Assert.Contains(".MinimumLevel.Override(\"Microsoft\", LogEventLevel.Warning)", source, StringComparison.Ordinal);
    }

    private async Task No_file_is_a_log()
    {
        await VisitAsync(_ => { });
        var files = Directory.EnumerateFiles(_site.DataDirectory, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_site.DataDirectory, f));
        Assert.All(files, file => Assert.True(file.StartsWith("archive.db", StringComparison.Ordinal) || file.StartsWith("keys", StringComparison.Ordinal) || file.StartsWith("tables", StringComparison.Ordinal), file));
    }

    private async Task No_public_page_sets_a_cookie()
    {
        await VisitAsync(visitor => Assert.False(visitor.Answer.Headers.Contains("Set-Cookie"), visitor.Answer.RequestMessage!.RequestUri!.ToString()));
        using var writer = DeskVisitor.Of(_site);
        var form = await writer.OpenAsync("/kontakt");
        _site.Clock.Forward(FormTokens.MinimumAge);
        await writer.PressAsync(form, "Nachricht senden", ("Message", "Hallo"));
        Assert.Equal(HttpStatusCode.Redirect, writer.Status);
        await writer.FollowAsync();
        Assert.Empty(writer.Cookies);
    }

    private async Task No_script_of_a_public_page_stores_anything()
    {
        HashSet<string> scripts = [];
        await VisitAsync((_, page) => scripts.UnionWith(page.Html.QuerySelectorAll("script[src]").Select(s => s.GetAttribute("src")!)));
        Assert.NotEmpty(scripts);
        using var client = _site.CreateClient();
        foreach (var script in scripts)
        {
            Assert.DoesNotMatch(new Regex("localStorage|sessionStorage|indexedDB|document\\.cookie|cookieStore|caches\\.|serviceWorker"), await client.GetStringAsync(script));
        }
    }

    private async Task Nothing_is_asked_of_other_hosts() => await VisitAsync((visitor, page) =>
    {
        var policy = Assert.Single(visitor.Answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("https?:|data:|\\*"), policy);
        Assert.All(page.Html.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], form[action]"), e =>
            Assert.NotNull(Crawl.Target("/", e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("action")!)));
    });

    private async Task A_merkzettel_leaves_nothing()
    {
        var passage = (await _site.OpenAsync("/veranstaltungen/2021-11-10-erfahrungsaustausch")).Links("a[href*='merk']");
        Assert.NotEmpty(passage);
        var before = await RowsAsync();
        foreach (var address in passage)
        {
            using var client = _site.CreateClient();
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }

        Assert.Equal(before, await RowsAsync());
    }

    private async Task Words_searched_for_in_vain_are_kept_as_long_as_said(string words)
    {
        Assert.Contains($"{UnansweredQueries.DaysKept} Tage lang", words, StringComparison.Ordinal);
        await _site.SearchAsync("Pedelec");
        _site.Clock.Forward(TimeSpan.FromDays(UnansweredQueries.DaysKept - 1));
        await ForgetAsync();
        Assert.Equal(1, await _site.WithArchive(a => a.UnansweredQueries.CountAsync()));
        _site.Clock.Forward(TimeSpan.FromDays(3));
        await ForgetAsync();
        Assert.Equal(0, await _site.WithArchive(a => a.UnansweredQueries.CountAsync()));
    }

    private async Task Closed_tickets_are_kept_as_long_as_said(string words)
    {
        Assert.Contains($"{Ticket.MonthsKept} Monate, nachdem das Anliegen erledigt ist", words, StringComparison.Ordinal);
        var closed = _site.Clock.GetUtcNow().UtcDateTime;
        await _site.WithArchive(async archive =>
        {
            archive.Tickets.Add(new Ticket { Number = "1", FormId = Guid.NewGuid(), Subject = TicketSubject.Question, Message = "Hallo", ReceivedAt = closed, DueOn = DateOnly.FromDateTime(closed), Status = TicketStatus.Closed, ClosedAt = closed });
            await archive.SaveChangesAsync();
        });
        _site.Clock.Forward(closed.AddMonths(Ticket.MonthsKept).AddDays(-1) - closed);
        await ForgetAsync();
        Assert.Equal(1, await _site.WithArchive(a => a.Tickets.CountAsync()));
        // Six months before the 31st may be the 30th.
        _site.Clock.Forward(TimeSpan.FromDays(3));
        await ForgetAsync();
        Assert.Equal(0, await _site.WithArchive(a => a.Tickets.CountAsync()));
    }

    private async Task The_cookies_of_the_desk_are_those_named(string words)
    {
        HashSet<string> set = [];
        void Note(DeskVisitor visitor) => set.UnionWith(visitor.Answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(c => c.Split('=')[0]) : []);
        var (made, key, _) = await _site.MakeAccountAsync();
        made.Dispose();
        _site.Clock.Forward(TimeSpan.FromMinutes(1));
        using var anna = DeskVisitor.Of(_site);
        var form = await anna.OpenAsync("/anmelden");
        Note(anna);
        await anna.PressAsync(form, "Weiter", ("mail", "anna@example.de"), ("password", DeskSite.Password));
        Note(anna);
        var code = await anna.FollowAsync();
        Note(anna);
        await anna.PressAsync(code, "Anmelden", ("code", SmartCityExchange.Web.Features.Accounts.TimeCode.At(key, _site.Clock.GetUtcNow())));
        Note(anna);
        await anna.FillInAsync("/redaktion/konto", "Name ändern", ("name", "Anna Anders"));
        Note(anna);
        Assert.Equal(set.Order(), Regex.Matches(words, @"\bsce[\w-]*").Select(m => m.Value).Distinct().Order());
    }

    private static Task The_tests_that_are_named_exist()
    {
        var browser = Repository.Path("tests/SmartCityExchange.Tests/Browser");
        Assert.Contains("RunAxe", File.ReadAllText(Path.Combine(browser, "AccessibilityTests.cs")), StringComparison.Ordinal);
        Assert.Contains("ForcedColors.Active", File.ReadAllText(Path.Combine(browser, "AccessibilityTests.cs")), StringComparison.Ordinal);
        Assert.Contains("320", File.ReadAllText(Path.Combine(browser, "NarrowScreenTests.cs")), StringComparison.Ordinal);
        Assert.All(new[] { "KeyboardTests.cs", "PrintTests.cs" }, file => Assert.True(File.Exists(Path.Combine(browser, file))));
        return Task.CompletedTask;
    }

    private async Task The_form_for_barriers_needs_neither_account_nor_script()
    {
        using var visitor = DeskVisitor.Of(_site);
        var form = await visitor.OpenAsync("/kontakt?anliegen=barriere");
        _site.Clock.Forward(FormTokens.MinimumAge);
        await visitor.PressAsync(form, "Nachricht senden", ("Message", "Die Schrift ist zu klein."));
        Assert.Equal(TicketSubject.Barrier, await _site.WithArchive(a => a.Tickets.Select(t => t.Subject).SingleAsync()));
    }

    private static async Task The_licence_is_the_one_named(string words)
    {
        Assert.Contains("EUPL) 1.2", words, StringComparison.Ordinal);
        Assert.Matches(new Regex("EUROPEAN UNION PUBLIC LICEN[CS]E\\s+v\\. 1\\.2", RegexOptions.IgnoreCase), await File.ReadAllTextAsync(Repository.Path("LICENSE")));
    }

    private Task VisitAsync(Action<DeskVisitor> look) => VisitAsync((visitor, _) => look(visitor));

    private async Task VisitAsync(Action<DeskVisitor, Page> look)
    {
        using var visitor = DeskVisitor.Of(_site);
        foreach (var address in PublicPages)
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal((address, address == "/gibt-es-nicht" ? HttpStatusCode.NotFound : HttpStatusCode.OK), (address, visitor.Status));
            look(visitor, page);
        }
    }

    private Task ForgetAsync() => _site.Services.GetRequiredService<DueWork>().ForgetAsync(default);

    /// <summary>How many rows each table has.</summary>
    private Task<List<string>> RowsAsync() => _site.WithArchive(async archive =>
    {
        List<string> rows = [];
        foreach (var table in archive.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().Order())
        {
#pragma warning disable EF1002 // The name comes from the model.
            rows.Add($"{table}: {await archive.Database.SqlQueryRaw<int>($"SELECT count(*) AS Value FROM \"{table}\"").SingleAsync()}");
#pragma warning restore EF1002
        }

        return rows;
    });
}
