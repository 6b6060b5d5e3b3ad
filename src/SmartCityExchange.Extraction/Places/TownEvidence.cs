using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Whether the words around a name speak for a municipality: the more easily it is something else, the more they must say.</summary>
internal static class TownEvidence
{
    private const int LongestHouse = 4;

    /// <summary>Castles, clubs and houses bear the names of villages and families ("Schloss Horst"); what a town runs bears the town's.</summary>
    private static readonly string[] HousesOfTown = ["stadt", "rathaus", "bahnhof", "gemeinde", "amt", "kur"];

    public static bool Suffices(ReportText text, TokenRange range, PlaceSpelling spelling) => spelling.Risk switch
    {
        NameRisk.None => true,
        _ when spelling.Form == PlaceForm.Name && IsBehindOffice(text, range) => true,
        NameRisk.FarAway => !IsOtherName(text, range, spelling.Form),
        NameRisk.Word => SpeaksForPlace(text, range, spelling),
        NameRisk.FarAwayWord => !IsOtherName(text, range, spelling.Form) && SpeaksForPlace(text, range, spelling),
        _ => !IsOtherName(text, range, spelling.Form) && IsNamedAsTown(text, range, isFar: true),
    };

    /// <summary>"Frau Lauterbach", "Bürgermeister Nagold", "an der Nidda", "im Stadtteil Linden"</summary>
    private static bool IsOtherName(ReportText text, TokenRange range, PlaceForm form)
    {
        var before = range.First - 1;
        if (before < text.SentenceOf(range.First).First || text.IsApart(range.First))
        {
            return false;
        }

        return text.Lower(before) is "frau" or "herr" or "herrn" or "familie" or "eheleute" or "stadtteil" or "stadtteils" or "ortsteil" or "ortsteils" or "stadtbezirk" or "quartier"
            || (form is PlaceForm.Name && text.Lower(before) is "der" or "die" or "dem" or "den" or "das" or "des")
            || GivenNames.Contains(text.Tokens[before].Text) || AcademicTitles.IsTitle(text.Tokens[before]) || (form != PlaceForm.Adjective && Functions.IsHead(text, before));
    }

    private static bool SpeaksForPlace(ReportText text, TokenRange range, PlaceSpelling spelling)
    {
        var before = text.Lower(range.First - 1);
        return spelling.Form switch
        {
            PlaceForm.Adjective => true,
            PlaceForm.Genitive => before is not ("des" or "eines" or "dieses" or "jedes") && text.IsCapital(range.End),
            _ => IsNamedAsTown(text, range, spelling.Risk == NameRisk.FarAwayWord)
                || (range.First == text.SentenceOf(range.First).First && (text.Lower(range.End) is "hat" or "setzt" || SpeechCues.PartOf(text.Lower(range.End)) is not null))
                || before is "in" or "aus" or "nach" or "von" or "bei",
        };
    }

    private static bool IsNamedAsTown(ReportText text, TokenRange range, bool isFar) =>
        OpensLine(text, range) || HasDistrictInBracket(text, range) || EndsBehindHouse(text, range) || IsBesideName(text, range) || PlaceLists.IsKindOfTown(text.Lower(range.First - 1)) || IsKindOfHouse(text, range.First - 1, isFar) || IsOfOffice(text, range.First - 1);

    /// <summary>The dateline "Essen. Zum Frühstück …", the label "Much: Anna Berg …".</summary>
    private static bool OpensLine(ReportText text, TokenRange range)
    {
        var first = text.Passages[text.PassageOf(range.First)].First;
        var opens = range.First == first || (range.First == first + 1 && text.Tokens[first].Kind == TokenKind.Mark);
        return opens && range.End < text.Tokens.Count && (text.Tokens[range.End].Text is ":" || (text.Is(range.End, ".") && (text.IsCapital(range.End + 1) || text.IsNumber(range.End + 1)) && range.First == first));
    }

    /// <summary>"Lage (Lippe)": the bracket says in which Kreis.</summary>
    private static bool HasDistrictInBracket(ReportText text, TokenRange range) =>
        text.Is(range.End, "(") && text.Is(range.End + 2, ")") && Districts.ByTail(text.Tokens[range.End + 1].Text) is not null;

    /// <summary>"Haus der Technik, Essen": behind a house and a comma, and nothing follows.</summary>
    private static bool EndsBehindHouse(ReportText text, TokenRange range)
    {
        var passage = text.Passages[text.PassageOf(range.First)];
        var first = Math.Max(passage.First, range.First - 1 - LongestHouse);
        return text.Is(range.First - 1, ",") && text.Lower(range.First) is not "saal" && (range.End == passage.End || text.Tokens[range.End].Text is "." or "," or "|" or ";" or ")")
            && Enumerable.Range(first, Math.Max(0, range.First - 1 - first)).Any(at => VenueKinds.At(text, at) is not null);
    }

    /// <summary>"Ina Feld (Essen)": alone in a bracket behind a name.</summary>
    private static bool IsBesideName(ReportText text, TokenRange range) =>
        text.Is(range.First - 1, "(") && text.Is(range.End, ")") && text.IsCapital(range.First - 2) && text.IsCapital(range.First - 3) && !text.IsApart(range.First - 1);

    // "Universität Siegen", "Stadthalle Essen"
    private static bool IsKindOfHouse(ReportText text, int at, bool isFar) =>
        text.IsCapital(at) && (BodyKind.At(text, at) is not null || (VenueKinds.At(text, at) is not null && (!isFar || Array.Exists(HousesOfTown, house => text.Lower(at).Contains(house, StringComparison.Ordinal)))));

    /// <summary>"Jan Holt, Bürgermeister Senden": behind somebody's comma the office has a town behind it and no name.</summary>
    private static bool IsBehindOffice(ReportText text, TokenRange range) =>
        text.Lower(range.First - 1).Contains("bürgermeister", StringComparison.Ordinal) && text.Tokens[Math.Max(0, range.First - 2)].Text is "," or "(" or "|" or "–"
        && text.IsCapital(range.First - 3) && !text.IsCapital(range.End);

    /// <summary>"die Bürgermeisterin von Stein"</summary>
    private static bool IsOfOffice(ReportText text, int at) => text.Lower(at) is "von" && text.Lower(at - 1).Contains("bürgermeister", StringComparison.Ordinal);
}
