using SmartCityExchange.Extraction.People;
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
            return WithPlace(reading, Enumerations.EndOfSubject(reading.Text, at));
        }

        if (PlaceEnd(reading, at) is { } place)
        {
            // "IHK Ostwestfalen zu Bielefeld"
            return reading.Text.Lower(place) is "zu" && reading.Places.From(place + 1) is { Value.Form: PlaceForm.Name } seat ? seat.Range.End : place;
        }

        return kind.MayBeProper ? WithPlace(reading, Proper(reading, at)) : at;
    }

    /// <summary>Capitalised words that are no function, title or beginning of something else.</summary>
    public static int Proper(Reading reading, int at)
    {
        var end = at;
        while (end < reading.Text.Tokens.Count && end - at < MostWords && IsProper(reading, end))
        {
            end = reading.Places.From(end)?.Range.End ?? end + 1;
            if (reading.Text.Lower(end) is "&" or "for" or "of" && end + 1 < reading.Text.Tokens.Count && IsProper(reading, end + 1))
            {
                end++;
            }
        }

        return end;
    }

    /// <summary>"Digitale Stadt", "Smart City": the adjective before makes a term of a word that is none alone.</summary>
    public static bool IsPartOfTerm(ReportText text, int at) =>
        (text.Lower(at) is "stadt" or "städte" && text.IsCapital(at - 1) && Adjectives.IsAdjective(text.Lower(at - 1)))
        || (text.Lower(at) is "city" or "cities" && text.Lower(at - 1) is "smart") || (text.Lower(at) is "smart" && text.Lower(at + 1) is "city" or "cities");

    private static bool IsProper(Reading reading, int at)
    {
        var token = reading.Text.Tokens[at];
        return (token.IsCapital || token.IsBrand)
            && (!StopWords.Contains(token.Lower) || IsPartOfTerm(reading.Text, at))
            && !reading.Text.IsApart(at)
            && !Functions.IsHead(reading.Text, at)
            && !AcademicTitles.IsTitle(token)
            && !UnitKinds.IsKind(reading.Text, at)
            && reading.Organisations.At(at) is null
            && reading.Projects.At(at) is null
            && reading.Text.SentenceOf(at) == reading.Text.SentenceOf(Math.Max(at - 1, 0));
    }

    private static int? PlaceEnd(Reading reading, int at)
    {
        if (reading.Text.Lower(at) is "zu" && reading.Places.From(at + 1) is { } behind)
        {
            return behind.Range.End;
        }

        return reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District or PlaceForm.Compound } place
            ? place.Range.End
            : Regions.EndAt(reading.Text, at);
    }

    /// <summary>Where "des Landes Hessen" ends, if it stands there.</summary>
    public static int? LandAfter(Reading reading, int at) =>
        reading.Text.Lower(at) is "des" && reading.Text.Lower(at + 1) is "landes" ? Regions.EndAt(reading.Text, at + 2) : null;

    private static int WithPlace(Reading reading, int end)
    {
        return LandAfter(reading, end) ?? PlaceEnd(reading, end) ?? end;
    }
}
