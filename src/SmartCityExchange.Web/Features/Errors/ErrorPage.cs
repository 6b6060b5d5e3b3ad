namespace SmartCityExchange.Web.Features.Errors;

/// <summary>What a visitor is told when a page cannot be shown, and what to do about it.</summary>
/// <param name="Incident">For an error of ours, the number under which the log has it.</param>
public sealed record ErrorPage(int Status, string Title, string Advice, string? Incident)
{
    public static ErrorPage For(int status, string incident) => status switch
    {
        StatusCodes.Status403Forbidden => new(status, "Das darf Ihr Konto nicht", "Dafür braucht es eine andere Rolle. Die Verwaltung Ihres Archivs kann sie Ihnen geben.", null),
        StatusCodes.Status404NotFound => new(status, "Diese Seite gibt es nicht", "Vielleicht ist die Adresse unvollständig. Über die Suche oder die Listen finden Sie, was das Archiv enthält.", null),
        StatusCodes.Status410Gone => new(status, "Diese Seite wurde entfernt", "Der Eintrag ist nicht mehr Teil des Archivs. Was noch da ist, finden Sie über die Suche oder die Listen.", null),
        StatusCodes.Status405MethodNotAllowed => new(status, "So lässt sich diese Seite nicht aufrufen", "Die Adresse stimmt, aber die Art des Aufrufs nicht. Rufen Sie die Seite bitte im Browser über ihren Link auf.", null),
        StatusCodes.Status413PayloadTooLarge => new(status, "Das war zu viel auf einmal", "Was Sie abgeschickt haben, ist zu groß. Bitte gehen Sie im Browser zurück und kürzen Sie es oder wählen Sie eine kleinere Datei.", null),
        >= 500 => new(status, "Das hat leider nicht geklappt", "Der Fehler liegt bei uns und wurde festgehalten. Bitte versuchen Sie es in einigen Minuten noch einmal.", incident),
        _ => new(status, "Diese Anfrage lässt sich nicht beantworten", "Bitte prüfen Sie die Adresse oder beginnen Sie auf der Startseite.", null),
    };
}
