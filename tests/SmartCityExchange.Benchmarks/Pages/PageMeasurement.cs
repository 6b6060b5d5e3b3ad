using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Xml.Linq;
using SmartCityExchange.Benchmarks.Synthetic;

namespace SmartCityExchange.Benchmarks.Pages;

/// <summary>
/// <c>archive 5000 400 folder</c> makes an archive of so many events and towns. <c>pages http://localhost:5080</c> opens each kind of page of
/// a site that runs on one, and prints what it weighs and how long it takes: the page whose address sorts first of its kind, and the
/// heaviest of a sample.
/// </summary>
internal static class PageMeasurement
{
    private const int Sample = 15;
    private const int Rounds = 9;

    private static readonly string[] Whole = ["/", "/karte", "/netzwerk", "/zeitstrahl", "/zahlen", "/leitfragen", "/wie-ging-es-weiter", "/suche?q=Stadt", "/erfahrung?q=Stadt", "/merkzettel", "/sitemap.xml"];

    public static async Task<int> MakeAsync(string[] args)
    {
        if (args is not [var events, var towns, var folder] || !int.TryParse(events, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !int.TryParse(towns, NumberStyles.None, CultureInfo.InvariantCulture, out var places))
        {
            await Console.Error.WriteLineAsync("archive <events> <towns> <folder>");
            return 2;
        }

        using var host = await SyntheticStore.OpenAsync(folder, number, places, new Vocabulary(SyntheticStore.Seed));
        return 0;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var address] || !Uri.TryCreate(address, UriKind.Absolute, out var site))
        {
            await Console.Error.WriteLineAsync("pages <address of a running site>");
            return 2;
        }

        using var plain = new HttpClient { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
        using var packed = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = site, Timeout = TimeSpan.FromMinutes(2) };
        packed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        SyntheticStore.Say($"| page | HTML kB | brotli kB | elements | median ms |");
        SyntheticStore.Say($"|---|---:|---:|---:|---:|");
        foreach (var page in Whole)
        {
            await MeasureAsync(plain, packed, page, page);
        }

        foreach (var kind in await KindsAsync(plain))
        {
            await MeasureAsync(plain, packed, kind.Key, kind.Key);
            await MeasureAsync(plain, packed, $"heaviest of {kind.Count()} below {kind.Key}", await HeaviestAsync(plain, [.. kind]));
        }

        return 0;
    }

    /// <summary>The pages of records by the list they stand in, a sample of each from the whole sitemap.</summary>
    private static async Task<IEnumerable<IGrouping<string, string>>> KindsAsync(HttpClient site)
    {
        var sitemap = XDocument.Parse(await site.GetStringAsync("/sitemap.xml"));
        return sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath)
            .Where(path => path.Count(c => c == '/') == 2)
            .GroupBy(path => path[..path.LastIndexOf('/')])
            .SelectMany(g => Spread([.. g]).Select(path => (g.Key, path)))
            .GroupBy(p => p.Key, p => p.path);
    }

    private static IEnumerable<string> Spread(List<string> all) =>
        all.Count <= Sample ? all : Enumerable.Range(0, Sample).Select(i => all[i * all.Count / Sample]);

    private static async Task<string> HeaviestAsync(HttpClient site, List<string> paths)
    {
        List<(string Path, int Length)> weighed = [];
        foreach (var path in paths)
        {
            weighed.Add((path, (await site.GetStringAsync(path)).Length));
        }

        return weighed.MaxBy(w => w.Length).Path;
    }

    private static async Task MeasureAsync(HttpClient plain, HttpClient packed, string name, string path)
    {
        var html = await plain.GetStringAsync(path);
        var wire = (await packed.GetByteArrayAsync(path)).Length;
        List<double> times = [];
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await packed.GetByteArrayAsync(path);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        SyntheticStore.Say($"| {name} | {html.Length / 1000.0:N0} | {wire / 1000.0:N1} | {html.Count(c => c == '<') / 2:N0} | {times[Rounds / 2]:N0} |");
    }
}
