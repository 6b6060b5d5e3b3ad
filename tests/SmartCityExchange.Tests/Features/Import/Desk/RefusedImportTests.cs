using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Import.Desk;

/// <summary>What the import desk does not take, and how it says so.</summary>
public sealed class RefusedImportTests : IClassFixture<ArchiveSite>
{
    private const string Start = "/redaktion/import";

    private readonly ArchiveSite _site;

    public RefusedImportTests(ArchiveSite site) => _site = site;

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "leer.txt", [], "Die Datei ist leer." },
        { "blank.txt", "  \n\n \t"u8.ToArray(), "Die Datei enthält keinen Text." },
        { "nul.txt", [.. "Erfahrungsaustausch\n\n10. November 2021\n\nText"u8, 0, 0, .. "mehr"u8], "Die Datei ist kein lesbarer Text." },
        { "bild.txt", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 0x0D], "Die Datei ist kein lesbarer Text." },
        { "bericht.docx", "%PDF-1.7 und so weiter"u8.ToArray(), "Das ist eine PDF-Datei." },
        { "bericht.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "Das ist ein Word-Dokument im alten Format" },
        { "archiv.docx", Zip(("bericht.txt", "Text"u8.ToArray())), "Das ist ein ZIP-Archiv, aber kein Word-Dokument." },
        { "bombe.docx", Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", new byte[60 * 1024 * 1024])), "Das Word-Dokument enthält entpackt ungewöhnlich viel." },
        { "kaputt.docx", Zip(("[Content_Types].xml", "<Types"u8.ToArray()), ("word/document.xml", "<w"u8.ToArray())), "Das Word-Dokument ist beschädigt" },
        { "prosa.md", "Es war einmal ein Text, der von keiner Veranstaltung erzählt."u8.ToArray(), "Es wurde keine Veranstaltung gefunden." },
        { "datum.txt", "Erfahrungsaustausch SMART CITY\n\n31. Februar 2021\n\nEs wurde berichtet."u8.ToArray(), "Zeile 3: „31. Februar 2021“ ist kein Tag des Kalenders." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_file_that_cannot_be_read_is_answered_with_the_reason(string name, byte[] content, string reason)
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var page = await Upload(rita, name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.StartsWith(reason, page.Only("[role=alert] li").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector(page.Links("[role=alert] a").Single()));
        Assert.Equal(0, await Stored());
    }

    [Fact]
    public async Task Twenty_megabytes_are_too_much_and_that_is_said()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var page = await Upload(rita, "gross.txt", Encoding.UTF8.GetBytes(new string('a', 20 * 1024 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, rita.Status);
        Assert.StartsWith("Die Datei ist größer als 10 MB.", page.Only("#Datei-fehler").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_date_comes_back_as_text_to_be_mended()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var page = await Upload(rita, "bericht.docx", WordFile.Of(WordFile.Paragraph("Petra Lindner erzählte.") + WordFile.Paragraph("Mehr nicht.")));
        Assert.Equal("Petra Lindner erzählte.\n\nMehr nicht.\n", page.Only("#Text").TextContent);
    }

    [Fact]
    public async Task Pasted_text_that_holds_no_event_stays_in_its_field()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        const string Text = "  Ein Text\n\nohne Datum & <b>Kopf</b>";
        var page = await rita.FillInAsync(Start, "Text lesen", ("Text", Text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Equal(Text, page.Only("#Text").TextContent);
        Assert.Equal("true", page.Only("#Text").GetAttribute("aria-invalid"));

        // Kept on the server too, for whoever closes the window now.
        Assert.Equal(Text, (await rita.OpenAsync(Start)).Only("#Text").TextContent);
        await rita.FillInAsync(Start, "Text lesen", ("Text", ""));
        Assert.Equal("", (await rita.OpenAsync(Start)).Only("#Text").TextContent);
    }

    [Fact]
    public async Task Without_text_and_without_file_nothing_can_be_read()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        Assert.Contains("Bitte fügen Sie den Text eines Berichts ein.", (await rita.FillInAsync(Start, "Text lesen")).Main.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rita.Status);
        Assert.Contains("Bitte wählen Sie eine Datei aus.", (await rita.FillInAsync(Start, "Dateien lesen")).Main.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/redaktion/import")]
    [InlineData("/redaktion/import/datei")]
    [InlineData("/redaktion/import/zwischenstand")]
    [InlineData("/redaktion/import/018f0000-0000-8000-8000-000000000000")]
    [InlineData("/redaktion/import/018f0000-0000-8000-8000-000000000000/lesen")]
    [InlineData("/redaktion/import/018f0000-0000-8000-8000-000000000000/verwerfen")]
    public async Task Nobody_writes_without_having_signed_in_or_without_the_token(string address)
    {
        using var stranger = DeskVisitor.Of(_site);
        await stranger.PostAsync(address, ("Text", "Erfahrungsaustausch"));
        Assert.True(stranger.Status is HttpStatusCode.BadRequest || (stranger.Status == HttpStatusCode.Redirect && stranger.Location!.Contains("/anmelden", StringComparison.Ordinal)), stranger.Status.ToString());

        using var rita = await DeskVisitor.SignInAsync(_site, StaffRole.Editor);
        await rita.PostAsync(address, ("Text", "Erfahrungsaustausch"));
        Assert.Equal(HttpStatusCode.BadRequest, rita.Status);
    }

    [Fact]
    public async Task A_text_that_does_not_wait_leads_to_the_form()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        await rita.OpenAsync("/redaktion/import/018f0000-0000-8000-8000-000000000000");
        Assert.Equal((HttpStatusCode.Redirect, Start), (rita.Status, rita.Location));
        Assert.Contains("wartet nicht mehr", (await rita.FollowAsync()).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_whatever_is_answered_with_an_error_of_ours()
    {
        using var rita = await DeskVisitor.SignInAsync(_site);
        var random = new Random(20261130);
        string[] parts = ["Erfahrungsaustausch SMART CITY", "10. November 2021", "\n", "\n\n", "# ", "- ", "Petra Lindner, Stadt Beckum,", " berichtete", "[", "](", "<b>", "&nbsp;", "\u0000", "\u0007", "ä", "a\u0308", "🏙", "\ud83c", "31. Februar 2020", "| a | b |", "```", "\u202e", "\u00ad"];
        for (var i = 0; i < 60; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            await rita.FillInAsync(Start, "Text lesen", ("Text", text));
            Assert.True((int)rita.Status < 500, $"{rita.Status}: {text}");
            if (rita.Status == HttpStatusCode.Redirect)
            {
                var page = await rita.FollowAsync();
                Assert.Equal((HttpStatusCode.OK, text), (rita.Status, text));
                await rita.PressAsync(page, "Mit diesen Antworten noch einmal lesen", ("Answers[Person x]", "neu"), ("Events[x]", "?"), ("Days[99999999999]", "nie"));
                Assert.True((int)rita.Status < 500, $"{rita.Status}: {text}");
            }
        }
    }

    private static async Task<Page> Upload(DeskVisitor visitor, string name, byte[] content) =>
        await visitor.UploadAsync(await visitor.OpenAsync(Start), "Dateien lesen", "Datei", name, content);

    private Task<int> Stored() => _site.WithArchive(async a => await a.Sources.CountAsync() + await a.Events.CountAsync());

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
