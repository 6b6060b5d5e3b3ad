using System.Globalization;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The German words for what the archive keeps of documents as codes.</summary>
public static class DocumentWords
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Draft => "Entwurf",
        DocumentStatus.Published => "Veröffentlicht",
        DocumentStatus.Trashed => "Im Papierkorb",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(DocumentType type) => type switch
    {
        DocumentType.Pdf => "PDF",
        DocumentType.Word => "Word-Dokument",
        DocumentType.Spreadsheet => "Excel-Tabelle",
        DocumentType.Presentation => "PowerPoint-Präsentation",
        DocumentType.Png => "Bild (PNG)",
        DocumentType.Jpeg => "Bild (JPEG)",
        DocumentType.WebP => "Bild (WebP)",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(DocumentLicence licence) => licence switch
    {
        DocumentLicence.CcBy4 => "CC BY 4.0",
        DocumentLicence.CcBySa4 => "CC BY-SA 4.0",
        DocumentLicence.Cc0 => "CC0 1.0",
        DocumentLicence.DlDeBy2 => "dl-de/by-2-0",
        DocumentLicence.DlDeZero2 => "dl-de/zero-2-0",
        DocumentLicence.WithPermission => "mit Erlaubnis, alle Rechte vorbehalten",
        _ => throw new ArgumentOutOfRangeException(nameof(licence)),
    };

    /// <summary>What somebody chooses who describes a document.</summary>
    public static string Choice(DocumentLicence licence) => licence switch
    {
        DocumentLicence.CcBy4 => "CC BY 4.0: Weitergeben und ändern mit Namensnennung",
        DocumentLicence.CcBySa4 => "CC BY-SA 4.0: ebenso, unter gleichen Bedingungen",
        DocumentLicence.Cc0 => "CC0 1.0: ohne Bedingungen",
        DocumentLicence.DlDeBy2 => "dl-de/by-2-0: Datenlizenz Deutschland, Namensnennung",
        DocumentLicence.DlDeZero2 => "dl-de/zero-2-0: Datenlizenz Deutschland, ohne Bedingungen",
        DocumentLicence.WithPermission => "Mit Erlaubnis: nur lesen, alle anderen Rechte vorbehalten",
        _ => throw new ArgumentOutOfRangeException(nameof(licence)),
    };

    /// <summary>Where the text of the licence stands; null where it is one permission only.</summary>
    public static string? Address(DocumentLicence licence) => licence switch
    {
        DocumentLicence.CcBy4 => "https://creativecommons.org/licenses/by/4.0/deed.de",
        DocumentLicence.CcBySa4 => "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
        DocumentLicence.Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
        DocumentLicence.DlDeBy2 => "https://www.govdata.de/dl-de/by-2-0",
        DocumentLicence.DlDeZero2 => "https://www.govdata.de/dl-de/zero-2-0",
        _ => null,
    };

    /// <summary>"PDF, 12 Seiten, 1,4 MB".</summary>
    public static string Describe(DocumentType type, int? pages, long length) =>
        string.Join(", ", new[] { Of(type), pages is { } p ? $"{p} {(p == 1 ? "Seite" : "Seiten")}" : null, Size(length) }.OfType<string>());

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} Byte",
        < 1_000_000 => $"{Math.Max(1, bytes / 1000)} kB",
        _ => $"{(bytes / 1_000_000.0).ToString("0.0", German)} MB",
    };
}
