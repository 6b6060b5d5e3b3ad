using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Tells the content of a page from what stands around it. Walks without recursion: the depth of a page is not ours to choose.</summary>
internal static class HtmlContent
{
    private static readonly HashSet<string> Around =
    [
        "aside", "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "map", "math", "menu", "nav", "noscript", "object",
        "progress", "script", "select", "style", "svg", "template", "textarea", "title", "video",
    ];

    private static readonly HashSet<string> RolesAround = ["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar"];

    /// <summary>Names that sites without semantic elements give to the same parts.</summary>
    private static readonly HashSet<string> NamesAround = new(StringComparer.OrdinalIgnoreCase)
    {
        "breadcrumb", "breadcrumbs", "cookie", "cookies", "cookie-banner", "cookie-notice", "crumbs", "footer", "menu", "nav", "navigation",
        "sidebar", "skip-link", "skiplink", "share", "sharing", "social",
    };

    /// <summary>Where the content may be, the likeliest first.</summary>
    public static IEnumerable<IElement> Choose(IHtmlDocument page)
    {
        var elements = Descendants(page.DocumentElement).OfType<IElement>().ToList();
        var articles = elements.Where(e => e.LocalName == "article").ToList();
        var hasHeading = elements.Exists(e => e.LocalName == "h1");
        return elements.Where(e => e.LocalName == "main" || e.GetAttribute("role") == "main")
            // Several articles are a list; one without the page's heading is only a part.
            .Concat(articles.Where(a => articles.Count == 1 && (!hasHeading || Descendants(a).OfType<IHtmlHeadingElement>().Any(h => h.LocalName == "h1"))))
            .Where(e => !IsAround(e));
    }

    /// <summary>Says whether an element with all that is in it is left out.</summary>
    public static bool IsAround(IElement element) =>
        Around.Contains(element.LocalName)
        || IsHidden(element)
        || RolesAround.Contains(element.GetAttribute("role") ?? "")
        || (element.LocalName is "header" or "footer" && IsOfPage(element))
        || (element.LocalName is "div" or "ul" or "ol" or "p" && HasNameAround(element));

    public static IEnumerable<INode> Descendants(INode root)
    {
        var open = new Stack<INode>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                open.Push(node.ChildNodes[i]);
            }
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The header of an article holds its title and stays.</summary>
    private static bool IsOfPage(IElement element)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "main" or "article" or "section" or "figure" or "blockquote")
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasNameAround(IElement element) =>
        element.ClassList.Append(element.Id ?? "").Any(NamesAround.Contains)
        && !Descendants(element).OfType<IElement>().Any(e => e.LocalName is "h1" or "main" or "article");
}
