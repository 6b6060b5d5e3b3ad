using System.Net;

namespace SmartCityExchange.Tests.Support;

/// <summary>Everything a visitor of the seeded site can reach by following links from the start page, but for the ever narrower searches (nofollow).</summary>
public sealed class Crawl(SeededSite site) : IAsyncLifetime
{
    private readonly Dictionary<string, Page> _pages = [];
    private readonly Dictionary<string, Answer> _answers = [];

    /// <summary>One answer: its status after following redirects, and how many there were.</summary>
    public sealed record Answer(HttpStatusCode Status, int Redirects, bool SetsCookie);

    /// <summary>The HTML pages by address.</summary>
    public IReadOnlyDictionary<string, Page> Pages => _pages;

    /// <summary>What every linked address answers, without its fragment.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => _answers;

    /// <summary>Where a link on a page leads, without the fragment; null when it leaves the site.</summary>
    public static string? Target(string page, string link) =>
        Resolve(page, link) is { } uri ? uri.PathAndQuery : null;

    /// <summary>The fragment of a link, or an empty text.</summary>
    public static string Fragment(string page, string link) =>
        Resolve(page, link) is { Fragment.Length: > 1 } uri ? Uri.UnescapeDataString(uri.Fragment[1..]) : "";

    public async Task InitializeAsync()
    {
        using var client = site.CreateClient();
        Queue<string> open = new(["/"]);
        while (open.TryDequeue(out var address))
        {
            if (!_answers.ContainsKey(address))
            {
                await VisitAsync(client, address);
                foreach (var link in _pages.TryGetValue(address, out var page) ? LinksOf(page) : [])
                {
                    if (Target(address, link) is { } target)
                    {
                        open.Enqueue(target);
                    }
                }
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task VisitAsync(HttpClient client, string address)
    {
        var redirects = 0;
        var answer = await client.GetAsync(address);
        for (; answer.Headers.Location is { } next && redirects < 5; redirects++)
        {
            answer.Dispose();
            answer = await client.GetAsync(next);
        }

        _answers[address] = new Answer(answer.StatusCode, redirects, answer.Headers.Contains("Set-Cookie"));
        if (answer.Content.Headers.ContentType?.MediaType == "text/html" && redirects == 0)
        {
            _pages[address] = new Page(await answer.Content.ReadAsStringAsync());
        }

        answer.Dispose();
    }

    private static IEnumerable<string> LinksOf(Page page) => page.Html.QuerySelectorAll("a[href]:not([rel~=nofollow]), link[href]:not([rel=canonical]), form[action]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!);

    private static Uri? Resolve(string page, string link)
    {
        var home = new Uri("http://site.invalid/");
        var uri = new Uri(new Uri(home, page), link);
        return home.IsBaseOf(uri) ? uri : null;
    }
}
