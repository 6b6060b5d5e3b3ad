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

    private static readonly Wording OfTheDistrict = Wording.Of("des kreises|landkreises");

    private static readonly WordEndings<string> OfTown = Endings("bürgermeister", "bürgermeisterin", "beigeordneter", "beigeordnete", "beigeordneten", "stadtbaurat", "stadtbaurätin", "stadtdirektor", "stadtdirektorin", "stadtkämmerer", "stadtkämmerin");
    private static readonly WordEndings<string> OfDistrict = Endings("landrat", "landrätin", "kreisdirektor", "kreisdirektorin", "kreisbeigeordneter", "kreisbeigeordnete", "kreisbeigeordneten");

    /// <summary>"Bürgermeister Jan Holt (Stadt Neustadt)", "aus Neustadt": the words beside the name give a town, be it none of the gazetteer.</summary>
    public static bool NamesOtherTown(ReportText text, TokenRange name) =>
        (text.Is(name.End, "(") && PicturePosition.EndAt(text, name.End, text.Tokens.Count) == name.End) || text.Lower(name.End) is "aus" or "von" or "vom" || Enumerable.Range(name.End, 6).Any(at => (PlaceLists.IsKindOfTown(text.Lower(at)) && text.Lower(at - 1) is "der" or "(" or "," or "die") || (text.Lower(at) is "marktes" or "fleckens" && text.Lower(at - 1) is "des"));

    /// <summary>"Managerin der Stadt, Ina Feld", "Jan Holt von der Stadtverwaltung": the town that needs no name is that of the event.</summary>
    public static bool IsOfTheTown(ReportText text, Mark<PersonMention> mark)
    {
        var function = mark.Value.Affiliation.Function;
        var unit = mark.Value.Affiliation.Unit;
        return (unit is { } own && text.Lower(own.First - 1) is "städtischen" or "gemeindlichen") || IsTheTown(text, mark.Range.End) || (function is { } office && IsTheTown(text, office.End)) || (unit is { } department && IsTheTown(text, department.End));
    }

    /// <summary>"der Stadt", "bei der Gemeinde", "von der Stadtverwaltung", and no name behind.</summary>
    private static bool IsTheTown(ReportText text, int at)
    {
        at += text.Lower(at) is "von" or "bei" or "aus" ? 1 : 0;
        return text.Lower(at) is "der" && text.Lower(at + 1) is "stadt" or "gemeinde" or "stadtverwaltung" or "gemeindeverwaltung" && !text.IsCapital(at + 2) && text.Lower(at + 2) is not ("-" or "\"" or "der" or "und");
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
        if (office.Exists(word => word is "a" or "a.d." or "a." or "bundes" || word.StartsWith("alt", StringComparison.Ordinal) || word.StartsWith("bezirks", StringComparison.Ordinal) || word.StartsWith("orts", StringComparison.Ordinal)))
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
        if (Positions.Between(first, function).Any(at => PlaceLists.IsKindOfTown(text.Lower(at)) && text.IsCapital(at) && text.IsCapital(at + 1) && at + 1 < function && reading.Places.At(at + 1) is null && text.Lower(at - 1) is "die" or "der" or "•" or "-" or "–"))
        {
            // "Für die Gemeinde Musterhausen sprach Bürgermeisterin …"
            return true;
        }

        return text.IsCapital(function - 1) && text.Lower(function - 1).EndsWith('s') && !text.Tokens[function - 1].IsAcronym && reading.Places.At(function - 1) is null
            && text.SentenceOf(function).Contains(function - 1) && !text.IsApart(function);
    }

    /// <summary>"Bürgermeister", "Stadtmanagerin", "Gemeindedirektor": only a town has such an office.</summary>
    public static bool IsOfTown(ReportText text, TokenRange function) =>
        function.Positions.Select(text.Lower).Any(word =>
            OfTown.Matches(word) || word.StartsWith("stadt", StringComparison.Ordinal) || word.StartsWith("gemeinde", StringComparison.Ordinal) || word.StartsWith("wirtschaftsförder", StringComparison.Ordinal)
            || word.StartsWith("klimaschutz", StringComparison.Ordinal) || word.StartsWith("city", StringComparison.Ordinal) || word.StartsWith("bauhof", StringComparison.Ordinal) || word.Contains("amtsleiter", StringComparison.Ordinal) || word.Contains("dezernent", StringComparison.Ordinal));

    /// <summary>The district, where the report names one and no other.</summary>
    public static Mark<PlaceMention>? OnlyDistrict(Reading reading)
    {
        var districts = reading.Places.InOrder.Where(place => place.Value.Form == PlaceForm.District && !IsWhereFrom(reading.Text, place.Range.First) && !reading.People.InOrder.Any(guest => guest.Value.Affiliation.Place?.Range == place.Range && reading.Text.Is(place.Range.First - 1, "("))).DistinctBy(place => place.Value.Place.Ags).Take(2).ToList();
        return districts.Count == 1 ? districts[0] : null;
    }

    /// <summary>"Aus dem Landkreis Musterstadt war … gekommen": guests.</summary>
    private static bool IsWhereFrom(ReportText text, int at) => text.Lower(at - 1) is "aus" || text.Lower(at - 2) is "aus";

    private static WordEndings<string> Endings(params string[] offices) => WordEndings.Of(offices);
}
