using Microsoft.AspNetCore.Mvc;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>What became of a save.</summary>
public enum SaveOutcome
{
    Saved = 1,

    /// <summary>Somebody else saved a newer version meanwhile; nothing was stored.</summary>
    Conflict = 2,

    /// <summary>There is no such record, or it is in a state in which this cannot be done.</summary>
    Missing = 3,
}

/// <summary>How the desk answers an act.</summary>
public static class SaveAnswers
{
    private const string SavedMeanwhile = "Inzwischen hat jemand anderes gespeichert. Bitte sehen Sie sich die neue Fassung an und versuchen Sie es noch einmal.";

    /// <summary>Back to the page of the record, with what became of the act; 404 for a record that is not there.</summary>
    public static IActionResult Told(this Controller controller, SaveOutcome outcome, string address, string message, string conflict = SavedMeanwhile)
    {
        if (outcome == SaveOutcome.Missing)
        {
            return controller.NotFound();
        }

        controller.TempData["Meldung"] = outcome == SaveOutcome.Saved ? message : conflict;
        return controller.Redirect(address);
    }
}
