using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Documents.Contents;

/// <summary>
/// Decides by its bytes what an uploaded file is and whether the archive keeps it; neither its name nor what the browser says of it is
/// looked at. One file is read at a time: a large picture or book must not take the whole machine.
/// </summary>
public sealed class DocumentReader : IDisposable
{
    public const string TooLarge = "Die Datei ist größer als 25 MB. Bitte verkleinern Sie sie, zum Beispiel mit „PDF mit geringer Dateigröße speichern“, oder teilen Sie sie.";

    private const string Kinds = "Angenommen werden PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), PNG, JPEG und WebP.";

    private readonly SemaphoreSlim _desk = new(1);

    /// <exception cref="UnreadableFileException">The archive does not keep it; the message says why and how to mend it.</exception>
    public async Task<ReadDocument> ReadAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        await _desk.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Read(bytes), cancellationToken);
        }
        finally
        {
            _desk.Release();
        }
    }

    public void Dispose() => _desk.Dispose();

    private static ReadDocument Read(byte[] bytes) => bytes.AsSpan() switch
    {
        { Length: 0 } => throw new UnreadableFileException("Die Datei ist leer. Bitte wählen Sie eine andere."),
        { Length: > DocumentFile.MaxLength } => throw new UnreadableFileException(TooLarge),
        var b when b.StartsWith("%PDF-"u8) => PdfFile.Read(bytes),
        var b when WordPackage.IsZip(b) => OfficeFile.Read(bytes),
        var b when b.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => PictureFile.Read(bytes, DocumentType.Png),
        var b when b.StartsWith<byte>([0xFF, 0xD8, 0xFF]) => PictureFile.Read(bytes, DocumentType.Jpeg),
        var b when b.StartsWith("RIFF"u8) && b.Length > 12 && b[8..].StartsWith("WEBP"u8) => PictureFile.Read(bytes, DocumentType.WebP),
        var b => throw new UnreadableFileException($"{Explain(b)} {Kinds}"),
    };

    private static string Explain(ReadOnlySpan<byte> bytes)
    {
        var beginning = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]);
        return bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? "Das ist eine Office-Datei im alten Format (.doc, .xls, .ppt) oder mit Kennwort. Bitte ohne Kennwort im neuen Format oder als PDF speichern."
            : beginning.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? "Das ist eine SVG-Grafik; sie könnte Programme enthalten. Bitte als PNG oder PDF speichern."
            : beginning.Contains("<html", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<script", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<!doctype", StringComparison.OrdinalIgnoreCase)
                ? "Das ist eine Webseite (HTML); sie könnte Programme enthalten. Bitte als PDF drucken."
            : bytes.StartsWith("GIF8"u8) ? "Das ist ein GIF-Bild. Bitte als PNG speichern."
            : "Der Inhalt der Datei ist keiner, den das Archiv aufnimmt; auf die Endung des Namens kommt es nicht an.";
    }
}
