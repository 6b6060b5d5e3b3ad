using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>Words of a report to be marked where they stand.</summary>
/// <param name="Anchor">The id of the element, to link to.</param>
/// <param name="Url">The page the words lead to; null for words that say the event's own data, and for found ones.</param>
/// <param name="IsFound">The words answer a search.</param>
public sealed record ReportMark(string Anchor, Span Span, string? Url, bool IsFound = false);

/// <summary>One paragraph, heading or list of a report as HTML, with its marks in place.</summary>
/// <param name="Number">Its place in the report, from 1; the anchor <c>#absatz-3</c>.</param>
/// <param name="IsHeading">It only heads the passages after it.</param>
public sealed record Passage(int Number, Span Span, bool IsHeading, IHtmlContent Html);

/// <summary>A report as passages whose marked words are links.</summary>
public static class AnnotatedReport
{
    public static IReadOnlyList<Passage> Render(string report, IEnumerable<ReportMark> marks)
    {
        var layers = new MarkLayers(marks);
        return [.. Blocks(report).Select((block, index) => Render(report, block, index + 1, layers))];
    }

    /// <summary>Where the passages stand in the report, in order: the first is <c>#absatz-1</c>.</summary>
    public static IReadOnlyList<Span> Places(string report) => [.. Blocks(report).Select(PlaceOf)];

    private static IEnumerable<Block> Blocks(string report) => ReportMarkdown.Parse(report, headingsBelow: 2).Where(b => b is not LinkReferenceDefinitionGroup);

    private static Span PlaceOf(Block block) => new(block.Span.Start, block.Span.Length);

    private static Passage Render(string report, Block block, int number, MarkLayers layers) => new(
        number,
        PlaceOf(block),
        block is HeadingBlock,
        ReportMarkdown.ToHtml(block, renderer => renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new MarkedLiteralRenderer(report, layers))));
}
