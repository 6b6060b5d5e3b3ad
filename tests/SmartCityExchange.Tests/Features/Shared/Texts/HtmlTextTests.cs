using System.Text;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Tests.Features.Shared.Texts;

public sealed class HtmlTextTests
{
    [Fact]
    public void A_page_is_its_headings_paragraphs_lists_and_rows() => AssertRead(
        """
        <!doctype html><html><head><title>Titel | Stadt</title><style>p { color: red }</style></head><body>
        <header><p>Stadt Muster</p></header><nav><ul><li>Start</li></ul></nav>
        <h1>Austausch  in
         M&uuml;nster</h1><p>Am <b>3.&nbsp;Mai</b> &bdquo;ging&ldquo; es<br>los.</p><script>alert(1)</script>
        <h2>Programm</h2><ul><li>Anna Berg</li><li><p>Bernd Tal</p><ul><li>Folien</li></ul></li></ul>
        <table><thead><tr><th>Zeit</th><th>Wer</th></tr></thead><tbody><tr><td>10:00</td><td><p>Carla</p><p>See</p></td></tr><tr><td></td><td>Ende</td></tr></tbody></table>
        <p hidden>geheim</p><div style="display: none">geheim</div><aside>Auch interessant</aside>
        <footer>Impressum</footer></body></html>
        """,
        """
        # Austausch in Münster

        Am 3. Mai „ging“ es
        los.

        ## Programm

        - Anna Berg
        - Bernd Tal
          - Folien

        Zeit | Wer
        10:00 | Carla See
        Ende

        """);

    [Fact]
    public void Main_is_the_content_where_there_is_one() => AssertRead(
        "<html><body><p>Sie sind hier: Start</p><main><header><h1>Forum in Unna</h1></header><p>Rund fünfzig Menschen kamen zum Forum zusammen.</p></main><p>Teilen</p></body></html>",
        "# Forum in Unna\n\nRund fünfzig Menschen kamen zum Forum zusammen.\n");

    [Fact]
    public void An_empty_main_that_a_script_was_to_fill_is_passed_over() => AssertRead(
        "<html><body><main></main><h1>Forum</h1><p>Text</p></body></html>", "# Forum\n\nText\n");

    [Fact]
    public void A_page_without_a_heading_has_its_title() => AssertRead(
        "<html><head><title>Forum in Unna | Stadt Unna</title></head><body><p>Text</p></body></html>", "Forum in Unna\n\nText\n");

    [Fact]
    public void A_table_that_only_arranges_the_page_is_not_a_row() => AssertRead(
        "<html><body><table><tr><td>Links</td><td><h1>Forum</h1><p>Eins</p><p>Zwei</p></td></tr></table></body></html>", "Links\n\n# Forum\n\nEins\n\nZwei\n");

    [Fact]
    public void Parts_named_as_what_stands_around_are_left_out() => AssertRead(
        "<html><body><div id=cookie>Alle akzeptieren</div><div class='menu main'>Home</div><h1>Forum</h1><p>Text</p><div class=footer>Impressum</div></body></html>",
        "# Forum\n\nText\n");

    [Theory]
    [InlineData("<meta charset=iso-8859-1>", "windows-1252")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-15'>", "iso-8859-15")]
    [InlineData("", "windows-1252")]
    [InlineData("<meta charset='iso-8859-1'>", "utf-8")]
    [InlineData("<meta charset='gibt-es-nicht'>", "windows-1252")]
    public void The_page_is_read_in_the_encoding_it_has(string meta, string encoding)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes($"<html>{meta}<h1>Größe</h1><p>Öl</p></html>");

        Assert.Equal("# Größe\n\nÖl\n", ReceivedText.Of("a.html", bytes).Text);
    }

    [Theory]
    [InlineData("bericht.html", "Bericht. <b>Fett</b>", "Bericht. Fett\n")]
    [InlineData("bericht.txt", "  <!-- c --><p>Eins</p>", "Eins\n")]
    [InlineData("bericht.md", "# Titel\n\n3 < 5 und <b>fett</b>", "# Titel\n\n3 < 5 und <b>fett</b>")]
    [InlineData("bericht.md", "<p align=center>Logo</p>\n\n# Titel", "<p align=center>Logo</p>\n\n# Titel")]
    [InlineData("bericht.md", "<html><p>Eins</p></html>", "Eins\n")]
    [InlineData("bericht.txt", "<Ort> am <Tag>", "<Ort> am <Tag>")]
    public void What_is_html_is_told_by_the_content(string name, string text, string read) =>
        Assert.Equal(read, ReceivedText.Of(name, Encoding.UTF8.GetBytes(text)).Text);

    [Theory(Timeout = 60_000)]
    [InlineData("<div>", 200_000)]
    [InlineData("<b><p>", 200_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<p>", 300_000)]
    [InlineData("<ul><li>", 400)]
    [InlineData("<a b=1>", 100_000)]
    [InlineData("&amp", 300_000)]
    [InlineData("<p a", 200_000)]
    [InlineData("<!-- ", 200_000)]
    public Task Hostile_pages_are_read_or_refused_in_passing(string part, int times) => Task.Run(() =>
    {
        try
        {
            Assert.NotNull(ReceivedText.Of("a.html", Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(part, times)) + "Text</body>")).Text);
        }
        catch (UnreadableFileException e)
        {
            Assert.Contains("Bitte ", e.Message, StringComparison.Ordinal);
        }
    });

    [Fact(Timeout = 60_000)]
    public Task A_tag_of_many_attributes_is_read_in_passing() => Task.Run(() =>
        Assert.Equal("Text\n", ReceivedText.Of("a.html", Encoding.UTF8.GetBytes("<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} ")) + ">Text</p>")).Text));

    private static void AssertRead(string html, string text) =>
        Assert.Equal(text.Replace("3. Mai", "3.\u00A0Mai", StringComparison.Ordinal), ReceivedText.Of("a.html", Encoding.UTF8.GetBytes(html)).Text);
}
