using Markdig.Syntax;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>
/// The paragraphs and list items of a report, known by how they begin: a person can read that, and it outlives a change to the
/// text before it.
/// </summary>
public static class ReportPassages
{
    private const int BeginningLength = 80;

    /// <summary>A passage that shares fewer of its words with the one looked for is another one.</summary>
    private const double LeastShared = 0.5;

    public static IReadOnlyList<Span> In(string report) =>
    [
        .. ReportMarkdown.Parse(report, headingsBelow: 2)
            .Where(block => block is not LinkReferenceDefinitionGroup)
            .SelectMany(block => block is ListBlock list ? list : (IEnumerable<Block>)[block])
            .Select(block => new Span(block.Span.Start, block.Span.Length)),
    ];

    /// <summary>The first words of a passage in one line.</summary>
    public static string Beginning(string report, int start, int length)
    {
        var words = report.Substring(start, length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words.Take(BeginningLength));
        return line.Length <= BeginningLength ? line : line[..BeginningLength];
    }

    public static string Beginning(string report, Span passage) => Beginning(report, passage.Start, passage.Length);

    /// <summary>The passage that begins so, or, when <paramref name="former"/> was changed, the one that has most of its words. Null when there is none.</summary>
    /// <param name="report">The text it is looked for in.</param>
    /// <param name="beginning">See <see cref="Beginning(string, Span)"/>.</param>
    /// <param name="former">The whole passage as it was in the text before.</param>
    public static Span? Find(string report, string beginning, string? former)
    {
        if (former is { Length: > 0 } && report.IndexOf(former, StringComparison.Ordinal) is >= 0 and var at)
        {
            return new Span(at, former.Length);
        }

        var passages = In(report);
        if (former is null)
        {
            return passages.Where(p => Beginning(report, p).StartsWith(beginning, StringComparison.Ordinal)).Select(p => (Span?)p).FirstOrDefault();
        }

        // A contribution may reach over several paragraphs: from the first to the last of them that can be found again.
        var found = In(former).Select(part => Nearest(report, passages, part.In(former))).OfType<Span>().ToList();
        return found.Count == 0 ? null : Span.Between(found.Min(p => p.Start), found.Max(p => p.End));
    }

    private static Span? Nearest(string report, IReadOnlyList<Span> passages, string former)
    {
        var words = WordsOf(former);
        var best = passages.Select(p => (Passage: p, Shared: words.Count(WordsOf(p.In(report)).Contains))).OrderByDescending(p => p.Shared).FirstOrDefault();
        return words.Count > 0 && best.Shared >= LeastShared * words.Count ? best.Passage : null;
    }

    private static HashSet<string> WordsOf(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
