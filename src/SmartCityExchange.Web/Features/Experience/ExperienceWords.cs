using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>How a municipality took part, as pages say it.</summary>
public static class ExperienceWords
{
    public static string Of(TownEvidence evidence) => evidence switch
    {
        TownEvidence.Reported => "hat selbst berichtet",
        TownEvidence.ProjectShown => "mit eigenem Vorhaben gezeigt",
        TownEvidence.Host => "war Gastgeberin",
        TownEvidence.Mentioned => "wird erwähnt",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };
}
