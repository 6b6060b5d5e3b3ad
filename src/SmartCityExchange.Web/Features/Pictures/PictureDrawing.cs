using SkiaSharp;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>Draws a picture as PNG, 1200 by 630 as those who show links ask for: night, the towns as points of light, the words beside them.</summary>
internal static class PictureDrawing
{
    public const int Width = 1200;
    public const int Height = 630;

    private const float Margin = 64;
    private const float TextWidth = 600;

    /// <summary>With more lights, names would cover each other.</summary>
    private const int MostNames = 12;

    private static readonly SKColor Night = new(0x0e, 0x1a, 0x26);
    private static readonly SKColor Dusk = new(0x14, 0x2a, 0x3a);
    private static readonly SKColor Faint = new(0x4a, 0x61, 0x73);
    private static readonly SKColor Paper = new(0xf4, 0xf0, 0xe6);
    private static readonly SKColor Soft = new(0xb4, 0xc3, 0xcd);
    private static readonly SKColor Amber = new(0xff, 0xc2, 0x4b);

    public static byte[] Draw(RecordPicture picture)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(Night);
        var field = new LightField(new SKRect(660, 44, Width - 84, Height - 44), picture.Lights);
        DrawGround(canvas, field);
        DrawLights(canvas, field, picture.Lights);
        DrawWords(canvas, picture);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void DrawGround(SKCanvas canvas, LightField field)
    {
        using var dawn = new SKPaint { Shader = SKShader.CreateRadialGradient(new SKPoint(890, 315), 620, [Dusk, Night], SKShaderTileMode.Clamp) };
        canvas.DrawRect(0, 0, Width, Height, dawn);
        using var town = new SKPaint { Color = Faint, IsAntialias = true };
        foreach (var point in field.Towns)
        {
            canvas.DrawCircle(point, 2.6f, town);
        }
    }

    private static void DrawLights(SKCanvas canvas, LightField field, IReadOnlyList<RecordPicture.Light> lights)
    {
        // Those that shine brightest lie on top.
        foreach (var light in lights.OrderBy(l => l.IsBright))
        {
            var (point, radius) = (field.Of(light), light.IsBright ? 8f : 4.5f);
            using var halo = new SKPaint
            {
                IsAntialias = true,
                Shader = SKShader.CreateRadialGradient(point, radius * 4.5f, [Amber.WithAlpha(light.IsBright ? (byte)150 : (byte)80), Amber.WithAlpha(0)], SKShaderTileMode.Clamp),
            };
            using var core = new SKPaint { Color = Amber, IsAntialias = true };
            canvas.DrawCircle(point, radius * 4.5f, halo);
            canvas.DrawCircle(point, radius, core);
        }

        var named = lights.Where(l => l.IsBright).ToList();
        if (named.Count <= MostNames)
        {
            DrawNames(canvas, field, named);
        }
    }

    /// <summary>Names beside their lights, to the right where there is room; one that would cover another is left out.</summary>
    private static void DrawNames(SKCanvas canvas, LightField field, List<RecordPicture.Light> lights)
    {
        const float Size = 22;
        using var font = PictureFont.Regular(Size);
        using var ink = new SKPaint { Color = Paper, IsAntialias = true };
        using var shade = new SKPaint { Color = Night, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 5, StrokeJoin = SKStrokeJoin.Round };
        var taken = lights.ConvertAll(l => SKRect.Inflate(new SKRect(field.Of(l).X, field.Of(l).Y, field.Of(l).X, field.Of(l).Y), 10, 10));
        foreach (var light in lights)
        {
            var (name, point) = (PictureFont.Drawable(light.Name), field.Of(light));
            var width = font.MeasureText(name);
            SKRect[] rooms = [SKRect.Create(point.X + 16, point.Y - 14, width, 28), SKRect.Create(point.X - 16 - width, point.Y - 14, width, 28)];
            if (Array.Find(rooms, r => r.Right < Width - 20 && r.Left > TextWidth && !taken.Exists(t => t.IntersectsWith(r))) is { IsEmpty: false } room)
            {
                taken.Add(room);
                canvas.DrawText(name, room.Left, point.Y + Size * 0.34f, SKTextAlign.Left, font, shade);
                canvas.DrawText(name, room.Left, point.Y + Size * 0.34f, SKTextAlign.Left, font, ink);
            }
        }
    }

    private static void DrawWords(SKCanvas canvas, RecordPicture picture)
    {
        DrawBrand(canvas);
        using var paper = new SKPaint { Color = Paper, IsAntialias = true };
        using var soft = new SKPaint { Color = Soft, IsAntialias = true };
        using var amber = new SKPaint { Color = Amber, IsAntialias = true };
        var (title, size) = FittingTitle(picture.Title);
        using var large = PictureFont.Bold(size);
        var lineHeight = size * 1.14f;
        using var small = PictureFont.Regular(30);
        var lines = PictureFont.Wrap(PictureFont.Drawable(picture.Line), small, TextWidth, mostLines: 2);
        var top = (Height - title.Count * lineHeight - lines.Count * 40) / 2 + size * 0.8f;
        foreach (var line in title)
        {
            canvas.DrawText(line, Margin, top, SKTextAlign.Left, large, paper);
            top += lineHeight;
        }

        top += 34 - (size * 0.7f);
        foreach (var line in lines)
        {
            canvas.DrawText(line, Margin, top, SKTextAlign.Left, small, soft);
            top += 40;
        }

        using var note = PictureFont.Regular(26);
        canvas.DrawText(PictureFont.Drawable(picture.Note), Margin, Height - Margin, SKTextAlign.Left, note, amber);
    }

    private static void DrawBrand(SKCanvas canvas)
    {
        using var halo = new SKPaint { Color = Amber.WithAlpha(70), IsAntialias = true };
        using var core = new SKPaint { Color = Amber, IsAntialias = true };
        using var ink = new SKPaint { Color = Paper, IsAntialias = true };
        using var font = PictureFont.Bold(28);
        canvas.DrawCircle(Margin + 14, Margin + 6, 16, halo);
        canvas.DrawCircle(Margin + 14, Margin + 6, 7, core);
        canvas.DrawText(Citation.Archive, Margin + 42, Margin + 16, SKTextAlign.Left, font, ink);
    }

    /// <summary>The title in the largest letters in which it fits into a few lines.</summary>
    private static (IReadOnlyList<string> Lines, float Size) FittingTitle(string title)
    {
        var text = PictureFont.Drawable(title);
        foreach (var (size, mostLines) in new[] { (76f, 2), (64f, 3), (54f, 4) })
        {
            using var font = PictureFont.Bold(size);
            if (PictureFont.Wrap(text, font, TextWidth, int.MaxValue) is var lines && lines.Count <= mostLines && lines.All(l => font.MeasureText(l) <= TextWidth))
            {
                return (lines, size);
            }
        }

        using var smallest = PictureFont.Bold(44);
        return (PictureFont.Wrap(text, smallest, TextWidth, mostLines: 5), 44);
    }
}
