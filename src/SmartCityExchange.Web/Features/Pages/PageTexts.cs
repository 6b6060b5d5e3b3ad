using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>
/// Makes a page of its Markdown: the operator's data stand in the place of <c>{{Name}}</c>, statements under their ids, headings in an order
/// without gaps below that of the page.
/// </summary>
public sealed class PageTexts(PagePlaceholders placeholders)
{
    /// <summary>The page as the public reads it, whatever its text is like.</summary>
    public TextPage Show(string slug, string title, string text, DateTime changedAt)
    {
        var outline = new PageOutline();
        // An id that is unknown, or there already, would lead anchors and checks astray.
        var open = SuppliedPages.StatementsOf(slug).ToHashSet();
        return new TextPage(title, ArchiveLinks.TextPage(slug), BerlinTime.Day(changedAt),
        [
            // Parted before anything is filled in: what the operator states makes no statement.
            .. PageStatements.Split(text).Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select(p => new TextPart(
                p.Id is { } id && open.Remove(id) ? id : null,
                ReportMarkdown.ToHtml(outline.Order(ReportMarkdown.Parse(placeholders.Fill(p.Text), headingsBelow: 0)), _ => { }))),
        ]);
    }
}
