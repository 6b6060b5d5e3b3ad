using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>Writes running text with its marks as <c>a</c> and <c>mark</c>, and an anchor where each mark begins.</summary>
internal sealed class MarkedLiteralRenderer(string report, MarkLayers layers) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        if (!renderer.EnableHtmlForInline)
        {
            // The description of a picture is an attribute.
            renderer.WriteEscape(text);
            return;
        }

        // The source of a literal may have more than its text: a backslash before it, blanks around it in a table.
        var source = report.AsSpan(literal.Span.Start, literal.Span.Length);
        var lead = Math.Max(0, source.IndexOf(text, StringComparison.Ordinal));
        var within = new Span(literal.Span.Start + lead, text.Length);
        var isLinked = IsInLink(literal);
        foreach (var group in GroupByLink(layers.Stretches(within)))
        {
            Write(renderer, group, isLinked ? null : group[0].Link, stretch => text.AsSpan(stretch.Start - within.Start, stretch.Length));
        }
    }

    private static void Write(HtmlRenderer renderer, List<MarkedStretch> group, ReportMark? link, TextOf textOf)
    {
        if (link is not null)
        {
            renderer.Write("<a class=\"beleg\" href=\"").WriteEscapeUrl(link.Url!).Write("\"><mark>");
        }

        foreach (var stretch in group)
        {
            foreach (var anchor in stretch.Anchors)
            {
                renderer.Write("<span class=\"stelle\" id=\"").Write(anchor.Anchor).Write("\">");
            }

            renderer.Write(stretch.IsFound ? "<mark class=\"gefunden\">" : "");
            renderer.WriteEscape(textOf(stretch.Span));
            renderer.Write(stretch.IsFound ? "</mark>" : "");
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

    /// <summary>Words the report itself links cannot be linked again.</summary>
    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
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

    private delegate ReadOnlySpan<char> TextOf(Span stretch);
}
