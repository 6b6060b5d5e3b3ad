namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>Formats that people send as reports and that we do not read, known by their first bytes.</summary>
internal static class ForeignFormats
{
    private const string Ways = "Bitte als Word-Datei (.docx), als HTML oder als Text speichern.";

    /// <summary>Why bytes that begin like this are not read, or null.</summary>
    public static string? Explain(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF"u8) => $"Das ist eine PDF-Datei. {Ways}",
        _ when bytes.StartsWith("{\\rtf"u8) => $"Das ist eine RTF-Datei. {Ways}",
        _ when bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) =>
            "Das ist ein Word-Dokument im alten Format (.doc) oder mit Kennwort. Bitte ohne Kennwort als .docx speichern.",
        _ => null,
    };
}
