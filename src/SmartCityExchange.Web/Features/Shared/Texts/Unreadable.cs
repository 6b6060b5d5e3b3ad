using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Texts;

/// <summary>The words for a text that holds no readable event.</summary>
public static class Unreadable
{
    /// <summary>One German sentence that says why and how to mend it.</summary>
    public static string Explain(UnreadableReportException e) => e.Reason switch
    {
        UnreadableReason.Empty => "Die Datei enthält keinen Text.",
        UnreadableReason.UnreadableDate => $"Zeile {e.Line}: „{e.Words}“ ist kein Tag des Kalenders. Bitte das Datum berichtigen, zum Beispiel „24. November 2022“.",
        UnreadableReason.NoEvent => "Es wurde keine Veranstaltung gefunden. Nötig ist eine Überschrift und darunter eine Zeile mit dem Datum, zum Beispiel „24. November 2022“.",
        _ => throw new InvalidOperationException($"No words for {e.Reason}."),
    };
}
