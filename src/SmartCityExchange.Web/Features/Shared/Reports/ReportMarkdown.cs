using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>
/// The one place where Markdown becomes HTML. Raw HTML, attributes and embedded media are not understood at all, and
/// addresses pass an allow-list, since Markdig lets <c>javascript:</c> links through.
/// </summary>
public static class ReportMarkdown
{
    /// <summary>Longer text is shown as plain paragraphs: some nestings cost Markdig quadratic time (120,000 characters, six seconds).</summary>
    public const int MaxLength = 50_000;

    private static readonly MarkdownPipeline Pipeline = Build();
    private static readonly MarkdownPipeline PlainPipeline = BuildPlain();

    /// <summary>The parsed text, in plain paragraphs when it is too long or too deeply nested. Positions in it are positions in <paramref name="text"/>.</summary>
    /// <param name="text">Markdown, or plain text.</param>
    /// <param name="headingsBelow">The level of the heading the text stands under: below 2, # becomes h3.</param>
    public static MarkdownDocument Parse(string text, int headingsBelow)
    {
        var document = text.Length > MaxLength ? Markdown.Parse(text, PlainPipeline) : ParseGuarded(text);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingsBelow);
        }

        return document;
    }

    public static IHtmlContent ToHtml(string text, int headingsBelow) => ToHtml(Parse(text, headingsBelow), _ => { });

    /// <summary>A parsed text, or one block of it, as HTML.</summary>
    /// <param name="parsed">What <see cref="Parse"/> gave.</param>
    /// <param name="refine">Changes how single parts are written.</param>
    public static IHtmlContent ToHtml(MarkdownObject parsed, Action<HtmlRenderer> refine)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { LinkRewriter = SafeAddresses.Filter };
        Pipeline.Setup(renderer);
        refine(renderer);
        renderer.Render(parsed);
        return new HtmlString(writer.ToString());
    }

    private static MarkdownDocument ParseGuarded(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's limit of nesting, about 128 levels.
            return Markdown.Parse(text, PlainPipeline);
        }
    }

    private static MarkdownPipeline BuildPlain()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.Add(new LineBreakInlineParser());
        return builder.Build();
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks();
        builder.PreciseSourceLocation = true;
        // Reports are pasted plain text: an indented line is no code, "10. November" begins no list, Akteur*innen no emphasis.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.ReplaceOrAdd<NumberedListItemParser>(new GermanNumberedListParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new GenderStarParser());
        return builder.Build();
    }
}
