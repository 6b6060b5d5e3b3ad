using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Documents.Editing;

/// <summary>The form in which a document is described.</summary>
public sealed class DocumentForm
{
    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    public string? Title { get; set; }

    public string? AlternativeText { get; set; }

    public DocumentLicence? Licence { get; set; }

    public string? Origin { get; set; }

    /// <summary>Set where an old version is read: which content it had.</summary>
    public int FileNumber { get; set; }

    public string? Note { get; set; }

    /// <summary>See <see cref="FormMerge"/>.</summary>
    public Dictionary<string, string> Choices { get; set; } = [];

    /// <summary>What is typed in the form.</summary>
    public static IReadOnlyList<FormPart<DocumentForm>> Parts { get; } =
    [
        new(nameof(Title), "Titel", f => Tidy(f.Title) ?? "", (to, from) => to.Title = from.Title),
        new(nameof(AlternativeText), "Alternativtext", f => Tidy(f.AlternativeText) ?? "", (to, from) => to.AlternativeText = from.AlternativeText),
        new(nameof(Licence), "Lizenz", f => f.Licence is { } licence ? DocumentWords.Of(licence) : "", (to, from) => to.Licence = from.Licence),
        new(nameof(Origin), "Quelle", f => Tidy(f.Origin) ?? "", (to, from) => to.Origin = from.Origin),
    ];

    /// <summary>What versions are compared by.</summary>
    public static IReadOnlyList<FormPart<DocumentForm>> VersionParts { get; } =
        [.. Parts, new(nameof(FileNumber), "Datei", f => f.FileNumber == 0 ? "" : $"Datei {f.FileNumber}", (to, from) => to.FileNumber = from.FileNumber)];

    public static DocumentForm Of(DocumentContent content, int version) => new()
    {
        BaseVersion = version,
        Title = content.Title,
        AlternativeText = content.AlternativeText,
        Licence = content.Licence,
        Origin = content.Origin,
        FileNumber = content.FileNumber,
    };

    /// <summary>What keeps the form from being saved, and how to mend it.</summary>
    /// <param name="type">What the document is.</param>
    /// <param name="isPublic">The public sees it afterwards: nothing may be missing then.</param>
    public IReadOnlyList<FormProblem> Problems(DocumentType type, bool isPublic)
    {
        List<FormProblem> problems = [];
        if (GermanText.Fold(Title ?? "").Length == 0)
        {
            problems.Add(new(nameof(Title), "Bitte geben Sie einen Titel mit Buchstaben oder Ziffern ein."));
        }

        if (isPublic && DocumentTypes.Of(type).IsPicture && Tidy(AlternativeText) is null)
        {
            problems.Add(new(nameof(AlternativeText), "Es fehlt der Alternativtext: Was zeigt das Bild? Wer es nicht sieht, bekommt diese Worte."));
        }

        if (isPublic && Licence is null)
        {
            problems.Add(new(nameof(Licence), "Es fehlt die Lizenz: Was dürfen andere mit dem Dokument tun?"));
        }

        if (isPublic && Tidy(Origin) is null)
        {
            problems.Add(new(nameof(Origin), "Es fehlt die Quelle: Von wem ist das Dokument?"));
        }

        foreach (var (field, text) in new[] { (nameof(Title), Title), (nameof(AlternativeText), AlternativeText), (nameof(Origin), Origin), (nameof(Note), Note) }.Where(f => f.Item2?.Length > Document.TextMaxLength))
        {
            problems.Add(new(field, $"Hier haben {Document.TextMaxLength} Zeichen Platz, es sind {text!.Length}. Bitte kürzen Sie."));
        }

        return problems;
    }

    /// <summary>Puts what is typed into the document.</summary>
    public void Apply(Document document)
    {
        document.Title = Tidy(Title)!;
        document.AlternativeText = Tidy(AlternativeText);
        document.Licence = Licence;
        document.Origin = Tidy(Origin);
    }

    /// <summary>Without what copying leaves behind; null when nothing is left.</summary>
    private static string? Tidy(string? text) =>
        string.Join(' ', new string([.. (text ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } tidy ? tidy : null;
}
