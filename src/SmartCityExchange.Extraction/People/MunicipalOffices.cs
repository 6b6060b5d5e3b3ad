using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Offices that only a town or only a Kreis has. Where the words beside the name give no other, the mayor is that of the town
/// where the event took place, the Landrat that of the one Kreis the report names.
/// </summary>
internal static class MunicipalOffices
{
    private const int ReachOfTown = 20;
    private const int ReachOfKind = 6;

    private static readonly Wording OfTheDistrict = Wording.Of("des kreises|landkreises");

    private static readonly Wording TheTown = Wording.Of("der stadt|gemeinde|stadtverwaltung|gemeindeverwaltung");
    private static readonly Wording OfTheMarket = Wording.Of("des marktes|fleckens");

    private static readonly WordEndings<string> OfTown = Endings(
        "bürgermeister", "bürgermeisterin", "beigeordneter", "beigeordnete", "beigeordneten",
        "stadtbaurat", "stadtbaurätin", "stadtdirektor", "stadtdirektorin", "stadtkämmerer", "stadtkämmerin");

    private static readonly WordEndings<string> OfDistrict = Endings(
        "landrat", "landrätin", "kreisdirektor", "kreisdirektorin", "kreisbeigeordneter", "kreisbeigeordnete", "kreisbeigeordneten");

    /// <summary>"a. D.", "Altbürgermeister", "Bezirksbürgermeisterin", "Ortsvorsteher": whose office is not that of the whole town, or no more.</summary>
    private static readonly Wording FormerOrOfPart = Wording.Of("a|a.|a.d.|bundes|alt*|bezirks*|orts*");

    /// <summary>Beginnings of offices that only a town has.</summary>
    private static readonly Wording OnlyOfTown = Wording.Of("stadt*|gemeinde*|wirtschaftsförder*|klimaschutz*|city*|bauhof*");

    /// <summary>"Bürgermeister Jan Holt (Stadt Neustadt)", "aus Neustadt": the words beside the name give a town, be it none of the gazetteer.</summary>
    public static bool NamesOtherTown(ReportText text, TokenRange name) =>
        OpensBracket(text, name.End) || text.Lower(name.End) is "aus" or "von" or "vom"
        || Enumerable.Range(name.End, ReachOfKind).Any(at => IsKindOfNamedTown(text, at) || OfTheMarket.StandsAt(text, at - 1));

    /// <summary>A bracket that says more than "(l.)".</summary>
    private static bool OpensBracket(ReportText text, int at) => text.Is(at, "(") && PicturePosition.EndAt(text, at, text.Tokens.Count) == at;

    private static bool IsKindOfNamedTown(ReportText text, int at) => PlaceLists.IsKindOfTown(text.Lower(at)) && text.Lower(at - 1) is "der" or "(" or "," or "die";

    /// <summary>"Managerin der Stadt, Ina Feld", "Jan Holt von der Stadtverwaltung": the town that needs no name is that of the event.</summary>
    public static bool IsOfTheTown(ReportText text, Mark<PersonMention> mark)
    {
        var affiliation = mark.Value.Affiliation;
        var isOwnUnit = affiliation.Unit is { } unit && text.Lower(unit.First - 1) is "städtischen" or "gemeindlichen";
        return isOwnUnit || new[] { mark.Range, affiliation.Function, affiliation.Unit }.OfType<TokenRange>().Any(words => IsTheTown(text, words.End));
    }

    /// <summary>"der Stadt", "bei der Gemeinde", "von der Stadtverwaltung", and no name behind.</summary>
    private static bool IsTheTown(ReportText text, int at)
    {
        at += text.Lower(at) is "von" or "bei" or "aus" ? 1 : 0;
        return TheTown.EndAt(text, at) is { } behind && !text.IsCapital(behind) && text.Lower(behind) is not ("-" or "\"" or "der" or "und");
    }

    /// <summary>"vom Umweltamt des Kreises", "Dezernentin des Landkreises": the one district that the report names.</summary>
    public static bool IsOfTheDistrict(ReportText text, Mark<PersonMention> mark) =>
        new[] { mark.Value.Affiliation.Unit, mark.Value.Affiliation.Function }.OfType<TokenRange>()
            .Any(words => OfTheDistrict.StandsAt(text, words.End) && !text.IsCapital(words.End + 2));

    public static Affiliation WithTown(Reading reading, Affiliation affiliation, Homes homes)
    {
        if (affiliation.Function is not { } function || affiliation.Place is not null || affiliation.Organisation is not null || IsOfUnknownTown(reading, function.First))
        {
            return affiliation;
        }

        var office = function.Positions.Select(reading.Text.Lower).ToList();
        if (office.Exists(FormerOrOfPart.BeginsWith))
        {
            return affiliation;
        }

        return office.Exists(word => (word is "ob" or "bm" || OfTown.Matches(word)) && !word.StartsWith("kreis", StringComparison.Ordinal)) ? affiliation with { Place = homes.TownOf(function) }
            : office.Exists(word => OfDistrict.Matches(word)) ? affiliation with { Place = homes.District }
            : affiliation;
    }

    /// <summary>"Musterhausens Bürgermeisterin": a town that the gazetteer does not know.</summary>
    private static bool IsOfUnknownTown(Reading reading, int function)
    {
        var text = reading.Text;
        var passage = text.Passages[text.PassageOf(function)];
        var first = Math.Max(text.Tokens[passage.First].Kind == TokenKind.Mark ? passage.First : text.SentenceOf(function).First, function - ReachOfTown);
        return Positions.Between(first, function - 1).Any(at => IsUnknownBehindKind(reading, at)) || IsUnknownBefore(reading, function);
    }

    /// <summary>"Für die Gemeinde Musterhausen sprach Bürgermeisterin …"</summary>
    private static bool IsUnknownBehindKind(Reading reading, int at)
    {
        var text = reading.Text;
        return PlaceLists.IsKindOfTown(text.Lower(at)) && text.IsCapital(at) && text.IsCapital(at + 1) && reading.Places.At(at + 1) is null
            && text.Lower(at - 1) is "die" or "der" or "•" or "-" or "–";
    }

    private static bool IsUnknownBefore(Reading reading, int function)
    {
        var text = reading.Text;
        return text.IsCapital(function - 1) && text.Lower(function - 1).EndsWith('s') && !text.Tokens[function - 1].IsAcronym && reading.Places.At(function - 1) is null
            && text.SentenceOf(function).Contains(function - 1) && !text.IsApart(function);
    }

    /// <summary>"Bürgermeister", "Stadtmanagerin", "Gemeindedirektor": only a town has such an office.</summary>
    public static bool IsOfTown(ReportText text, TokenRange function) =>
        function.Positions.Select(text.Lower).Any(word =>
            OfTown.Matches(word) || OnlyOfTown.BeginsWith(word) || word.Contains("amtsleiter", StringComparison.Ordinal) || word.Contains("dezernent", StringComparison.Ordinal));

    /// <summary>"Landrätin", "Kreisdirektor": only a district has such an office.</summary>
    public static bool IsOfDistrict(ReportText text, TokenRange function) => function.Positions.Select(text.Lower).Any(word => OfDistrict.Matches(word));

    /// <summary>The district, where the report names one and no other.</summary>
    public static Mark<PlaceMention>? OnlyDistrict(Reading reading)
    {
        var districts = reading.Places.InOrder
            .Where(place => place.Value.Form == PlaceForm.District && !IsWhereFrom(reading.Text, place.Range.First) && !IsOfGuest(reading, place))
            .DistinctBy(place => place.Value.Place.Ags)
            .Take(2)
            .ToList();
        return districts.Count == 1 ? districts[0] : null;
    }

    /// <summary>"Ina Feld (Kreis Musterstadt)"</summary>
    private static bool IsOfGuest(Reading reading, Mark<PlaceMention> place) =>
        reading.Text.Is(place.Range.First - 1, "(") && reading.People.InOrder.Any(guest => guest.Value.Affiliation.Place?.Range == place.Range);

    /// <summary>"Aus dem Landkreis Musterstadt war … gekommen": guests.</summary>
    private static bool IsWhereFrom(ReportText text, int at) => text.Lower(at - 1) is "aus" || text.Lower(at - 2) is "aus";

    private static WordEndings<string> Endings(params string[] offices) => WordEndings.Of(offices);
}
