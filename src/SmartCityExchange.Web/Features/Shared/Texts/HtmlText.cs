using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Reads the content of an HTML page as plain text, without what stands around it on every page.</summary>
internal static partial class HtmlText
{
    /// <summary>A content element with fewer letters is a shell that a script was to fill.</summary>
    private const int FewestLetters = 40;

    /// <summary>Says whether a text is HTML: by how it begins, or by a closing tag in a file that is named so. Markdown may begin with a piece of HTML.</summary>
    public static bool IsHtml(string text, string fileName)
    {
        var beginning = Beginning().Match(text);
        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => beginning.Groups["page"].Success,
            ".html" or ".htm" or ".xhtml" => beginning.Success || ClosingTag().IsMatch(text),
            _ => beginning.Success,
        };
    }

    /// <summary>The page in its own encoding. What is UTF-8 is UTF-8 whatever the page says of itself.</summary>
    public static string Decode(byte[] bytes, string decoded)
    {
        var declared = Charset().Match(Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, 4096))).Groups[1].Value;
        return declared.Length == 0 || bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || TextDecoding.Utf8(bytes) is not null
            ? decoded
            : Named(declared)?.GetString(bytes) ?? decoded;
    }

    /// <exception cref="UnreadableFileException">The page is nested too deeply to be one that somebody wrote.</exception>
    public static string Read(string html)
    {
        if (HtmlDepth.IsTooDeep(html))
        {
            throw new UnreadableFileException("Die HTML-Seite ist zu tief verschachtelt. Bitte den Text des Berichts kopieren und als Textdatei speichern.");
        }

        var page = new HtmlParser().ParseDocument(html);
        var content = HtmlContent.Choose(page).Select(root => Write(page, root)).FirstOrDefault(text => text.Count(char.IsLetter) >= FewestLetters);
        return content ?? Write(page, page.Body ?? page.DocumentElement);
    }

    private static string Write(IHtmlDocument page, IElement root)
    {
        var blocks = new TextBlocks();
        if (!HtmlContent.Descendants(root).OfType<IHtmlHeadingElement>().Any())
        {
            // A page without a heading has its title in the window's bar, often followed by the name of the site.
            blocks.Add(page.Title?.Split(" | ")[0] ?? "");
            blocks.Paragraph();
        }

        new HtmlBlocks(blocks).Write(root);
        return blocks.ToString();
    }

    private static Encoding? Named(string charset)
    {
        try
        {
            // Browsers read Latin-1 as Windows-1252 (WHATWG Encoding Standard §4.2), and so do the programs that wrote it.
            return charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii"
                ? TextDecoding.Windows1252
                : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:(?<page>!doctype\s+html|html|head|body)|main|article|section|div|p|h1|table|meta|title)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();

    [GeneratedRegex("</[a-z][a-z0-9]*>", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"<meta[^>]{1,200}?charset\s*=\s*[""']?\s*([a-zA-Z0-9_:.\-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
