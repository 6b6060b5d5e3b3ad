using System.Security.Cryptography;
using System.Text;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Tests.Features.Shared.Texts;

public sealed class TextDecodingTests
{
    private const string Words = "Grüße aus Köln – „Straße“ für 5 €";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "Windows-1252", Windows1252.GetBytes(Words) },
        { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-8, cut off inside a character", [.. Encoding.UTF8.GetBytes(Words), 0xC3] },
        { "UTF-8, cut off inside a long character", [.. Encoding.UTF8.GetBytes(Words), 0xF0, 0x9F, 0x98] },
    };

    public static TheoryData<string, byte[]> NoTexts => new()
    {
        { "zeros", new byte[1000] },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8] },
        { "Cyrillic in another encoding", [.. Enumerable.Range(0xC0, 64).Select(b => (byte)b)] },
        { "UTF-8 with a wrong byte", [.. Encoding.UTF8.GetBytes("Grüße, Käse, Öl, Straße "), 0xC3, 0x41] },
        { "controls", [.. "Text"u8, .. Enumerable.Repeat((byte)7, 50)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void German_text_is_read_in_every_encoding_it_is_sent_in(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(Words, ReceivedText.Of("a.txt", bytes).Text);
    }

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_refused(string kind, byte[] bytes)
    {
        Assert.NotEmpty(kind);
        Assert.StartsWith("Die Datei ist kein lesbarer Text. Bitte ", Assert.Throws<UnreadableFileException>(() => ReceivedText.Of("a.txt", bytes)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 …", "Das ist eine PDF-Datei.")]
    [InlineData("{\\rtf1 …", "Das ist eine RTF-Datei.")]
    public void A_format_we_do_not_read_is_named(string text, string words) =>
        Assert.StartsWith(words, Assert.Throws<UnreadableFileException>(() => ReceivedText.Of("a.txt", Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_old_word_document_is_named() => Assert.StartsWith(
        "Das ist ein Word-Dokument im alten Format",
        Assert.Throws<UnreadableFileException>(() => ReceivedText.Of("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void More_than_ten_megabytes_are_refused() =>
        Assert.StartsWith("Die Datei ist größer als 10 MB.", Assert.Throws<UnreadableFileException>(() => ReceivedText.Of("a.txt", new byte[(10 * 1024 * 1024) + 1])).Message, StringComparison.Ordinal);

    [Fact]
    public void Only_plain_utf8_is_given_back_by_its_text()
    {
        Assert.True(ReceivedText.Of("a.txt", Encoding.UTF8.GetBytes("\uFEFF" + Words)).IsPlain);
        Assert.False(ReceivedText.Of("a.txt", Windows1252.GetBytes(Words)).IsPlain);
        Assert.False(ReceivedText.Of("a.txt", [.. Encoding.UTF8.GetBytes(Words), 0xC3]).IsPlain);
        Assert.False(ReceivedText.Of("a.html", "<p>Text</p>"u8.ToArray()).IsPlain);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_are_read_or_refused_but_nothing_else(int seed)
    {
        var random = new Random(seed);
        byte[][] beginnings = [[], "<html>"u8.ToArray(), [0xFF, 0xFE], "PK\u0003\u0004"u8.ToArray(), "Bericht "u8.ToArray()];
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            Read([.. beginnings[i % beginnings.Length], .. bytes]);
        }

        Read(RandomNumberGenerator.GetBytes(100_000));
    }

    private static void Read(byte[] bytes)
    {
        try
        {
            Assert.NotNull(ReceivedText.Of("a.txt", bytes).Text);
        }
        catch (UnreadableFileException e)
        {
            Assert.Contains("Bitte ", e.Message, StringComparison.Ordinal);
        }
    }
}
