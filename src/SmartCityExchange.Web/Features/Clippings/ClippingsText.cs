using System.Text;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>A Merkzettel as Markdown, to be put into a paper of one's own.</summary>
public static class ClippingsText
{
    public static string Write(ClippingsPage page, Uri site)
    {
        var text = new StringBuilder($"# Merkzettel\n\nAus dem Archiv {Citation.Archive}: <{new Uri(site, ArchiveLinks.ClippingsOf(page.Kept))}>\n");
        foreach (var (item, index) in page.Items.Select((item, index) => (item, index)))
        {
            text.Append('\n').Append(item.Content is { } content ? Write(index + 1, content, site) : Missing(index + 1, item));
        }

        return text.ToString();
    }

    private static string Write(int place, Clipping.Words content, Uri site)
    {
        var text = new StringBuilder($"## {place}. {MarkdownText.Plain(content.Event.Title)}, {content.Event.WrittenDate}, {content.Citation.PassageName}\n\n");
        text.Append(MarkdownText.Quoted(content.Text)).Append('\n');
        if (content.HasChanged)
        {
            text.Append(ClippingWords.Changed).Append("\n\n");
        }

        if (content.Speakers.Count > 0)
        {
            text.Append(content.Speakers.Count == 1 ? "Es spricht: " : "Es sprechen: ").AppendJoin("; ", content.Speakers.Select(s => MarkdownText.Plain(s.InOneLine))).Append("\n\n");
        }

        if (content.Towns.Count > 0)
        {
            text.Append(content.Towns.Count == 1 ? "Kommune: " : "Kommunen: ").AppendJoin(", ", content.Towns.Select(t => MarkdownText.Plain(t.Name))).Append("\n\n");
        }

        return text.Append(MarkdownText.Source(content.Citation, site)).ToString();
    }

    private static string Missing(int place, Clipping item) => $"## {place}. Absatz {item.Kept.Number}\n\n{ClippingWords.Missing}\n";
}
