using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The town of an event, where the sentence of the venue does not name it: the dateline, the title, who invited.</summary>
internal static class VenueTown
{
    private const int FirstSentences = 8;
    private const int LongestScene = 10;
    private const int ShortestStory = 15;
    private const int OpeningSentences = 3;

    private static readonly HashSet<string> Seats = [.. Table.Column("seats.tsv", 0)];

    public static FoundVenue? Complete(Reading reading, ReportText title, FoundVenue? held, FoundVenue? planned)
    {
        held ??= planned is null ? VenueRule.InTitle(title) : null;
        if (held is { Place: not null } || (held is null && planned is not null))
        {
            return held;
        }

        var told = SecondOfDateline(reading, title) ?? InHeldSentence(reading);
        var town = told ?? Dateline(reading) ?? (held is null ? null : OfEvent(reading));
        town ??= held is null || InTitle(title) is not null ? null : Inviting(reading) ?? BeforeEvent(reading) ?? OnlyOneOfOpening(reading) ?? (OnlyOneOf(title) is null ? Publishing(reading) : null);
        if (town is null)
        {
            return (InTitle(title) ?? (held is null ? null : OnlyOneOf(title))) is not { } named ? held
                : held is not null ? held with { Venue = held.Venue with { Ags = named.Value.Place.Ags } }
                : new FoundVenue(new VenueReading(named.Value.Place.Name, named.Value.Place.Ags, title.Evidence(named.Range, "venue.held-in-town")), null);
        }

        return held is not null
            ? new FoundVenue(held.Venue with { Ags = town.Value.Place.Ags }, town)
            : town.Value.Form == PlaceForm.Name && told is not null
                ? new FoundVenue(new VenueReading(town.Value.Place.Name, town.Value.Place.Ags, reading.Text.Evidence(town.Range, "venue.held-in-town")), town)
                : null;
    }

    /// <summary>"beim Barcamp in Siegen", "kamen in Halle zusammen"</summary>
    private static Mark<PlaceMention>? InHeldSentence(Reading reading) =>
        HeldSentence.In(reading).SelectMany(sentence => Enumerable.Range(sentence.First, sentence.Count))
            .Select(at => Behind(reading, at))
            .FirstOrDefault(place => place is not null);

    /// <summary>"in Unna", "in der Stadt Unna", and "war Unna Gastgeberin"</summary>
    public static Mark<PlaceMention>? Behind(Reading reading, int at)
    {
        var text = reading.Text;
        var first = text.Lower(at) is "in" or "nach" ? (text.Lower(at + 1) is "der" or "die" && PlaceLists.IsKindOfTown(text.Lower(at + 2)) ? at + 3 : at + 1)
            : text.Lower(at) is "war" ? (text.Lower(at + 1) is "die" && PlaceLists.IsKindOfTown(text.Lower(at + 2)) ? at + 3 : at + 1)
            : -1;
        if (first < 0 && reading.Places.From(at) is { Value.Form: PlaceForm.Name } subject && at == text.SentenceOf(at).First && text.Lower(subject.Range.End) is "war" && !reading.IsInName(at)
            && Enumerable.Range(subject.Range.End, LongestScene).Any(scene => text.Lower(scene) is "ziel" or "gastgeberin" or "gastgeber" or "schauplatz" or "treffpunkt" or "austragungsort" or "veranstaltungsort"))
        {
            // "Unna war am 3. Mai Ziel der Exkursion."
            return subject;
        }

        if (text.Lower(at) is "in" && text.Lower(at + 1) is "der" or "die" && reading.Places.From(at + 2) is { Value.Form: PlaceForm.Adjective } owner && IsMiddle(text.Lower(owner.Range.End)))
        {
            // "zum Aktionstag in die Unnaer Innenstadt"
            return owner;
        }

        var town = reading.Places.From(first) is { Value.Form: PlaceForm.Name } named && !reading.IsInName(first) ? named : null;
        return town is not null && text.Lower(at) is "war" && text.Lower(text.SentenceOf(at).First) is not ("gastgeber" or "gastgeberin" or "ausrichter" or "ausrichterin") && text.Lower(town.Range.End) is not ("gastgeber" or "gastgeberin" or "schauplatz" or "austragungsort" or "veranstaltungsort") ? null : town;
    }

    private static bool IsMiddle(string word) => word is "innenstadt" or "altstadt" or "city" or "fußgängerzone" or "stadtmitte" or "ortsmitte" or "neustadt";

    /// <summary>"beim Symposium „Orte“ an der Hochschule in Unna": the sentence before the house speaks of the event and its town.</summary>
    private static Mark<PlaceMention>? OfEvent(Reading reading) =>
        Opening(reading).Where(sentence => Enumerable.Range(sentence.First, sentence.Count).Any(at => EventWords.IsEvent(reading.Text, at)))
            .SelectMany(sentence => Enumerable.Range(sentence.First, sentence.Count).Where(at => reading.Text.Lower(at) is "in").Select(at => Behind(reading, at)))
            .FirstOrDefault(place => place is not null);

    /// <summary>"bei der ersten Unnaer Zukunftswerkstatt"</summary>
    private static Mark<PlaceMention>? BeforeEvent(Reading reading) =>
        Opening(reading).SelectMany(sentence => Enumerable.Range(sentence.First, sentence.Count)).Where(at => EventWords.IsEvent(reading.Text, at))
            .Select(at => reading.Places.At(at - 1))
            .FirstOrDefault(place => place is { Value.Form: PlaceForm.Adjective });

    /// <summary>The one town that the first sentences name in whatever form.</summary>
    private static Mark<PlaceMention>? OnlyOneOfOpening(Reading reading)
    {
        var towns = Opening(reading).SelectMany(sentence => Enumerable.Range(sentence.First, sentence.Count)).Select(reading.Places.From).OfType<Mark<PlaceMention>>()
            .Where(place => place.Value.Form != PlaceForm.District && reading.Text.Lower(place.Range.First - 1) is not ("aus" or "nach") && !IsListed(reading, place) && !IsOfGuest(reading, place)).DistinctBy(place => place.Value.Place.Ags).Take(2).ToList();
        return towns.Count == 1 ? towns[0] : null;
    }

    /// <summary>"aus Hamm und Unna": one of several.</summary>
    private static bool IsListed(Reading reading, Mark<PlaceMention> place) =>
        PlaceLists.IsSeparator(reading.Text, place.Range.First - 1) && reading.Places.At(place.Range.First - 2) is not null;

    /// <summary>"Jan Holt von der Stadt Unna": where somebody is from.</summary>
    private static bool IsOfGuest(Reading reading, Mark<PlaceMention> place) =>
        PlaceLists.IsKindOfTown(reading.Text.Lower(place.Range.First - 1)) && reading.Text.Lower(place.Range.First - 2) is "der" && reading.Text.Lower(place.Range.First - 3) is "von" && reading.People.At(place.Range.First - 4) is not null;

    private static IEnumerable<TokenRange> Opening(Reading reading) =>
        reading.Text.Sentences.Skip(reading.Text.Story).Take(OpeningSentences).Where(sentence => !HeldSentence.IsOfOther(reading.Text, sentence));

    /// <summary>"Essen. Zum Frühstück …", "Bocholt, 13.06.2022 (pd) – …"</summary>
    private static Mark<PlaceMention>? Dateline(Reading reading)
    {
        foreach (var passage in reading.Text.Passages.Take(FirstSentences))
        {
            if (reading.Places.From(passage.First) is { Value.Form: PlaceForm.Name } place && ((passage.First == 0 && reading.Text.Is(place.Range.End, ":")) || reading.Text.Is(place.Range.End, ".") || IsDatelineMark(reading.Text, place.Range.End, passage) || (reading.Text.Is(place.Range.End, ",") && IsDate(reading.Text, place.Range.End + 1))))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"Düsseldorf/Unna. …": of two towns the one that the title names too.</summary>
    private static Mark<PlaceMention>? SecondOfDateline(Reading reading, ReportText title)
    {
        var text = reading.Text;
        var named = PlaceFinder.Find(title).InOrder.Select(place => place.Value.Place).ToHashSet();
        return text.Passages.Take(FirstSentences)
            .Select(passage => reading.Places.From(passage.First) is { Value.Form: PlaceForm.Name } first && text.Is(first.Range.End, "/") && reading.Places.From(first.Range.End + 1) is { Value.Form: PlaceForm.Name } second
                ? named.Contains(second.Value.Place) ? second : named.Contains(first.Value.Place) ? first : Seats.Contains(first.Value.Place.Name) ? second : Seats.Contains(second.Value.Place.Name) ? first : null
                : null)
            .FirstOrDefault(place => place is not null);
    }

    /// <summary>"Unna (pd).", "Unna – Beim Treffen …"</summary>
    private static bool IsDatelineMark(ReportText text, int at, TokenRange passage) =>
        passage.Count > ShortestStory && ((text.Tokens[at].Text is "–" or "-" && text.IsCapital(at + 1)) || (text.Is(at, "(") && text.Is(at + 2, ")") && text.Tokens[at + 3].Text is "." or "–"));

    private static bool IsDate(ReportText text, int at) =>
        at < text.Tokens.Count && (text.Tokens[at].IsNumber || (text.Lower(at) is "den" && at + 1 < text.Tokens.Count && text.Tokens[at + 1].IsNumber));

    /// <summary>"der Einladung der Stadt Bocholt", "eingeladen hatte die Stadt Herne": a town that stands early, with its kind.</summary>
    private static Mark<PlaceMention>? Inviting(Reading reading)
    {
        var text = reading.Text;
        var end = text.Sentences.Count == 0 ? 0 : text.Sentences[Math.Min(FirstSentences, text.Sentences.Count) - 1].End;
        return reading.Places.InOrder.FirstOrDefault(place => place.Range.First < end
            && ((place.Value.Form == PlaceForm.Name && PlaceLists.IsKindOfTown(text.Lower(place.Range.First - 1))
                    && Enumerable.Range(text.SentenceOf(place.Range.First).First, text.SentenceOf(place.Range.First).Count).Any(at => text.Lower(at) is "einladung" or "eingeladen" or "lud" or "gastgeberin" or "einlud"))
                || place.Value.Form == PlaceForm.Genitive));
    }

    /// <summary>"© Stadt Unna, Pressestelle", "Stadt Unna, Markt 1": the one town that signs the page, for a house that has no other.</summary>
    private static Mark<PlaceMention>? Publishing(Reading reading)
    {
        var text = reading.Text;
        var signed = PlaceFinder.Find(text).InOrder.Where(place => (reading.Asides.HidesPeople(place.Range.First) || IsCredit(text, place.Range.First)) && PlaceLists.IsKindOfTown(text.Lower(place.Range.First - 1)) && place.Value.Form == PlaceForm.Name)
            .DistinctBy(place => place.Value.Place.Ags).Take(2).ToList();
        return signed.Count == 1 ? signed[0] : null;
    }

    private static bool IsCredit(ReportText text, int town) => Enumerable.Range(town - 3, 3).Any(at => text.Is(at, "©") || text.Lower(at) is "foto" or "fotos" or "bild");

    /// <summary>"Digitaltage Unna 2023", where the text names the house.</summary>
    private static Mark<PlaceMention>? OnlyOneOf(ReportText title)
    {
        var named = PlaceFinder.Find(title).InOrder.Where(place => place.Value.Form is PlaceForm.Name or PlaceForm.Adjective).ToList();
        return named.Select(place => place.Value.Place.Ags).Distinct().Count() == 1 ? named[0] : null;
    }

    /// <summary>"Exkursion nach Oldenburg", "Barcamp in Siegen"</summary>
    private static Mark<PlaceMention>? InTitle(ReportText title) => PlaceFinder.Find(title).InOrder
        .FirstOrDefault(place => place.Value.Form == PlaceForm.Name && (title.Lower(place.Range.First - 1) is "in" or "nach" || (place.Range.First == 0 && title.Is(place.Range.End, ":"))));
}
