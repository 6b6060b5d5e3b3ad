using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Where in a sentence the name of a house may begin: "im …", "war die … Schauplatz", "am 3. Mai, …".</summary>
internal static class VenueBeginning
{
    private const int LongestScene = 12;
    private const int LongestDay = 9;
    private const int LongestCrowd = 4;

    private static readonly WordEndings<string> Schools = WordEndings.Of(["universität", "uni", "hochschule", "akademie", "volkshochschule", "vhs", "fachhochschule"]);

    /// <summary>Houses that are also who writes: "Landratsamt Unna" alone at the top of the page.</summary>
    private static readonly WordEndings<string> Publishers = WordEndings.Of(["landratsamt", "sparkasse", "volksbank", "akademie", "museum", "archiv", "bibliothek", "kreishaus"]);

    /// <summary>Where the name of a building may begin: behind a preposition, or in a line under the title.</summary>
    public static int? At(ReportText text, TokenRange sentence, int at, Reading reading)
    {
        // "an der Hochschule" is inside, "an der Kirche" beside it.
        if (text.Lower(at) is "an" && text.Lower(at + 1) is "der" or "die" && Schools.Matches(text.Lower(at + 2)) && text.IsCapital(at + 2))
        {
            return at + 2;
        }

        // "rund um die Alte Feuerwache"
        if (text.Lower(at) is "um" && text.Lower(at - 1) is "rund" && text.Lower(at + 1) is "das" or "den" or "die")
        {
            return at + 2;
        }

        // "schauten auf den Turm": who looks at a house is not in it.
        if (text.Lower(at) is "auf" && text.Lower(at - 1) is "schauten" or "schaute" or "blickten" or "blick" or "blicke")
        {
            return null;
        }

        if (text.Lower(at) is "im" or "in" or "am" or "auf" or "beim" or "bei" or "ins" or "für")
        {
            var first = text.Lower(at + 1) is "der" or "dem" or "den" or "die" or "das" or "unserem" or "unserer" ? at + 2 : at + 1;

            // "in den Räumen der Akademie"
            if (text.Lower(first) is "räume" or "räumen" or "räumlichkeiten" or "hallen" or "gebäuden" && text.Lower(first + 1) is "der" or "des" or "vom")
            {
                return first + 2;
            }

            // "in eine Werkstatt verwandelt" names no house.
            if (text.Lower(first) is "eine" or "einen" or "einer" or "einem" or "ein")
            {
                return first;
            }

            // "im ausverkauften Theater"
            return text.Lower(first) is { Length: >= 4 } word && !text.IsCapital(first) && (word.EndsWith('e') || word.EndsWith("en", StringComparison.Ordinal)) && text.IsCapital(first + 1) ? first + 1 : first;
        }

        var isLabelled = HeldSentence.HasLabel(text, sentence) && (at > sentence.First || HeldSentence.IsAnswer(text, at)) && (text.Tokens[at - 1].Text is "," or ":" or "?" or "|" || text.Lower(at - 1) is "ort");
        var isPlaceOfEvent = text.Lower(at) is "tagungsort" or "veranstaltungsort" or "tagungsstätte";
        return isPlaceOfEvent && text.Lower(at + 1) is "war" && text.Lower(at + 2) is "der" or "die" or "das" ? at + 3
            : text.Lower(at) is "war" && text.Lower(at + 1) is "der" or "die" or "das" && (text.Lower(sentence.First) is "ort" || IsPlaceOfEvent(text.Lower(sentence.First))) ? at + 2
            : text.Lower(at) is "sich" && text.Lower(at - 1) is "verwandelte" && text.Lower(at + 1) is "der" or "die" or "das" ? at + 2
            : IsFilled(text, sentence, at) ? at + 2
            : text.Lower(at) is "öffnete" && text.Lower(at + 1) is "der" or "die" or "das" && Enumerable.Range(at + 2, LongestScene).Any(end => end < sentence.End && text.Lower(end) is "türen" or "pforten") ? text.IsCapital(at + 2) ? at + 2 : at + 3
            : IsBehindDayOfMeeting(text, sentence, at) ? at + 1
            : at == sentence.First && text.Lower(at) is "der" or "die" or "das" && (IsSubjectOfScene(text, sentence, at) || IsSubjectOfCrowd(text, sentence, at)) ? at + 1
            : IsScene(text, sentence, at) ? text.IsCapital(at + 1) ? at + 1 : at + 2
            : text.Is(at - 1, ",") && (IsBehindDay(text, sentence, at - 2) || IsBehindDayAndTown(reading, sentence, at)) ? at
            : isLabelled || (at == sentence.First && !StopWords.Contains(text.Lower(at)) && HeldSentence.IsHeadLine(text, sentence) && !HeldSentence.HasLabel(text, sentence)) ? at
            : null;
    }

    /// <summary>"Treffpunkt war am 3. Mai 2023 das Museum"</summary>
    private static bool IsBehindDayOfMeeting(ReportText text, TokenRange sentence, int at) =>
        text.Lower(at) is "der" or "die" or "das" && (IsPlaceOfEvent(text.Lower(sentence.First)) || text.Lower(sentence.First) is "gastgeber" or "gastgeberin")
        && Enumerable.Range(sentence.First + 1, LongestScene).Any(war => war < at && text.Lower(war) is "war" && at - war < LongestDay
            && Enumerable.Range(war + 1, at - war - 1).All(word => text.Lower(word) is "am" or "dem" or "den" or "," or "." || text.Tokens[word].IsNumber || Months.Number(text.Lower(word)) is not null || Weekdays.IsWeekday(text.Lower(word))));

    /// <summary>"war die Stadthalle Schauplatz des Forums"</summary>
    private static bool IsScene(ReportText text, TokenRange sentence, int at) =>
        text.Lower(at) is "war" or "wurde" && (text.Lower(at + 1) is "der" or "die" or "das" || VenueKinds.At(text, at + 1) is not null)
        && Enumerable.Range(at + 2, LongestScene).Any(scene => scene < sentence.End && IsPlaceOfEvent(text.Lower(scene)));

    /// <summary>"Das Kulturhaus in Unna war am 3. Mai Treffpunkt für 80 Fachleute."</summary>
    private static bool IsSubjectOfScene(ReportText text, TokenRange sentence, int at) =>
        Enumerable.Range(at + 2, LongestScene).Any(verb => verb < sentence.End && text.Lower(verb) is "war" or "wurde"
            && Enumerable.Range(verb + 1, LongestScene).Any(scene => scene < sentence.End && (IsPlaceOfEvent(text.Lower(scene)) || text.Lower(scene) is "gastgeber" or "gastgeberin")));

    /// <summary>"Die Aula der Schule in Unna war am 3. Mai bis auf den letzten Platz gefüllt", "Das Technologiezentrum öffnete am 3. Mai seine Türen"</summary>
    private static bool IsSubjectOfCrowd(ReportText text, TokenRange sentence, int at) =>
        Enumerable.Range(at + 2, LongestScene).Any(verb => verb < sentence.End && text.Lower(verb) is "war" or "öffnete" or "bot" or "bildete" or "verwandelte"
            && Enumerable.Range(verb + 1, LongestScene).Any(end => end < sentence.End && text.Lower(end) is "gefüllt" or "besetzt" or "ausgebucht" or "voll" or "türen" or "rahmen" or "kulisse" or "pforten"));

    private static bool IsPlaceOfEvent(string word) => word is "schauplatz" or "austragungsort" or "veranstaltungsort" or "tagungsort" or "treffpunkt";

    /// <summary>"Voll besetzt war der Ratssaal", "80 Menschen füllten die Aula"</summary>
    private static bool IsFilled(ReportText text, TokenRange sentence, int at) =>
        text.Lower(at + 1) is "der" or "den" or "die" or "das" && at + 2 < sentence.End
        && (text.Lower(at) is "füllten" or "füllte" or "menschen" or "gäste" && Enumerable.Range(Math.Max(sentence.First, at - LongestCrowd), LongestCrowd + 1).Any(verb => text.Lower(verb) is "füllten" or "füllte")
            || (text.Lower(at) is "war" && text.Lower(at - 1) is "besetzt" or "gefüllt" or "voll" or "ausgebucht" or "ausverkauft"));

    /// <summary>"am 20. November 2024, Altes Kaufhaus, Landau", "um 18 Uhr, Stadthalle"</summary>
    private static bool IsBehindDay(ReportText text, TokenRange sentence, int at) =>
        at > sentence.First && (text.Lower(at) is "uhr" || text.Tokens[at] is { IsNumber: true, Text.Length: 4 } || Months.Number(text.Lower(at)) is not null);

    /// <summary>"am 8. Mai 2019, Unna, Altes Rathaus"</summary>
    private static bool IsBehindDayAndTown(Reading reading, TokenRange sentence, int at) =>
        reading.Places.At(at - 2) is { } town && reading.Text.Is(town.Range.First - 1, ",") && IsBehindDay(reading.Text, sentence, town.Range.First - 2);

    /// <summary>"Rathaus", "Rathaus &amp; Service": a line of the page's menu; "Universität Siegen" alone at the top: who writes.</summary>
    public static bool IsMenu(ReportText text, int at, TokenRange name) =>
        at == name.First && (text.Is(name.End, "&") || (text.PassageOf(at) == 0 && text.Passages[0].End == name.End && Publishers.Matches(text.Lower(at))) || (text.PassageOf(at) == 0 && Schools.Matches(text.Lower(at)) && text.Passages[0].End == name.End) || (text.PassageOf(at) == 0 && Schools.Matches(text.Lower(at)) && text.Tokens[Math.Min(name.End, text.Tokens.Count - 1)].Text is "–" or "»" or ">") || (name.Count == 1 && text.IsApart(name.End) && text.PassageOf(name.End) == text.PassageOf(at)) || (name.Count == 1 && text.Lower(at) is "rathaus" or "museum" or "theater" && text.Passages[text.PassageOf(at)].Count == 1));

    // "beim Forum Innenstadt" is the event and no building.
    public static bool IsEvent(ReportText text, int at, int head) => EventWords.IsEvent(text, head) && (text.Lower(at) is "beim" or "bei" or "am" or "auf" or "der" || (text.Is(head + 1, ":") && text.Lower(at) is not "im") || (at == head && HeldSentence.IsHeadLine(text, text.SentenceOf(at)) && Enumerable.Range(head + 1, 3).Any(colon => text.Is(colon, ":"))));
}
