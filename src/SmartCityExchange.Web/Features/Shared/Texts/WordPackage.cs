using System.IO.Compression;
using System.Xml;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Looks a Word file over before it is opened: a few kilobytes may unpack to gigabytes, or to elements nested beyond every stack.</summary>
internal static class WordPackage
{
    public const string Damaged = "Das Word-Dokument ist beschädigt oder unvollständig. Bitte in Word öffnen, neu als .docx speichern und noch einmal schicken.";

    private const string NoWord = "Das ist ein ZIP-Archiv, aber kein Word-Dokument. Bitte den Bericht selbst schicken, als .docx, HTML oder Text.";
    private const string TooLarge = "Das Word-Dokument enthält entpackt ungewöhnlich viel. Bitte nur den Text des Berichts in ein neues Dokument kopieren und dieses schicken.";

    private const int MostEntries = 2000;
    private const long MostUnpacked = 50L * 1024 * 1024;

    /// <summary>Text unpacks to some ten times its size, repeated tables to fifty.</summary>
    private const long HighestRatio = 150;

    /// <summary>Below this the ratio does no harm.</summary>
    private const long SmallEnough = 4L * 1024 * 1024;

    private const int DeepestElement = 256;

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <exception cref="UnreadableFileException">The file is no Word document, or one that would cost too much to read.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="XmlException">A part is damaged.</exception>
    public static void Check(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        CheckCount(archive);
        if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException(NoWord);
        }

        CheckParts(archive);
    }

    /// <summary>Refuses a package of any kind that would cost too much to read.</summary>
    /// <exception cref="UnreadableFileException">It would.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="XmlException">A part is damaged.</exception>
    public static void CheckParts(ZipArchive archive)
    {
        CheckCount(archive);

        // Pictures are never unpacked.
        var budget = MostUnpacked;
        foreach (var part in archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            budget -= Unpacked(part, budget);
        }
    }

    private static void CheckCount(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries)
        {
            throw new UnreadableFileException(TooLarge);
        }
    }

    /// <summary>Unpacks a part to count what it really holds: the size it declares may be a lie.</summary>
    private static long Unpacked(ZipArchiveEntry part, long budget)
    {
        using var content = new MemoryStream();
        using (var packed = part.Open())
        {
            var buffer = new byte[81920];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > budget || (content.Length > SmallEnough && content.Length / HighestRatio > part.CompressedLength))
                {
                    throw new UnreadableFileException(TooLarge);
                }
            }
        }

        content.Position = 0;
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
            {
                throw new UnreadableFileException(TooLarge);
            }
        }

        return content.Length;
    }
}
