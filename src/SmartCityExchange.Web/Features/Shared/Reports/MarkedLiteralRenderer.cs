using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>Writes running text with its marks as <c>a</c> and <c>mark</c>, and an anchor where each mark begins.</summary>
internal sealed class MarkedLiteralRenderer(MarkLayers layers) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        var isVerbatim = text.Length == literal.Span.Length;
        // An escaped character is two in the source and one on the page: it is written as a whole.
        var within = new Span(literal.Span.Start, isVerbatim ? text.Length : 1);
        foreach (var group in GroupByLink(layers.Stretches(within)))
        {
            Write(renderer, group, stretch => isVerbatim ? text.Substring(stretch.Start - within.Start, stretch.Length) : text);
        }
    }

    private static void Write(HtmlRenderer renderer, List<MarkedStretch> group, Func<Span, string> textOf)
    {
        var link = group[0].Link;
        if (link is not null)
        {
            renderer.Write("<a class=\"beleg\" href=\"").WriteEscapeUrl(link.Url!).Write("\"><mark>");
        }

        foreach (var stretch in group)
        {
            foreach (var anchor in stretch.Anchors)
            {
                renderer.Write("<span class=\"stelle\" id=\"").Write(ArchiveLinks.PlaceId(anchor.Id)).Write("\">");
            }

            renderer.WriteEscape(textOf(stretch.Span));
            foreach (var _ in stretch.Anchors)
            {
                renderer.Write("</span>");
            }
        }

        if (link is not null)
        {
            renderer.Write("</mark></a>");
        }
    }

    private static IEnumerable<List<MarkedStretch>> GroupByLink(IEnumerable<MarkedStretch> stretches)
    {
        List<MarkedStretch> group = [];
        foreach (var stretch in stretches)
        {
            if (group.Count > 0 && group[0].Link != stretch.Link)
            {
                yield return group;
                group = [];
            }

            group.Add(stretch);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
