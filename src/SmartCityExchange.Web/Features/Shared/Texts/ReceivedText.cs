using System.Security.Cryptography;
using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>A file as received, and the plain text read from it: text, Markdown, HTML or Word, told apart by what is in it.</summary>
public sealed class ReceivedText
{
    /// <summary>The most a file may have, in bytes.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    public const string TooLong = "Die Datei ist größer als 10 MB. Bitte nur den Bericht schicken, ohne Bilder und Anhänge.";

    private ReceivedText(string fileName, byte[] bytes, string text)
    {
        FileName = fileName;
        Bytes = bytes;
        Text = text;
    }

    public string FileName { get; }

    public byte[] Bytes { get; }

    /// <summary>What the reader reads, and what every span points into.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The text alone gives the bytes back, so they need not be kept beside it.</summary>
    public bool IsPlain => Encoding.UTF8.GetBytes(Text).AsSpan().SequenceEqual(Bytes);

    /// <exception cref="UnreadableFileException">The file is too long, or no text.</exception>
    public static ReceivedText Of(string fileName, byte[] bytes)
    {
        if (bytes.Length > MaxLength)
        {
            throw new UnreadableFileException(TooLong);
        }

        return new ReceivedText(fileName, bytes, Read(fileName, bytes));
    }

    private static string Read(string fileName, byte[] bytes)
    {
        if (ForeignFormats.Explain(bytes) is { } reason)
        {
            throw new UnreadableFileException(reason);
        }

        if (WordPackage.IsZip(bytes))
        {
            return WordText.Read(bytes);
        }

        var text = TextDecoding.Decode(bytes);
        return HtmlText.IsHtml(text, fileName) ? HtmlText.Read(HtmlText.Decode(bytes, text)) : text;
    }
}
