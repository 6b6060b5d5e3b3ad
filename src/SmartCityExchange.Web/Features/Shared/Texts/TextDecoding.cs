using System.Buffers;
using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Turns bytes into text: UTF-8, else UTF-16 with its mark, else Windows-1252 as long as the result can be German text.</summary>
internal static class TextDecoding
{
    public const string NoText = "Die Datei ist kein lesbarer Text. Bitte als Word-Datei (.docx), als HTML oder als „Text, UTF-8“ speichern.";

    /// <summary>One control character in so many is a slip of the program that wrote the text; more are no text.</summary>
    private const int CharactersForOneControl = 200;

    /// <summary>One foreign letter (a name, a formula) among so many German ones is plausible.</summary>
    private const int OrdinaryForForeign = 2;

    /// <summary>What German reports write with one byte above 127 in Windows-1252.</summary>
    private static readonly SearchValues<char> GermanLetters = SearchValues.Create(
        "äöüÄÖÜßéèêëàáâçñóòôíîïúùûãåæøœšžÉÈÀÁÇÓŠŽØÅ–—„“”‚‘’…•·§°€«»‹›©®™½¼¾²³µ×±´†\u00A0\u00AD");

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static string Decode(byte[] bytes)
    {
        var text = Utf16(bytes) ?? Utf8(bytes) ?? Windows(bytes);
        var controls = text.AsSpan().Count('\0') > 0 ? text.Length : text.Count(IsControl);
        return controls * CharactersForOneControl > text.Length ? throw new UnreadableFileException(NoText) : text;
    }

    /// <summary>The text, or null when the bytes are not UTF-8. A character cut off at the very end is left out.</summary>
    public static string? Utf8(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes, 0, bytes.Length - CutOff(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Utf16(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static string Windows(byte[] bytes)
    {
        var text = Windows1252.GetString(bytes);
        var foreign = text.Count(c => c > 127 && !GermanLetters.Contains(c));
        var german = text.Count(c => c > 127 && GermanLetters.Contains(c));
        return (foreign - 1) * OrdinaryForForeign > german || text.Any(IsControl) ? throw new UnreadableFileException(NoText) : text;
    }

    /// <summary>How many bytes at the end begin a character that is not complete.</summary>
    private static int CutOff(byte[] bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length - 1); back++)
        {
            var value = bytes[^back];
            if (value >= 0xC2)
            {
                var length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }

            if (value < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');
}
