using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>The words behind the kind of a body that belong to its name.</summary>
internal static class NameRun
{
    private const int MostWords = 4;

    /// <summary>Where the name ends; the position itself when nothing there belongs to it.</summary>
    public static int After(Reading reading, int at, BodyKind kind)
    {
        if (kind.MayBeFor && reading.Text.Lower(at) is "für")
        {
            // "Hochschule für Verwaltung in Niedersachsen"
            var subject = Enumerations.EndOfSubject(reading.Text, at);
            return reading.Text.Lower(subject) is "in" && Regions.EndAt(reading.Text, subject + 1) is { } state ? state : WithPlace(reading, subject);
        }

        if (kind.MayBeUnion && MembersEnd(reading, at) is { } members)
        {
            return WithPlace(reading, members);
        }

        if (kind.MayBeCouncil)
        {
            return CouncilEnd(reading, at) ?? at;
        }

        if (PlaceEnd(reading, at) is { } place)
        {
            // "IHK Ostwestfalen zu Bielefeld"
            return reading.Text.Lower(place) is "zu" && reading.Places.From(place + 1) is { Value.Form: PlaceForm.Name } seat ? seat.Range.End : place;
        }

        // "IHK Forum Handel" is an event of the chamber.
        var isEvent = at < reading.Text.Tokens.Count && reading.Text.Tokens[at - 1].IsAcronym && EventWords.IsEvent(reading.Text, at);
        return kind.MayBeProper && !isEvent ? WithPlace(reading, Proper(reading, at)) : at;
    }

    /// <summary>Capitalised words that are no function, title or beginning of something else.</summary>
    public static int Proper(Reading reading, int at)
    {
        var end = at;
        while (end < reading.Text.Tokens.Count && end - at < MostWords && IsProper(reading, end) && !(end - at > 1 && IsPerson(reading, end)))
        {
            end = reading.Places.From(end)?.Range.End ?? end + 1;
            end += reading.Text.Lower(end) is "plus" ? 1 : 0;
            if (reading.Text.Lower(end) is "&" or "+" or "for" or "of" && end + 1 < reading.Text.Tokens.Count && IsProper(reading, end + 1))
            {
                end++;
            }
        }

        // "Netzwerk Stadtverkehr 2030"
        var text = reading.Text;
        return end > at && text.IsNumber(end) && text.Tokens[end].Text is ['2', '0', _, _] && text.Lower(end + 1) is ")" or "," ? end + 1 : end;
    }

    /// <summary>"Digitale Stadt", "Smart City": the adjective before makes a term of a word that is none alone.</summary>
    public static bool IsPartOfTerm(ReportText text, int at) =>
        (text.Lower(at) is "stadt" or "städte" or "kommune" or "kommunen" or "gemeinden" or "region" && text.IsCapital(at - 1) && Adjectives.IsAdjective(text.Lower(at - 1)))
        || (text.Lower(at) is "stadt" && text.Lower(at + 1) is "+" or "&")
        || (text.Lower(at) is "city" or "cities" && text.Lower(at - 1) is "smart") || (text.Lower(at) is "smart" && text.Lower(at + 1) is "city" or "cities");

    private static bool IsProper(Reading reading, int at)
    {
        var token = reading.Text.Tokens[at];
        return !IsOfPair(reading.Text, at) && (token.IsCapital || token.IsBrand || IsSmallAbbreviation(reading.Text, at))
            && (!StopWords.Contains(token.Lower) || IsPartOfTerm(reading.Text, at))
            && !reading.Text.IsApart(at)
            && (!Functions.IsHead(reading.Text, at) || IsTradeOfFirm(token.Lower))
            && !AcademicTitles.IsTitle(token)
            && !EventWords.IsGuests(token.Lower)
            && !UnitKinds.IsKind(reading.Text, at)
            && reading.Organisations.At(at) is null
            && reading.Projects.At(at) is null
            && reading.Text.SentenceOf(at) == reading.Text.SentenceOf(Math.Max(at - 1, 0));
    }

    /// <summary>"des Wasserverbandes Obere Werra Jan Holt": behind a name begins a person.</summary>
    private static bool IsPerson(Reading reading, int at) => PersonName.At(reading, at) is { HasKnownGivenName: true, IsFamilyNameOnly: false };

    /// <summary>"Bürgerbüro Tür an Tür": the same word on both sides.</summary>
    private static bool IsOfPair(ReportText text, int at) => text.Lower(at + 1) is "an" or "für" or "um" && text.Lower(at + 2) == text.Lower(at);

    /// <summary>"Verein jfc Medienzentrum": letters without a vowel that begin a name.</summary>
    private static bool IsSmallAbbreviation(ReportText text, int at) =>
        text.Tokens[at] is { IsWord: true, Text.Length: 3 or 4 } word && word.Text.All(char.IsAsciiLetterLower) && !word.Text.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') && text.IsCapital(at + 1) && text.IsCapital(at - 1);

    /// <summary>"Büro Grünraum Landschaftsarchitekten"</summary>
    public static bool IsTradeOfFirm(string word) => word.EndsWith("architekten", StringComparison.Ordinal) || word.EndsWith("architektinnen", StringComparison.Ordinal) || word.EndsWith("ingenieure", StringComparison.Ordinal);

    private static int? PlaceEnd(Reading reading, int at)
    {
        if (reading.Text.Lower(at) is "zu" && reading.Places.From(at + 1) is { } behind)
        {
            return behind.Range.End;
        }

        if (reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District or PlaceForm.Compound } place)
        {
            // "Sparkasse Leer/Wittmund"
            return reading.Text.Is(place.Range.End, "/") && reading.Places.From(place.Range.End + 1) is { Value.Form: PlaceForm.Name } second
                ? second.Range.End
                : place.Range.End;
        }

        // "Sparkasse Vest Recklinghausen"
        var region = Regions.EndAt(reading.Text, at);
        region = region is { } behindRegion && reading.Places.From(behindRegion) is { Value.Form: PlaceForm.Name } seat ? seat.Range.End : region;

        // "Volkshochschule Siegen-Wittgenstein"
        return region
            ?? (at < reading.Text.Tokens.Count && Districts.ByTail(reading.Text.Tokens[at].Text) is not null ? at + 1 : null);
    }

    /// <summary>"Verband der Wohnungswirtschaft", "Verband kommunaler Betriebe": whose union it is.</summary>
    private static int? MembersEnd(Reading reading, int at)
    {
        var text = reading.Text;
        var isOf = text.Lower(at) is "der" or "des";
        var isAdjective = at < text.Tokens.Count && text.Tokens[at].IsWord && text.Lower(at).EndsWith("er", StringComparison.Ordinal)
            && Adjectives.IsAdjective(text.Lower(at)) && reading.Places.At(at) is null;
        if ((!isOf && !isAdjective) || !text.IsCapital(at + 1) || !text.SentenceOf(Math.Max(0, at - 1)).Contains(at + 1)
            || reading.Places.At(at + 1) is not null || text.Lower(at + 1) is "landes" or "bundes" or "freistaates" || PlaceLists.IsKindOfTown(text.Lower(at + 1)) || StopWords.Contains(text.Lower(at + 1))
            || BodyKind.At(text, at + 1) is not null || UnitKinds.IsKind(text, at + 1))
        {
            return null;
        }

        var end = Math.Max(at + 2, Enumerations.EndOfSubject(text, at));

        // "Ministerium des Innern und für Sport"
        return text.Lower(end) is "und" or "," && text.Lower(end + 1) is "für" && text.IsCapital(end + 2) ? Enumerations.EndOfSubject(text, end + 1) : end;
    }

    /// <summary>"Seniorenbeirat der Stadt Unna", "Jugendparlament Unna"</summary>
    private static int? CouncilEnd(Reading reading, int at)
    {
        var text = reading.Text;
        var place = text.Lower(at) is "der" or "des" ? at + 1 : at;
        place = place > at && PlaceLists.IsKindOfTown(text.Lower(place)) ? place + 1 : place;
        return reading.Places.From(place) is { Value.Form: PlaceForm.Name or PlaceForm.District } town ? town.Range.End : null;
    }

    /// <summary>Where "des Landes Hessen" ends, if it stands there.</summary>
    public static int? LandAfter(Reading reading, int at) =>
        reading.Text.Lower(at) is "des" && reading.Text.Lower(at + 1) is "landes" ? Regions.EndAt(reading.Text, at + 2) : null;

    private static int WithPlace(Reading reading, int end)
    {
        return LandAfter(reading, end) ?? PlaceEnd(reading, end) ?? end;
    }
}
