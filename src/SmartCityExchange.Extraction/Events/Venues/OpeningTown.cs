using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The town that the first sentences of the telling give a house: who invited, whose event it is, the only one named.</summary>
internal static class OpeningTown
{
    private const int OpeningSentences = 3;
    private const int InvitingSentences = 8;

    private static readonly Wording Invitation = Wording.Of("einladung|eingeladen|lud|gastgeberin|einlud");
    private static readonly Wording FromThe = Wording.Of("von der");

    /// <summary>"beim Symposium „Orte“ an der Hochschule in Unna": the sentence speaks of the event and its town.</summary>
    public static Mark<PlaceMention>? OfEvent(Reading reading) =>
        Sentences(reading)
            .Where(sentence => Tokens(sentence).Any(at => EventWords.IsEvent(reading.Text, at)))
            .SelectMany(sentence => Tokens(sentence).Where(at => reading.Text.Lower(at) is "in"))
            .Select(at => SceneTown.At(reading, at))
            .FirstOrDefault(town => town is not null);

    /// <summary>"der Einladung der Stadt Bocholt", "eingeladen hatte die Stadt Herne", "Unnas Bürgermeister": a town that stands early.</summary>
    public static Mark<PlaceMention>? Inviting(Reading reading)
    {
        var text = reading.Text;
        var end = text.Sentences.Count == 0 ? 0 : text.Sentences[Math.Min(InvitingSentences, text.Sentences.Count) - 1].End;
        return reading.Places.InOrder.FirstOrDefault(town => town.Range.First < end
            && (town.Value.Form == PlaceForm.Genitive || (town.Value.Form == PlaceForm.Name && Invites(text, town.Range.First))));
    }

    /// <summary>"bei der ersten Unnaer Zukunftswerkstatt"</summary>
    public static Mark<PlaceMention>? BeforeEvent(Reading reading) =>
        Sentences(reading).SelectMany(Tokens)
            .Where(at => EventWords.IsEvent(reading.Text, at))
            .Select(at => reading.Places.At(at - 1))
            .FirstOrDefault(town => town is { Value.Form: PlaceForm.Adjective });

    /// <summary>The one town that the first sentences name in whatever form.</summary>
    public static Mark<PlaceMention>? OnlyOne(Reading reading)
    {
        var towns = Sentences(reading).SelectMany(Tokens)
            .Select(reading.Places.From)
            .OfType<Mark<PlaceMention>>()
            .Where(town => town.Value.Form != PlaceForm.District && !IsOrigin(reading, town) && !IsListed(reading, town))
            .DistinctBy(town => town.Value.Place.Ags)
            .Take(2)
            .ToList();
        return towns is [var one] ? one : null;
    }

    private static IEnumerable<TokenRange> Sentences(Reading reading) =>
        reading.Text.Sentences.Skip(reading.Text.Story).Take(OpeningSentences).Where(sentence => !OtherEvent.IsOf(reading.Text, sentence));

    private static IEnumerable<int> Tokens(TokenRange sentence) => sentence.Positions;

    private static bool Invites(ReportText text, int town) =>
        PlaceLists.IsKindOfTown(text.Lower(town - 1)) && Tokens(text.SentenceOf(town)).Any(at => Invitation.StandsAt(text, at));

    /// <summary>"aus Hamm und Unna": one of several.</summary>
    private static bool IsListed(Reading reading, Mark<PlaceMention> town) =>
        PlaceLists.IsSeparator(reading.Text, town.Range.First - 1) && reading.Places.At(town.Range.First - 2) is not null;

    /// <summary>"aus Unna", "Jan Holt von der Stadt Unna": where somebody is from.</summary>
    public static bool IsOrigin(Reading reading, Mark<PlaceMention> town)
    {
        var before = town.Range.First - 1;
        return reading.Text.Lower(before) is "aus" or "nach"
            || (PlaceLists.IsKindOfTown(reading.Text.Lower(before)) && FromThe.StandsBefore(reading.Text, before) && reading.People.At(before - 3) is not null);
    }
}
