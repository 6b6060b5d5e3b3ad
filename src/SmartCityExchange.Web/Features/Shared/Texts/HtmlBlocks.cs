using AngleSharp.Dom;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Writes the elements of a page as blocks of plain text.</summary>
internal sealed class HtmlBlocks(TextBlocks blocks)
{
    private static readonly HashSet<string> Paragraphs =
    [
        "address", "article", "blockquote", "center", "details", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup",
        "hr", "legend", "main", "ol", "p", "pre", "section", "summary", "table", "ul",
    ];

    private static readonly HashSet<string> Lines = ["br", "caption", "dd", "dt"];

    /// <summary>Tables seen so far: whether they only arrange the page.</summary>
    private readonly Dictionary<IElement, bool> _layouts = [];

    private int _listDepth;
    private int _preformatted;

    /// <summary>Keeps its own stack, since the depth of a page may exceed that of the program's.</summary>
    public void Write(IElement root)
    {
        var open = new Stack<(INode Node, bool IsEnd)>([(root, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsEnd)
            {
                End((IElement)next.Node);
            }
            else if (next.Node is IText text)
            {
                Add(text.Data);
            }
            else if (next.Node is IElement element && (element == root || !HtmlContent.IsAround(element)))
            {
                Begin(element);
                open.Push((element, true));
                for (var i = element.ChildNodes.Length - 1; i >= 0; i--)
                {
                    open.Push((element.ChildNodes[i], false));
                }
            }
        }
    }

    private void Add(string words)
    {
        if (_preformatted == 0)
        {
            blocks.Add(words.Replace('\t', ' '));
            return;
        }

        foreach (var (line, index) in words.Split('\n').Select((line, index) => (line, index)))
        {
            if (index > 0)
            {
                blocks.Line();
            }

            blocks.Add(line);
        }
    }

    private void Begin(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                blocks.Heading(element.LocalName[1] - '0');
                break;
            case "ul" or "ol":
                Gap();
                _listDepth++;
                break;
            case "li":
                blocks.Item(_listDepth - 1);
                break;
            case "tr" when IsData(element):
                blocks.BeginRow();
                break;
            case "td" or "th" when IsData(element.ParentElement):
                blocks.Cell();
                break;
            case "td" or "th" or "tr":
                blocks.Paragraph();
                break;
            case "pre":
                blocks.Paragraph();
                _preformatted++;
                break;
            // The paragraph inside a list item is the item, not a block below it.
            case "p" or "div" when element.ParentElement?.LocalName == "li" && element.PreviousElementSibling is null:
                break;
            default:
                Separate(element);
                break;
        }
    }

    private void End(IElement element)
    {
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                blocks.Paragraph();
                break;
            case "ul" or "ol":
                _listDepth--;
                Gap();
                break;
            case "li":
                blocks.Line();
                break;
            case "tr" when IsData(element):
                blocks.EndRow();
                break;
            case "td" or "th":
                break;
            case "pre":
                _preformatted--;
                blocks.Paragraph();
                break;
            default:
                Separate(element);
                break;
        }
    }

    /// <summary>A list inside a list goes on without a blank line.</summary>
    private void Gap()
    {
        if (_listDepth > 0)
        {
            blocks.Line();
        }
        else
        {
            blocks.Paragraph();
        }
    }

    private void Separate(IElement element)
    {
        if (Lines.Contains(element.LocalName) || (_listDepth > 0 && Paragraphs.Contains(element.LocalName)))
        {
            blocks.Line();
        }
        else if (Paragraphs.Contains(element.LocalName))
        {
            blocks.Paragraph();
        }
    }

    /// <summary>A row of data stands on one line. A table that holds headings or tables only arranges the page.</summary>
    private bool IsData(IElement? row)
    {
        var table = row?.ParentElement is { LocalName: "thead" or "tbody" or "tfoot" } group ? group.ParentElement : row?.ParentElement;
        if (table is null)
        {
            return false;
        }

        if (_layouts.TryGetValue(table, out var isLayout))
        {
            return !isLayout;
        }

        isLayout = HtmlContent.Descendants(table).OfType<IElement>().Any(e => e != table && e.LocalName is "table" or "h1" or "h2" or "h3" or "article" or "main");
        _layouts.Add(table, isLayout);
        return !isLayout;
    }
}
