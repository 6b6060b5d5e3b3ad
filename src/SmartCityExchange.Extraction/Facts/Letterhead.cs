using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The town of whoever publishes the page: the one named above the title, or in the address at the page's end.</summary>
/// <param name="IsDistrict">Whether a district publishes: it meets in its own house there, and in any of its towns else.</param>
/// <param name="IsTown">Whether the town itself publishes ("Stadt Unna"), and not a body in it.</param>
internal sealed record Letterhead(Place Town, Evidence Evidence, bool IsDistrict, bool IsTown)
{
    private const int LongestHead = 600;
    private const int LongestFoot = 1500;
    private const int ReachOfCredit = 3;

    private static readonly WordEndings<string> HousesOfDistricts = WordEndings.Of(["kreishaus", "kreishauses", "landratsamt", "landratsamts", "landratsamtes"]);

    /// <param name="top">Where the first title or report begins.</param>
    /// <returns>Null where neither names a town, or the first that does names several.</returns>
    public static Letterhead? Of(SourceText plain, int top) => Above(plain, top) ?? InAddress(plain);

    /// <summary>Whether a house that the report names without a town stands there.</summary>
    public bool Owns(VenueReading house) =>
        !IsDistrict || house.Name.ToLowerInvariant().Split(' ').Any(word => HousesOfDistricts.Matches(word));

    /// <summary>"© Stadt Unna, Pressestelle", "Stadt Unna, Markt 1": the one town that signs the report.</summary>
    public static Mark<PlaceMention>? Signing(Reading reading)
    {
        var signed = PlaceFinder.Find(reading.Text).InOrder
            .Where(town => town.Value.Form == PlaceForm.Name && PlaceLists.IsKindOfTown(reading.Text.Lower(town.Range.First - 1))
                && (reading.Asides.HidesPeople(town.Range.First) || IsCredit(reading.Text, town.Range.First)))
            .DistinctBy(town => town.Value.Place.Ags)
            .Take(2)
            .ToList();
        return signed is [var one] ? one : null;
    }

    private static bool IsCredit(ReportText text, int town) =>
        Enumerable.Range(town - ReachOfCredit, ReachOfCredit).Any(at => text.Lower(at) is "©" or "foto" or "fotos" or "bild");

    private static Letterhead? Above(SourceText plain, int top)
    {
        var head = new ReportText(plain, new Span(0, Math.Min(top, LongestHead)));
        return head.Tokens.Count == 0 ? null : Only(head, _ => true);
    }

    /// <summary>"Lange Straße 2, 59423 Unna"</summary>
    private static Letterhead? InAddress(SourceText plain)
    {
        var start = Math.Max(0, plain.Text.Length - LongestFoot);
        var foot = new ReportText(plain, Span.Between(start, plain.Text.Length));
        return Only(foot, mark => mark.Range.First > 0 && foot.Tokens[mark.Range.First - 1].IsPostcode);
    }

    private static Letterhead? Only(ReportText text, Func<Mark<PlaceMention>, bool> isMeant)
    {
        var places = PlaceFinder.Find(text).All;
        var towns = places.Where(mark => mark.Value.Form != PlaceForm.District && isMeant(mark)).DistinctBy(mark => mark.Value.Place).Take(2).ToList();
        var isDistrict = places.Any(mark => mark.Value.Form == PlaceForm.District);
        return towns is [var town] ? new Letterhead(
            town.Value.Place, text.Evidence(town.Range, town.Value.Rule), isDistrict, !isDistrict && PlaceLists.IsKindOfTown(text.Lower(town.Range.First - 1))) : null;
    }
}
