using Markdig.Syntax;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>
/// Puts the headings of a page on levels without gaps (WCAG 2.2, 1.3.1), whatever signs were used: the first stands right below the heading
/// of the page, and none stands more than one level below the one it belongs to.
/// </summary>
public sealed class PageOutline
{
    private const int BelowTitle = 1;
    private const int Deepest = 6;

    /// <summary>As written, from the outermost to the one that is open.</summary>
    private readonly Stack<int> _open = new();

    /// <summary>The next stretch of the page, its headings in order.</summary>
    public MarkdownDocument Order(MarkdownDocument stretch)
    {
        foreach (var heading in stretch.Descendants<HeadingBlock>())
        {
            var written = heading.Level;
            while (_open.TryPeek(out var above) && above >= written)
            {
                _open.Pop();
            }

            _open.Push(written);
            heading.Level = Math.Min(Deepest, BelowTitle + _open.Count);
        }

        return stretch;
    }
}
