using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>The town or district among the words beside a name: "Stadt Unna", "aus dem Unnaer Rathaus".</summary>
internal static class PlacePart
{
    private const int MostKinds = 2;

    private static readonly Wording SmartCity = Wording.Of("smart city");
    private static readonly Wording Administration = Wording.Of("rathaus|*verwaltung");
    private static readonly Wording AdministrationBefore = Wording.Of("stadtverwaltung|kreisverwaltung");

    public static bool Read(ReadingPosition position, int start)
    {
        var (found, places) = (position.Found, position.Reading.Places);
        var at = BehindKinds(position, BehindProgramme(position, start), start);
        if (found is { Place: null, Organisation: null } && places.From(at) is { Value.Form: PlaceForm.Adjective } adjective && IsOfAdministration(position, adjective))
        {
            return position.Take(found with { Place = adjective }, adjective.Range.End + 1);
        }

        if (places.From(at) is not { Value.Form: PlaceForm.Name or PlaceForm.District } place)
        {
            return false;
        }

        // Behind a body a bare name says where the body sits: "der Nordlicht GmbH in Unna". "Unna Marketing" is a body and no town.
        var isBare = at == start;
        var isOther = isBare && (found.Organisation is not null || (place.Value.Form == PlaceForm.Name && IsPartOfName(position, place.Range.End)));
        return !isOther && position.Take(found with { Place = found.Place ?? place }, place.Range.End);
    }

    /// <summary>"(MPSC Gera)", "(Smart City Gera)": the town whose part of the programme it is.</summary>
    private static int BehindProgramme(ReadingPosition position, int start)
    {
        var end = position.Reading.Projects.From(start) is { Value.Rule: "project.known" } programme ? programme.Range.End
            : SmartCity.EndAt(position.Text, start) ?? start;
        return end > start && end < position.Limit && position.Reading.Places.From(end) is { Value.Form: PlaceForm.Name } ? end : start;
    }

    /// <summary>"der Alten Hansestadt Lemgo", "der Stadtverwaltung Unna"</summary>
    private static int BehindKinds(ReadingPosition position, int at, int start)
    {
        var text = position.Text;
        at = text.IsCapital(at) && Adjectives.IsAdjective(text.Lower(at)) && PlaceLists.IsKindOfTown(text.Lower(at + 1)) ? at + 1 : at;
        while (at < position.Limit && at - start < MostKinds && (PlaceLists.IsKindOfTown(text.Lower(at)) || AdministrationBefore.StandsAt(text, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"aus dem Unnaer Rathaus", "von der Unnaer Stadtverwaltung"</summary>
    private static bool IsOfAdministration(ReadingPosition position, Mark<PlaceMention> adjective) =>
        adjective.Range.End < position.Limit
        && (PlaceLists.IsKindOfTown(position.Text.Lower(adjective.Range.End)) || Administration.StandsAt(position.Text, adjective.Range.End));

    private static bool IsPartOfName(ReadingPosition position, int end)
    {
        var text = position.Text;
        return end < position.Limit && text.IsCapital(end) && !text.IsApart(end) && !StopWords.Contains(text.Lower(end))
            && !Functions.IsHead(text, end) && !AcademicTitles.IsTitle(text.Tokens[end]);
    }
}
