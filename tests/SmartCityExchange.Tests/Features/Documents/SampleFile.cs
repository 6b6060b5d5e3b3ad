using System.Text;
using SkiaSharp;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Support;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>Files of every kind, made for a test.</summary>
internal static class SampleFile
{
    private const string OpenXml = "application/vnd.openxmlformats-officedocument.";

    /// <summary>A PDF with a line of text on each page.</summary>
    public static byte[] Pdf(params string[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddTrueTypeFont(File.ReadAllBytes(Repository.Path("src/SmartCityExchange.Web/Features/Pictures/Fonts/DejaVuSerifCondensed.ttf")));
        foreach (var text in pages)
        {
            builder.AddPage(PageSize.A4).AddText(text, 12, new PdfPoint(50, 700), font);
        }

        return builder.Build();
    }

    /// <summary>A PDF of these objects, the first of which is the catalogue, without a font or text.</summary>
    public static byte[] RawPdf(string trailer, params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        List<int> places = [];
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    public static byte[] Word(string text) => WordFile.Of(WordFile.Paragraph(text));

    /// <summary>An Office package whose main part has this type.</summary>
    public static byte[] Office(string mainType, params (string Name, string Content)[] more) => WordFile.Zip(
    [
        ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"{mainType}\"/></Types>"),
        ("main.xml", "<main/>"),
        .. more,
    ]);

    public static byte[] Excel() => Office(OpenXml + "spreadsheetml.sheet.main+xml");

    public static byte[] PowerPoint() => Office(OpenXml + "presentationml.presentation.main+xml");

    public static byte[] Picture(SKEncodedImageFormat format, int width = 40, int height = 20)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SteelBlue);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>A photograph as a camera writes it that was held upright: it says so, and where it was.</summary>
    public static byte[] Photograph()
    {
        var picture = Picture(SKEncodedImageFormat.Jpeg);
        byte[] exif =
        [
            .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0,
            0x01, 0x0E, 0, 2, 0, 0, 0, 16, 0, 0, 0, 38,
            0, 0, 0, 0, .. "GPS 51.57 8.10\0\0"u8,
        ];
        return [.. picture[..2], 0xFF, 0xE1, (byte)((exif.Length + 2) >> 8), (byte)(exif.Length + 2), .. exif, .. picture[2..]];
    }
}
