using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Houses of learning: one meets "an" them, and they also stand at the head of what they publish.</summary>
internal static class Schools
{
    private static readonly WordEndings<string> Words = WordEndings.Of(["universität", "uni", "hochschule", "akademie", "volkshochschule", "vhs", "fachhochschule"]);

    public static bool IsOne(ReportText text, int at) => text.IsCapital(at) && Words.Matches(text.Lower(at));
}
