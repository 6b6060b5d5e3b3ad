using SmartCityExchange.Web.Features.Shared.Texts;
using static SmartCityExchange.Tests.Features.Shared.Texts.WordFile;

namespace SmartCityExchange.Tests.Features.Shared.Texts;

public sealed class WordTextTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Eigene\"><w:name w:val=\"Eigene\"/><w:basedOn w:val=\"berschrift1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Aufz\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    [Fact]
    public void A_document_is_its_headings_paragraphs_lists_and_rows() => AssertRead(
        Paragraph("Austausch", Style("berschrift1"))
        + "<w:p><w:r><w:t>Am 3. Mai </w:t></w:r><w:hyperlink><w:r><w:t>ging</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> es</w:t><w:br/><w:t>los.</w:t></w:r></w:p>"
        + Paragraph("") + Paragraph("Programm", Style("Eigene"))
        + Paragraph("Anna Berg", Style("Aufz")) + Paragraph("Folien", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>")
        + $"<w:tbl><w:tr>{Cell("Zeit")}{Cell("Wer")}</w:tr><w:tr>{Cell("10:00")}<w:tc>{Paragraph("Carla")}{Paragraph("See")}</w:tc></w:tr></w:tbl>"
        + $"<w:sdt><w:sdtContent>{Paragraph("Ende", "<w:outlineLvl w:val=\"9\"/>")}</w:sdtContent></w:sdt>",
        "# Austausch\n\nAm 3. Mai ging es\nlos.\n\n# Programm\n\n- Anna Berg\n  - Folien\n\nZeit | Wer\n10:00 | Carla See\n\nEnde\n");

    [Fact]
    public void What_was_deleted_moved_away_or_hidden_is_not_read() => AssertRead(
        "<w:p><w:r><w:t xml:space=\"preserve\">Es </w:t></w:r><w:del><w:r><w:delText>sprach</w:delText></w:r></w:del><w:ins><w:r><w:t>sprachen</w:t></w:r></w:ins>"
        + "<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space=\"preserve\"> zwei</w:t></w:r></w:moveTo>"
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{Cell("weg")}</w:tr><w:tr>{Cell("da")}</w:tr></w:tbl>",
        "Es sprachen zwei\n\nda\n");

    [Fact]
    public void A_text_box_is_read_once() => AssertRead(
        "<w:p><w:r><w:t>Davor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + Paragraph("Kasten")
        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + Paragraph("Kasten") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        "Davor\n\nKasten\n");

    [Fact]
    public void A_list_item_taken_out_of_its_list_is_a_paragraph() =>
        AssertRead(Paragraph("Eins", Style("Aufz")) + Paragraph("Zwei", Style("Aufz") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "- Eins\n\nZwei\n");

    [Fact]
    public void A_truncated_document_is_refused_wherever_it_ends()
    {
        var whole = Of(Paragraph("Text"), Styles);
        for (var length = 4; length < whole.Length; length += 7)
        {
            AssertRefused(whole[..length], "Das Word-Dokument ist beschädigt");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_document_with_wrong_bytes_is_read_or_refused_but_nothing_else(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var bytes = Of(Paragraph("Text"), Styles);
            for (var change = 0; change <= i % 8; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.NotNull(ReceivedText.Of("a.docx", bytes).Text);
            }
            catch (UnreadableFileException e)
            {
                Assert.Contains("Bitte ", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Another_archive_is_named() => AssertRefused(Zip(("bericht.txt", "Text")), "Das ist ein ZIP-Archiv, aber kein Word-Dokument.");

    [Fact]
    public void A_document_without_its_main_part_is_refused() =>
        AssertRefused(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"), ("word/anders.xml", "<a/>")), "Das Word-Dokument ist beschädigt");

    [Fact]
    public void A_document_that_unpacks_to_too_much_is_refused() => AssertRefused(Of(Paragraph(new string('a', 30_000_000))), "Das Word-Dokument enthält entpackt ungewöhnlich viel.");

    [Fact]
    public void A_document_of_too_many_parts_is_refused() =>
        AssertRefused(Zip([.. Enumerable.Range(0, 2001).Select(i => ($"word/{i}.xml", "<a/>"))]), "Das Word-Dokument enthält entpackt ungewöhnlich viel.");

    [Fact]
    public void A_document_nested_too_deeply_is_refused() => AssertRefused(
        Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + Paragraph("Text") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000))),
        "Das Word-Dokument enthält entpackt ungewöhnlich viel.");

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    private static string Cell(string text) => $"<w:tc>{Paragraph(text)}</w:tc>";

    private static void AssertRead(string body, string text) => Assert.Equal(text, ReceivedText.Of("a.docx", Of(body, Styles)).Text);

    private static void AssertRefused(byte[] bytes, string words) =>
        Assert.StartsWith(words, Assert.Throws<UnreadableFileException>(() => ReceivedText.Of("a.docx", bytes)).Message, StringComparison.Ordinal);
}
