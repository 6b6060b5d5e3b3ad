using System.Text;
using SkiaSharp;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>The letters of the pictures. They come with the program: a server has no fonts, or others.</summary>
internal static class PictureFont
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Load("DejaVuSerifCondensed.ttf"));
    private static readonly Lazy<SKTypeface> BoldFace = new(() => Load("DejaVuSerifCondensed-Bold.ttf"));

    public static SKFont Regular(float size) => Of(RegularFace.Value, size);

    public static SKFont Bold(float size) => Of(BoldFace.Value, size);

    /// <summary>The text without control characters and signs that the font does not have, which would be drawn as boxes.</summary>
    public static string Drawable(string text)
    {
        using var font = Bold(1);
        var drawable = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            drawable.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : font.ContainsGlyph(rune.Value) ? rune.ToString() : "");
        }

        return drawable.ToString().Trim();
    }

    /// <summary>The text in lines no wider than this, as far as its words allow; what does not fit into the last one is left out and said so ("…").</summary>
    public static IReadOnlyList<string> Wrap(string text, SKFont font, float width, int mostLines)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.Count <= mostLines && lines.TrueForAll(l => font.MeasureText(l) <= width) || mostLines == int.MaxValue
            ? lines
            : [.. lines.Take(mostLines).Select((line, index) => Shorten(line, font, width, isCut: index == mostLines - 1 && lines.Count > mostLines))];
    }

    private static string Shorten(string line, SKFont font, float width, bool isCut)
    {
        if (!isCut && font.MeasureText(line) <= width)
        {
            return line;
        }

        var length = font.BreakText(line, width - font.MeasureText("…"));
        return line[..(char.IsHighSurrogate(line[Math.Max(0, length - 1)]) ? length - 1 : length)].TrimEnd() + "…";
    }

    private static SKFont Of(SKTypeface face, float size) => new(face, size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private static SKTypeface Load(string name)
    {
        using var file = typeof(PictureFont).Assembly.GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(file);
    }
}
