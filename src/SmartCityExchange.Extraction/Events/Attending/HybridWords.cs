using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>Words that say some met in a house and others at screens: "hybrid", "vor Ort und online", "in der Stadthalle und im Livestream".</summary>
internal static class HybridWords
{
    private const int LongestPair = 8;
    private const int ReachOfAnd = 3;

    private static readonly Wording OnSite = Wording.Of("vor ort");
    private static readonly Wording And = Wording.Of("und|sowie");
    private static readonly Wording AndAlso = Wording.Of("und|sowie|als");
    private static readonly Wording Online = Wording.Of("online|digital|virtuell");
    private static readonly Wording InNet = Wording.Of("im netz|livestream|internet");

    /// <param name="limit">The end of the sentence.</param>
    /// <param name="tellsPlace">Whether the sentence tells where people met, so that a house in it is where they did.</param>
    public static bool Say(Reading reading, int at, int limit, bool tellsPlace) =>
        EventWords.IsHybrid(reading.Text.Lower(at)) || IsBoth(reading.Text, at, limit) || (tellsPlace && IsHouseAndOnline(reading, at));

    /// <summary>"in der Stadthalle Unna und online", "in Unna sowie im Netz"</summary>
    private static bool IsHouseAndOnline(Reading reading, int at)
    {
        var text = reading.Text;
        var first = text.Lower(at) is "online" ? at : InNet.StandsBefore(text, at + 1) ? at - 1 : 0;
        return first > 0 && And.StandsBefore(text, first)
            && (reading.Places.At(first - 2) is not null || VenueKinds.At(text, first - 2) is not null);
    }

    /// <summary>"vor Ort und online", "in Präsenz sowie im Livestream"</summary>
    private static bool IsBoth(ReportText text, int at, int limit) =>
        (text.Lower(at) is "präsenz" || OnSite.StandsBefore(text, at + 1))
        && Enumerable.Range(at + 1, LongestPair).Any(and => and + 1 < limit && AndAlso.StandsAt(text, and) && IsAtScreen(text, and + 1, limit));

    private static bool IsAtScreen(ReportText text, int first, int limit) =>
        Enumerable.Range(first, ReachOfAnd).Any(at => at < limit && (Online.StandsAt(text, at) || EventWords.IsRemote(text.Lower(at))));
}
