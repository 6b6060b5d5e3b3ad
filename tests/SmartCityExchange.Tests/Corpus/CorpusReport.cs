using System.Text.Json;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>A report of the corpus as the reader sees it, and what hand and eye found in it.</summary>
internal sealed record CorpusReport(string Name, string Text, IReadOnlyList<GoldEvent> Gold)
{
    private readonly Lazy<IReadOnlyList<Report>> _read = new(() => Read(Text));

    /// <summary>What the reader reads in it: once for all tests of a run, none where it finds no event.</summary>
    public IReadOnlyList<Report> Reading => _read.Value;

    /// <summary>The reports the rules are tuned on; read once, for each has a test of its own.</summary>
    public static IReadOnlyList<CorpusReport> Tuning { get; } = In("Tuning");

    /// <param name="folder">Below the folder Corpus, or the path of a folder elsewhere.</param>
    public static IReadOnlyList<CorpusReport> In(string folder) =>
    [
        .. Directory.GetFiles(Repository.Path("tests", "SmartCityExchange.Tests", "Corpus", folder))
            .Where(file => Path.GetExtension(file) is ".txt" or ".md" or ".html")
            .Order(StringComparer.Ordinal)
            .Select(Load),
    ];

    private static IReadOnlyList<Report> Read(string text)
    {
        try
        {
            return ReportReader.Read(text);
        }
        catch (UnreadableReportException)
        {
            return [];
        }
    }

    private static CorpusReport Load(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var gold = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json"))).RootElement;
        return new CorpusReport(name, ReceivedText.Of(file, File.ReadAllBytes(file)).Text, [.. gold.EnumerateArray().Select(one => new GoldEvent(one))]);
    }
}
