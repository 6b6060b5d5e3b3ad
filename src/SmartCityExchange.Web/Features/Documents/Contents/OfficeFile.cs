using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>Reads an Office file (Open XML): which of the three it is by the type of its main part, and of Word its words. Files with programs are refused.</summary>
internal static class OfficeFile
{
    private const string Damaged = "Die Office-Datei ist beschädigt oder unvollständig. Bitte neu speichern und noch einmal hochladen.";
    private const string Bomb = "Die Office-Datei enthält entpackt ungewöhnlich viel. Bitte als PDF speichern und diese hochladen.";
    private const string Unknown = "Das ist ein ZIP-Archiv oder eine Datei eines anderen Programms. Bitte den Inhalt einzeln hochladen, als PDF, Word (.docx), Excel (.xlsx) oder PowerPoint (.pptx).";
    private const string Macros = "Die Office-Datei enthält Makros oder andere Programme. Bitte ohne Makros als .docx, .xlsx oder .pptx speichern, oder als PDF.";
    private const string Remote = "Die Office-Datei holt beim Öffnen eine Vorlage aus dem Netz. Bitte als PDF speichern, oder die Vorlage entfernen.";

    private const string MainTypes = "application/vnd.openxmlformats-officedocument.";

    public static ReadDocument Read(byte[] bytes)
    {
        try
        {
            var type = TypeOf(bytes);
            var text = type == DocumentType.Word ? ReadableText.Tidy(WordText.Read(bytes)) : null;
            return new ReadDocument(type, bytes)
            {
                Text = text,
                Remark = text is not null ? null : type == DocumentType.Word ? "In der Word-Datei steht kein lesbarer Text." : "Die Suche findet die Wörter dieser Datei nicht; die von PDF- und Word-Dateien findet sie.",
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableFileException(Damaged, e);
        }
    }

    private static DocumentType TypeOf(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        try
        {
            WordPackage.CheckParts(package);
        }
        catch (UnreadableFileException e)
        {
            throw new UnreadableFileException(Bomb, e);
        }

        if (package.GetEntry("[Content_Types].xml") is not { } list)
        {
            throw new UnreadableFileException(Unknown);
        }

        var types = Elements(list).Select(e => (string?)e.Attribute("ContentType") ?? "").ToList();
        if (types.Exists(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || t.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || t.Contains("activeX", StringComparison.OrdinalIgnoreCase))
            || package.Entries.Any(e => e.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException(Macros);
        }

        if (package.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).SelectMany(Elements).Any(IsRemoteTemplate))
        {
            throw new UnreadableFileException(Remote);
        }

        return types.Contains(MainTypes + "wordprocessingml.document.main+xml") ? DocumentType.Word
            : types.Contains(MainTypes + "spreadsheetml.sheet.main+xml") ? DocumentType.Spreadsheet
            : types.Contains(MainTypes + "presentationml.presentation.main+xml") ? DocumentType.Presentation
            : throw new UnreadableFileException(Unknown);
    }

    private static bool IsRemoteTemplate(XElement relation) =>
        (string?)relation.Attribute("TargetMode") == "External" && ((string?)relation.Attribute("Type"))?.EndsWith("/attachedTemplate", StringComparison.Ordinal) == true;

    private static IEnumerable<XElement> Elements(ZipArchiveEntry part)
    {
        using var content = part.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return [.. XDocument.Load(reader).Root!.Elements()];
    }
}
