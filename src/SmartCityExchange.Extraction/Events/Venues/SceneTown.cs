using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>A town that the words name as where something took place: "in Unna", "nach Unna", "war Unna Gastgeberin".</summary>
internal static class SceneTown
{
    private const int LongestScene = 10;

    private static readonly Wording Ordinals = Wording.Of("zweite*|dritte*|vierte*|fünfte*|sechste*|siebte*|achte*|nächste*");
    private static readonly Wording Came = Wording.Of("eingeladen|lud|luden|kamen|gekommen|kommen|reisten|gereist|angereist|fuhren|fuhr|führte|führten|gerufen|geladen|zog|zogen|gefahren|reiste|lockte|lockten|folgten|gefolgt|ging");
    private static readonly Wording InThe = Wording.Of("in|durch der|die");
    private static readonly Wording Article = Wording.Of("der|die");
    private static readonly Wording Scene = Wording.Of("ziel|gastgeberin|gastgeber|schauplatz|treffpunkt|austragungsort|veranstaltungsort");
    private static readonly Wording Host = Wording.Of("gastgeber|gastgeberin|ausrichter|ausrichterin|ziel|schauplatz|austragungsort|veranstaltungsort|tagungsort|treffpunkt");
    private static readonly Wording IsHost = Wording.Of("gastgeber|gastgeberin|schauplatz|austragungsort|veranstaltungsort");
    private static readonly Wording Middle = Wording.Of("innenstadt|altstadt|city|fußgängerzone|stadtmitte|ortsmitte|neustadt");

    public static Mark<PlaceMention>? At(Reading reading, int at) => AsSubject(reading, at) ?? InMiddle(reading, at) ?? BehindIn(reading, at) ?? BehindWas(reading, at);

    /// <summary>"in Unna", "in der Stadt Unna", "nach Unna"</summary>
    private static Mark<PlaceMention>? BehindIn(Reading reading, int at) => (reading.Text.Lower(at) is "in" || IsJourney(reading.Text, at)) ? Named(reading, BehindKind(reading.Text, at + 1)) : null;

    /// <summary>"kamen nach Unna", "Exkursion nach Unna"; a train runs to Unna too.</summary>
    private static bool IsJourney(ReportText text, int at) =>
        text.Lower(at) is "nach" && !Ordinals.StandsBefore(text, at)
        && (EventWords.IsEvent(text, at - 1) || TellsOfComing(text, text.SentenceOf(at)));

    private static bool TellsOfComing(ReportText text, TokenRange sentence) =>
        sentence.Positions.Any(at => Came.StandsAt(text, at) || EventWords.IsPresence(text.Lower(at)));

    /// <summary>"Gastgeberin war die Stadt Unna", "war Unna Schauplatz"</summary>
    private static Mark<PlaceMention>? BehindWas(Reading reading, int at)
    {
        var text = reading.Text;
        return text.Lower(at) is "war" && Named(reading, BehindKind(text, at + 1)) is { } town
            && (Host.StandsAt(text, text.SentenceOf(at).First) || IsHost.StandsAt(text, town.Range.End))
                ? town
                : null;
    }

    /// <summary>"Unna war am 3. Mai Ziel der Exkursion."</summary>
    private static Mark<PlaceMention>? AsSubject(Reading reading, int at)
    {
        var text = reading.Text;
        return at == text.SentenceOf(at).First && Named(reading, at) is { } town && text.Lower(town.Range.End) is "war"
            && Enumerable.Range(town.Range.End, LongestScene).Any(scene => Scene.StandsAt(text, scene))
                ? town
                : null;
    }

    /// <summary>"zum Aktionstag in die Unnaer Innenstadt"</summary>
    private static Mark<PlaceMention>? InMiddle(Reading reading, int at) =>
        InThe.StandsAt(reading.Text, at) && reading.Places.From(at + 2) is { Value.Form: PlaceForm.Adjective } owner
        && Middle.StandsAt(reading.Text, owner.Range.End)
            ? owner
            : null;

    private static int BehindKind(ReportText text, int at) => Article.StandsAt(text, at) && PlaceLists.IsKindOfTown(text.Lower(at + 1)) ? at + 2 : at;

    private static Mark<PlaceMention>? Named(Reading reading, int at) =>
        reading.Places.From(at) is { Value.Form: PlaceForm.Name } town && !reading.IsInName(at) ? town : null;
}
