using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>What the archive takes as a document and what it refuses, by content and never by name.</summary>
public sealed class UploadTests : DocumentDesk
{
    public static TheoryData<string, DocumentType> Accepted => new()
    {
        { "pdf", DocumentType.Pdf },
        { "word", DocumentType.Word },
        { "excel", DocumentType.Spreadsheet },
        { "powerpoint", DocumentType.Presentation },
        { "png", DocumentType.Png },
        { "jpeg", DocumentType.Jpeg },
        { "webp", DocumentType.WebP },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "empty", "Die Datei ist leer" },
        { "html", "Webseite (HTML)" },
        { "svg", "SVG-Grafik" },
        { "html before pdf", "Webseite (HTML)" },
        { "pdf in name only", "keiner, den das Archiv aufnimmt" },
        { "html after the mark of a pdf", "beschädigt oder unvollständig" },
        { "cut pdf", "beschädigt oder unvollständig" },
        { "encrypted pdf", "mit einem Kennwort geschützt" },
        { "pdf with a program", "enthält ein Programm" },
        { "nested pdf", "beschädigt oder unvollständig" },
        { "old word", "im alten Format" },
        { "zip", "ZIP-Archiv" },
        { "docm", "enthält Makros" },
        { "hidden macros", "enthält Makros" },
        { "remote template", "holt beim Öffnen eine Vorlage aus dem Netz" },
        { "zip bomb", "entpackt ungewöhnlich viel" },
        { "cut docx", "beschädigt oder unvollständig" },
        { "cut png", "Das Bild ist beschädigt" },
        { "huge picture", "Bitte verkleinern Sie es" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_file_is_what_its_content_says_whatever_its_name(string file, DocumentType type)
    {
        var page = await UploadAsync(Good(file), fileName: "../../wwwroot/folien.html.exe");
        Assert.Contains("Aufgenommen, als Entwurf", page.Only(".meldung").Words(), StringComparison.Ordinal);
        var stored = await Site.WithArchive(a => a.DocumentFiles.SingleAsync());
        Assert.Equal(type, stored.Type);
        Assert.Equal([Path.Combine("documents", stored.Sha256[..2], stored.Sha256)], Kept());
        Assert.Equal(stored.Sha256, Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Site.DataDirectory, Kept()[0])))));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_is_explained_and_nothing_is_kept(string file, string told)
    {
        var page = await UploadAsync(Bad(file), "Mein Titel", "vortrag.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        Assert.Equal("Mein Titel", page.Only("#Title").GetAttribute("value"));
        Assert.Equal((0, 0), (await CountAsync(), Kept().Length));
    }

    [Fact]
    public async Task A_file_of_26_megabytes_is_too_large()
    {
        var page = await UploadAsync([.. "%PDF-1.7\n"u8, .. new byte[26 * 1024 * 1024]]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, Rita.Status);
        Assert.Contains("größer als 25 MB", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_unpacks_to_gigabytes_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        await using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
            {
                await zlib.WriteAsync(zeros);
            }
        }

        var stream = Encoding.Latin1.GetString(packed.ToArray());
        var page = await UploadAsync(SampleFile.RawPdf("", "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>", $"<< /Length {stream.Length} /Filter /FlateDecode >>\nstream\n{stream}\nendstream"));
        Assert.Contains("kein lesbarer Text", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photograph_is_kept_upright_and_does_not_tell_where_it_was_taken()
    {
        Assert.Contains("GPS", Encoding.Latin1.GetString(SampleFile.Photograph()), StringComparison.Ordinal);
        await UploadAsync(SampleFile.Photograph());
        var stored = await Site.WithArchive(a => a.DocumentFiles.SingleAsync());
        Assert.Equal((20, 40), (stored.Width, stored.Height));
        var kept = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(Site.DataDirectory, Kept()[0])));
        Assert.DoesNotContain("GPS", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_is_stored_once_and_an_event_has_it_once()
    {
        await Site.Given(given => given.Event("Anderer", "2022-05-04"));
        var slides = SampleFile.Pdf("Folien");
        await UploadAsync(slides);
        var again = await UploadAsync(slides, "Noch einmal");
        Assert.Contains("hat die Veranstaltung schon, als „Folien“", again.Only("[role=alert]").Words(), StringComparison.Ordinal);

        var other = await Site.WithArchive(a => a.Events.Where(e => e.Title == "Anderer").Select(e => e.Key).SingleAsync());
        await Rita.UploadAsync(await Rita.OpenAsync($"/redaktion/veranstaltungen/{other}/dokumente"), "Hochladen", "datei", "x", slides, ("Title", "Dort auch"));
        Assert.Equal((2, 1), (await CountAsync(), Kept().Length));
    }

    [Theory]
    [InlineData("", "Bitte geben Sie einen Titel")]
    [InlineData("…", "Bitte geben Sie einen Titel")]
    [InlineData("long", "Zeichen Platz")]
    public async Task A_document_needs_a_title_of_its_own(string title, string told)
    {
        var page = await UploadAsync(SampleFile.Pdf("Folien"), title == "long" ? new string('x', 301) : title, "vortrag.pdf");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        Assert.Contains(told, page.Only("[role=alert]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_and_with_control_characters_in_the_title_nothing_breaks()
    {
        var page = await Rita.UploadAsync(await Rita.OpenAsync(List), "Hochladen", "anderes-feld", "x.pdf", SampleFile.Pdf("a"), ("Title", "A"));
        Assert.Contains("Bitte wählen Sie eine Datei aus", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
        await UploadAsync(SampleFile.Pdf("a"), "Vor\0trag\u0001 ‮exe.pdf");
        Assert.DoesNotContain('\0', await Site.WithArchive(a => a.Documents.Select(d => d.Title).SingleAsync()));
    }

    private static byte[] Good(string file) => file switch
    {
        "pdf" => SampleFile.Pdf("Folien"),
        "word" => SampleFile.Word("Handzettel"),
        "excel" => SampleFile.Excel(),
        "powerpoint" => SampleFile.PowerPoint(),
        "png" => SampleFile.Picture(SKEncodedImageFormat.Png),
        "jpeg" => SampleFile.Picture(SKEncodedImageFormat.Jpeg),
        _ => SampleFile.Picture(SKEncodedImageFormat.Webp),
    };

    private static byte[] Bad(string file) => file switch
    {
        "empty" => [],
        "html" => "<!DOCTYPE html><html><script>alert(1)</script></html>"u8.ToArray(),
        "svg" => "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray(),
        "html before pdf" => [.. "<html><script>alert(1)</script></html>\n"u8, .. SampleFile.Pdf("a")],
        "pdf in name only" => "MZ\u0090 das ist ein Programm"u8.ToArray(),
        "html after the mark of a pdf" => "%PDF-1.7\n<html><script>alert(1)</script></html>"u8.ToArray(),
        "cut pdf" => "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"u8.ToArray(),
        "encrypted pdf" => SampleFile.RawPdf(
            $"/ID [<{new string('0', 32)}> <{new string('0', 32)}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('a', 64)}> /U <{new string('b', 64)}> >>",
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"),
        "pdf with a program" => SampleFile.RawPdf("", "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"),
        "nested pdf" => SampleFile.RawPdf("", $"<< /Type /Catalog /Pages {new string('[', 200_000)}", "<< /Type /Pages /Kids [] /Count 0 >>"),
        "old word" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "zip" => WordFile.Zip(("bericht.txt", "Text")),
        "docm" => SampleFile.Office("application/vnd.ms-word.document.macroEnabled.main+xml"),
        "hidden macros" => SampleFile.Office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ("word/vbaProject.bin", "x")),
        "remote template" => SampleFile.Office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", ("word/_rels/settings.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"https://example.org/t.dotm\" TargetMode=\"External\"/></Relationships>")),
        "zip bomb" => WordFile.Of($"<w:p><w:r><w:t>{new string(' ', 60 * 1024 * 1024)}</w:t></w:r></w:p>"),
        "cut docx" => SampleFile.Word("Handzettel")[..300],
        "cut png" => SampleFile.Picture(SKEncodedImageFormat.Png)[..40],
        _ => SampleFile.Picture(SKEncodedImageFormat.Png, 12_500, 4),
    };
}
