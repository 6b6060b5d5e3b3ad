using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>What of a report somebody who knows the event should look at. It is imported all the same.</summary>
internal static class Doubts
{
    public static IReadOnlyList<string> In(Report report)
    {
        var speakers = report.Contributions.SelectMany(c => c.Speakers).DistinctBy(speaker => speaker.Name).ToList();
        return
        [
            .. speakers.Where(speaker => speaker.Name == speaker.FamilyName).Select(speaker => $"„{speaker.Name}“ ist nur mit dem Familiennamen genannt."),
            .. speakers.Where(speaker => speaker is { Function: null, Unit: null, Organisation: null, Ags: null }).Select(speaker => $"Für wen „{speaker.Name}“ sprach, sagt der Text nicht."),
            .. report.Municipalities.Where(place => place.IsDoubtful)
                .Select(place => $"„{place.Name}“ heißen mehrere Kommunen; angenommen ist {Where(place.Ags)}."),
            .. report.Venue is { Ags: null } venue ? new[] { $"In welcher Kommune „{venue.Name}“ liegt, sagt der Text nicht." } : [],
        ];
    }

    private static string Where(string ags) => Gazetteer.Find(ags) is { } place ? string.Join(", ", new[] { place.DistrictName, place.State }.Where(part => part is not null)) : ags;
}
