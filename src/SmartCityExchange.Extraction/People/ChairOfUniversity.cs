using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>"Begleitet wird das von der Universität Unna. Professorin Ina Feld vom Lehrstuhl für Stadtplanung …": a chair is one of the university named before.</summary>
internal static class ChairOfUniversity
{
    private const int Reach = 60;

    private static readonly WordEndings<string> Chairs = WordEndings.Of(["lehrstuhl", "lehrstuhls", "professur", "fakultät", "fachgebiet"]);

    private static readonly WordEndings<string> Universities = WordEndings.Of(["universität", "hochschule", "uni"]);

    public static void Complete(Reading reading)
    {
        foreach (var mark in reading.People.InOrder.Where(mark => IsOpen(reading.Text, mark.Value.Affiliation)).ToList())
        {
            if (UniversityBefore(reading, mark.Range.First) is { } university)
            {
                reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation with { Organisation = university } });
            }
        }
    }

    private static bool IsOpen(ReportText text, Affiliation known) =>
        known is { Organisation: null, Place: null, Unit: { } unit } && Chairs.Matches(text.Lower(unit.First));

    private static Mark<OrganisationMention>? UniversityBefore(Reading reading, int name)
    {
        for (var at = name - 1; at >= Math.Max(0, name - Reach); at--)
        {
            if (Universities.Matches(reading.Text.Lower(at)) && reading.Organisations.At(at) is { } body)
            {
                return body;
            }
        }

        return null;
    }
}
