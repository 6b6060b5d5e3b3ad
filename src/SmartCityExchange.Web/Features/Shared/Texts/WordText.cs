using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Reads a Word document (.docx) as plain text: what is on the page when all changes are accepted, without headers, footers, notes and comments.</summary>
internal static class WordText
{
    /// <exception cref="UnreadableFileException">The file is damaged, no Word document, or would cost too much to read.</exception>
    public static string Read(byte[] bytes)
    {
        try
        {
            WordPackage.Check(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("The package has no main document.");
            var blocks = new TextBlocks();
            new WordBlocks(blocks, WordStyles.Of(main)).Write(main.Document?.Body ?? throw new InvalidDataException("The document has no body."));
            return blocks.ToString();
        }
        catch (Exception e) when (IsOfDamagedFile(e))
        {
            throw new UnreadableFileException(WordPackage.Damaged, e);
        }
    }

    /// <summary>What the libraries throw on bytes that are no proper package; each was seen on a damaged file.</summary>
    private static bool IsOfDamagedFile(Exception e) => e is InvalidDataException or OpenXmlPackageException or XmlException or FormatException
        or ArgumentException or InvalidOperationException or NotSupportedException or IOException or KeyNotFoundException or IndexOutOfRangeException or OverflowException;
}
