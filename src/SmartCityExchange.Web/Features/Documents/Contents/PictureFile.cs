using SkiaSharp;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>
/// Reads a picture and writes it anew, upright: so nothing is kept but what is seen, neither where and with what it was taken nor
/// anything hidden behind it.
/// </summary>
internal static class PictureFile
{
    private const string Damaged = "Das Bild ist beschädigt oder unvollständig. Bitte neu speichern und noch einmal hochladen.";

    /// <summary>Unpacked 120 MB: a camera's largest pictures have some 24 million.</summary>
    private const int MostPixels = 30_000_000;

    private const int LongestSide = 12_000;

    /// <summary>Of JPEG and WebP: no difference is seen.</summary>
    private const int Quality = 90;

    public static ReadDocument Read(byte[] bytes, DocumentType type)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new UnreadableFileException(Damaged);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (width < 1 || height < 1)
        {
            throw new UnreadableFileException(Damaged);
        }

        if (width > LongestSide || height > LongestSide || (long)width * height > MostPixels)
        {
            throw new UnreadableFileException($"Das Bild hat {width} mal {height} Bildpunkte. Bitte verkleinern Sie es; 4000 mal 3000 genügen auch für den Druck.");
        }

        using var seen = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(seen.Info, seen.GetPixels()) != SKCodecResult.Success)
        {
            throw new UnreadableFileException(Damaged);
        }

        using var upright = Upright(seen, codec.EncodedOrigin);
        using var written = (upright ?? seen).Encode(FormatOf(type), Quality) ?? throw new UnreadableFileException(Damaged);
        var content = written.ToArray();
        return content.Length > DocumentFile.MaxLength ? throw new UnreadableFileException(DocumentReader.TooLarge) : new ReadDocument(type, content)
        {
            Width = (upright ?? seen).Width,
            Height = (upright ?? seen).Height,
            Remark = codec.FrameCount > 1 ? "Das Bild war bewegt; aufgenommen ist nur das erste." : null,
        };
    }

    /// <summary>The picture as it is meant to be seen, where the camera was held another way; null where it is that already.</summary>
    private static SKBitmap? Upright(SKBitmap seen, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft or SKEncodedOrigin.Default)
        {
            return null;
        }

        float w = seen.Width, h = seen.Height;
        var (turn, isOnItsSide) = origin switch
        {
            SKEncodedOrigin.TopRight => (Turn(-1, 0, w, 0, 1, 0), false),
            SKEncodedOrigin.BottomRight => (Turn(-1, 0, w, 0, -1, h), false),
            SKEncodedOrigin.BottomLeft => (Turn(1, 0, 0, 0, -1, h), false),
            SKEncodedOrigin.LeftTop => (Turn(0, 1, 0, 1, 0, 0), true),
            SKEncodedOrigin.RightTop => (Turn(0, -1, h, 1, 0, 0), true),
            SKEncodedOrigin.RightBottom => (Turn(0, -1, h, -1, 0, w), true),
            _ => (Turn(0, 1, 0, -1, 0, w), true),
        };
        var upright = new SKBitmap(isOnItsSide ? seen.Info.WithSize(seen.Height, seen.Width) : seen.Info);
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.Transparent);
        canvas.SetMatrix(turn);
        canvas.DrawBitmap(seen, 0, 0, SKSamplingOptions.Default);
        canvas.Flush();
        return upright;
    }

    private static SKMatrix Turn(float scaleX, float skewX, float x, float skewY, float scaleY, float y) => new(scaleX, skewX, x, skewY, scaleY, y, 0, 0, 1);

    private static SKEncodedImageFormat FormatOf(DocumentType type) => type switch
    {
        DocumentType.Png => SKEncodedImageFormat.Png,
        DocumentType.Jpeg => SKEncodedImageFormat.Jpeg,
        _ => SKEncodedImageFormat.Webp,
    };
}
