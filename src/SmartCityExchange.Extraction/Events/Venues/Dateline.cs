using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The town with which a news item begins: "Essen. Zum Frühstück …", "Bocholt, 13.06.2022 (pd) – …".</summary>
internal static class Dateline
{
    private const int MostPassages = 8;
    private const int ShortestStory = 15;

    private static readonly Wording Dash = Wording.Of("–|-");

    /// <summary>Towns that ministries and associations write from; of two in a dateline the other is where it was.</summary>
    private static readonly HashSet<string> Seats = [.. Table.Column("seats.tsv", 0)];

    public static Mark<PlaceMention>? TownOf(Reading reading) =>
        reading.Text.Passages.Take(MostPassages)
            .Select(passage => First(reading, passage) is { } town && Ends(reading.Text, town.Range.End, passage) ? town : null)
            .FirstOrDefault(town => town is not null);

    /// <summary>"Düsseldorf/Unna. …": of two towns the one that the title names too.</summary>
    public static Mark<PlaceMention>? TownOfTwo(Reading reading, ReportText title)
    {
        var inTitle = PlaceFinder.Find(title).InOrder.Select(place => place.Value.Place).ToHashSet();
        return reading.Text.Passages.Take(MostPassages)
            .Select(passage => First(reading, passage) is { } first && Second(reading, first) is { } second ? OfTwo(reading, first, second, inTitle) : null)
            .FirstOrDefault(town => town is not null);
    }

    /// <summary>The same, unless ministries and associations write from there.</summary>
    public static Mark<PlaceMention>? HomeOf(Reading reading) => TownOf(reading) is { } town && !Seats.Contains(town.Value.Place.Name) ? town : null;

    private static Mark<PlaceMention>? OfTwo(Reading reading, Mark<PlaceMention> first, Mark<PlaceMention> second, HashSet<Place> inTitle) =>
        inTitle.Contains(second.Value.Place) ? second
        : inTitle.Contains(first.Value.Place) ? first
        : Seats.Contains(first.Value.Place.Name) ? second
        : Seats.Contains(second.Value.Place.Name) ? first
        : IsNamedAbove(reading, second) ? second
        : IsNamedAbove(reading, first) ? first
        : null;

    /// <summary>A line under the title names the town: "Mieter planen in Hanau-Lamboy ihr Quartier".</summary>
    private static bool IsNamedAbove(Reading reading, Mark<PlaceMention> town) =>
        reading.Places.All.Any(other => other.Range.First < town.Range.First && other.Value.Place == town.Value.Place
            && reading.Text.PassageOf(other.Range.First) != reading.Text.PassageOf(town.Range.First));

    private static Mark<PlaceMention>? First(Reading reading, TokenRange passage) =>
        reading.Places.From(reading.Text.Is(passage.First, "(") ? passage.First + 1 : passage.First) is { Value.Form: PlaceForm.Name } town ? town : null;

    private static Mark<PlaceMention>? Second(Reading reading, Mark<PlaceMention> first) =>
        reading.Text.Is(first.Range.End, "/") && reading.Places.From(first.Range.End + 1) is { Value.Form: PlaceForm.Name } second ? second : null;

    /// <summary>Whether what follows the town makes it a dateline: "Unna.", "Unna (pd).", "Unna – Beim Treffen …", "Unna, 3. Mai".</summary>
    private static bool Ends(ReportText text, int at, TokenRange passage) => text.Lower(at) switch
    {
        "." => true,
        ":" => passage.First == 0,
        "," => IsDate(text, at + 1),
        "–" or "-" => passage.Count > ShortestStory && text.IsCapital(at + 1),
        "(" => passage.Count > ShortestStory && text.Is(at + 2, ")") && (text.Is(at + 3, ".") || Dash.StandsAt(text, at + 3)),
        _ => false,
    };

    private static bool IsDate(ReportText text, int at) => text.IsNumber(text.Lower(at) is "den" ? at + 1 : at);
}
