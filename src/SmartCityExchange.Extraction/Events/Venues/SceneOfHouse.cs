using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Sentences whose subject or object is the house: "war die Stadthalle Schauplatz", "80 Menschen füllten die Aula".</summary>
internal static class SceneOfHouse
{
    private const int LongestScene = 12;
    private const int LongestDay = 9;
    private const int LongestCrowd = 4;
    private const int LongestDateline = 5;

    private static readonly Wording Article = Wording.Of("der|die|das");
    private static readonly Wording ArticleOfObject = Wording.Of("der|den|die|das");
    private static readonly Wording Place = Wording.Of("schauplatz|austragungsort|veranstaltungsort|tagungsort|treffpunkt");
    private static readonly Wording Host = Wording.Of("gastgeber|gastgeberin");
    private static readonly Wording PlaceWas = Wording.Of("tagungsort|veranstaltungsort|tagungsstätte war der|die|das");
    private static readonly Wording WasThe = Wording.Of("war der|die|das");
    private static readonly Wording Became = Wording.Of("verwandelte sich der|die|das");
    private static readonly Wording Opened = Wording.Of("öffnete der|die|das");
    private static readonly Wording HasHouse = Wording.Of("hat|hatte das|der|die");
    private static readonly Wording Received = Wording.Of("empfangen|beherbergt");
    private static readonly Wording Doors = Wording.Of("türen|pforten");
    private static readonly Wording Was = Wording.Of("war|wurde");
    private static readonly Wording Offered = Wording.Of("war|öffnete|bot|bildete|verwandelte|platzte");
    private static readonly Wording Crowded = Wording.Of("gefüllt|besetzt|ausgebucht|voll|nähten|türen|rahmen|kulisse|pforten");
    private static readonly Wording FullWas = Wording.Of("besetzt|gefüllt|voll|ausgebucht|ausverkauft war");
    private static readonly Wording Filled = Wording.Of("füllten|füllte");
    private static readonly Wording Crowd = Wording.Of("menschen|gäste");
    private static readonly Wording OfDay = Wording.Of("am|dem|den|,|.");

    /// <summary>Where the name of the house would begin, if the words at the token lead to it.</summary>
    public static int? At(ReportText text, TokenRange sentence, int at)
    {
        if (PlaceWas.EndAt(text, at) is { } behindPlace)
        {
            return behindPlace;
        }

        if ((WasThe.StandsAt(text, at) && (text.Lower(sentence.First) is "ort" || Place.StandsAt(text, sentence.First))) || Became.StandsAt(text, at - 1) || IsFilled(text, sentence, at))
        {
            return at + 2;
        }

        if (HasHouse.EndAt(text, at) is { } host && Follows(Received, text, host, sentence))
        {
            return host;
        }

        if (Opened.EndAt(text, at) is { } house && Follows(Doors, text, house, sentence))
        {
            return text.IsCapital(house) ? house : house + 1;
        }

        var isFirst = at == sentence.First || (text.Is(at - 1, "–") && at - sentence.First <= LongestDateline);
        var isSubject = isFirst && Article.StandsAt(text, at) && (IsSubjectOfScene(text, sentence, at) || IsSubjectOfCrowd(text, sentence, at));
        return isSubject || IsBehindDayOfMeeting(text, sentence, at) ? at + 1
            : IsScene(text, sentence, at) ? text.IsCapital(at + 1) ? at + 1 : at + 2
            : null;
    }

    /// <summary>"Treffpunkt war am 3. Mai 2023 das Museum"</summary>
    private static bool IsBehindDayOfMeeting(ReportText text, TokenRange sentence, int at) =>
        Article.StandsAt(text, at)
        && (Place.StandsAt(text, sentence.First) || Host.StandsAt(text, sentence.First))
        && Enumerable.Range(sentence.First + 1, LongestScene).Any(was => was < at && at - was < LongestDay && text.Lower(was) is "war" && IsDay(text, was + 1, at));

    private static bool IsDay(ReportText text, int first, int end) =>
        Positions.Between(first, end).All(at => OfDay.StandsAt(text, at) || text.IsNumber(at)
            || Months.Number(text.Lower(at)) is not null || Weekdays.IsWeekday(text.Lower(at)));

    /// <summary>"war die Stadthalle Schauplatz des Forums"</summary>
    private static bool IsScene(ReportText text, TokenRange sentence, int at) =>
        Was.StandsAt(text, at) && (Article.StandsAt(text, at + 1) || VenueKinds.At(text, at + 1) is not null) && Follows(Place, text, at + 2, sentence);

    /// <summary>"Das Kulturhaus in Unna war am 3. Mai Treffpunkt für 80 Fachleute."</summary>
    private static bool IsSubjectOfScene(ReportText text, TokenRange sentence, int at) =>
        Enumerable.Range(at + 2, LongestScene).Any(verb => verb < sentence.End && Was.StandsAt(text, verb)
            && (Follows(Place, text, verb + 1, sentence) || Follows(Host, text, verb + 1, sentence)));

    /// <summary>"Die Aula in Unna war bis auf den letzten Platz gefüllt", "Das Technologiezentrum öffnete am 3. Mai seine Türen"</summary>
    private static bool IsSubjectOfCrowd(ReportText text, TokenRange sentence, int at) =>
        Enumerable.Range(at + 2, LongestScene).Any(verb => verb < sentence.End && Offered.StandsAt(text, verb) && Follows(Crowded, text, verb + 1, sentence));

    /// <summary>"Voll besetzt war der Ratssaal", "80 Menschen füllten die Aula"</summary>
    private static bool IsFilled(ReportText text, TokenRange sentence, int at)
    {
        if (!ArticleOfObject.StandsAt(text, at + 1) || at + 2 >= sentence.End)
        {
            return false;
        }

        var first = Math.Max(sentence.First, at - LongestCrowd);
        return Filled.StandsAt(text, at) || FullWas.StandsAt(text, at - 1)
            || (Crowd.StandsAt(text, at) && Enumerable.Range(first, LongestCrowd + 1).Any(verb => Filled.StandsAt(text, verb)));
    }

    private static bool Follows(Wording words, ReportText text, int first, TokenRange sentence) =>
        Enumerable.Range(first, LongestScene).Any(at => at < sentence.End && words.StandsAt(text, at));
}
