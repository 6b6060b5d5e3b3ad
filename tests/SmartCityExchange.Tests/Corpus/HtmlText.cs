using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>The words of a page as lines, without what stands around the report.</summary>
internal static class HtmlText
{
    private const string Around = "script, style, nav, header, footer, aside, head, button, .footer, .menu, #cookie, .crumbs";

    private static readonly HashSet<string> Blocks =
        ["P", "H1", "H2", "H3", "H4", "LI", "UL", "OL", "DIV", "TR", "TABLE", "MAIN", "SECTION", "ARTICLE", "BLOCKQUOTE", "FIGURE", "FIGCAPTION", "BR", "HR"];

    public static string Of(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll(Around).ToList())
        {
            element.Remove();
        }

        var text = new StringBuilder();
        Write(page.DocumentElement, text);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim(' '))).Trim('\n');
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(string.Join(' ', words.Data.Split(' ', '\n', '\r', '\t')));
            return;
        }

        var name = (node as IElement)?.TagName ?? "";
        text.Append(name switch
        {
            "LI" => "\n- ",
            "TD" or "TH" => "\t",
            _ when Blocks.Contains(name) => "\n",
            _ => "",
        });
        foreach (var child in node.ChildNodes)
        {
            Write(child, text);
        }

        text.Append(Blocks.Contains(name) && name is not ("LI" or "TR") ? "\n" : "");
    }
}
