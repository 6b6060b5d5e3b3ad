using System.Diagnostics;
using System.Text;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>Reads a PDF: whether it is a whole one without programs in it, its pages and its words.</summary>
internal static class PdfFile
{
    private const string Damaged = "Die PDF-Datei ist beschädigt oder unvollständig. Bitte neu als PDF speichern und noch einmal hochladen.";
    private const string Encrypted = "Die PDF-Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern und noch einmal hochladen.";
    private const string Active = "Die PDF-Datei enthält ein Programm oder startet etwas, wenn sie geöffnet wird. Bitte als einfache PDF-Datei drucken und diese hochladen.";
    private const string Attached = "In der PDF-Datei stecken weitere Dateien. Bitte laden Sie diese einzeln hoch und die PDF-Datei ohne sie.";

    private const int MostPages = 2000;

    /// <summary>For the words of all pages; the file itself is kept however long it is.</summary>
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(20);

    public static ReadDocument Read(byte[] bytes)
    {
        try
        {
            // Streams unpack without a limit in the library: what unpacks to too much is told before.
            using var document = PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters() });
            if (document.NumberOfPages < 1)
            {
                throw new UnreadableFileException(Damaged);
            }

            CheckActions(document);
            var (text, remark) = Words(document);
            return new ReadDocument(DocumentType.Pdf, bytes) { Pages = document.NumberOfPages, Text = text, Remark = remark };
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadableFileException(Encrypted, e);
        }
        catch (Exception e) when (e is not UnreadableFileException and not OutOfMemoryException)
        {
            // The library throws whatever the broken place happens to lead to.
            throw new UnreadableFileException(Damaged, e);
        }
    }

    private static void CheckActions(PdfDocument document)
    {
        var (catalog, scanner) = (document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
        var opens = catalog.TryGet<DictionaryToken>(NameToken.Create("OpenAction"), scanner, out var action)
            && action.TryGet<NameToken>(NameToken.Create("S"), scanner, out var kind) && kind.Data is "JavaScript" or "Launch" or "SubmitForm" or "ImportData";
        var runs = catalog.TryGet<DictionaryToken>(NameToken.Create("Names"), scanner, out var names) && names.ContainsKey(NameToken.Create("JavaScript"));
        if (opens || runs || catalog.ContainsKey(NameToken.Create("AA")))
        {
            throw new UnreadableFileException(Active);
        }

        if (document.Advanced.TryGetEmbeddedFiles(out var files) && files.Count > 0)
        {
            throw new UnreadableFileException(Attached);
        }
    }

    private static (string? Text, string? Remark) Words(PdfDocument document)
    {
        var text = new StringBuilder();
        var clock = Stopwatch.StartNew();
        var unread = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (text.Length >= DocumentFile.TextMaxLength || number > MostPages || clock.Elapsed > LongestReading)
            {
                return (ReadableText.Tidy(text.ToString()), $"Die Suche findet die Wörter der ersten {number - 1} von {document.NumberOfPages} Seiten; der Text ist sehr lang.");
            }

            try
            {
                text.Append(ContentOrderTextExtractor.GetText(document.GetPage(number))).Append('\n');
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                unread++;
            }
        }

        var words = ReadableText.Tidy(text.ToString());
        return words is null ? (null, "In der PDF-Datei steht kein lesbarer Text, vielleicht ist sie gescannt: Die Suche findet ihre Wörter nicht, und ein Vorleseprogramm liest nichts vor.")
            : (words, unread > 0 ? $"{unread} von {document.NumberOfPages} Seiten ließen sich nicht lesen; die Suche findet ihre Wörter nicht." : null);
    }
}
