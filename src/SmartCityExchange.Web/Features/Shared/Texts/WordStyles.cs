using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>What the styles of a Word document make of a paragraph: a heading, a list item or neither.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 20;

    private readonly Dictionary<string, Style> _styles;

    private WordStyles(Dictionary<string, Style> styles) => _styles = styles;

    public static WordStyles Of(MainDocumentPart main)
    {
        var styles = new Dictionary<string, Style>();
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }

        return new WordStyles(styles);
    }

    /// <summary>The level of a heading, from 1, or null.</summary>
    public int? HeadingLevel(Paragraph paragraph) =>
        Level(paragraph.ParagraphProperties?.OutlineLevel)
        ?? Lineage(paragraph).Select(style => Level(style.StyleParagraphProperties?.OutlineLevel) ?? LevelByName(style)).FirstOrDefault(level => level is not null);

    /// <summary>How deep a list item lies, from 0, or null when the paragraph is none.</summary>
    public int? ListDepth(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties?.NumberingProperties;
        var numbering = own ?? Lineage(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);
        // The number 0 takes a paragraph out of the list its style puts it in.
        return numbering is null || numbering.NumberingId?.Val?.Value == 0 ? null : numbering.NumberingLevelReference?.Val?.Value ?? 0;
    }

    /// <summary>Levels 0 to 8 are headings, 9 is running text (ECMA-376, 17.3.1.20).</summary>
    private static int? Level(OutlineLevel? outline) => outline?.Val?.Value is >= 0 and < 9 and var level ? Math.Min(level + 1, 6) : null;

    /// <summary>Built-in styles bear their English name whatever the language of Word.</summary>
    private static int? LevelByName(Style style) => style.StyleName?.Val?.Value?.ToLowerInvariant() switch
    {
        "title" => 1,
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit] => Math.Min(digit - '0', 6),
        _ => null,
    };

    /// <summary>The style of a paragraph and those it is based on.</summary>
    private IEnumerable<Style> Lineage(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < MostAncestors && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
