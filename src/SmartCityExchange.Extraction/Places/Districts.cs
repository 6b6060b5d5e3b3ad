using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>The names of the Kreise, also inflected ("des Märkischen Kreises"); never to be taken for the town of the same name.</summary>
internal static class Districts
{
    private const string HomeState = "Nordrhein-Westfalen";

    private static readonly PhraseTable<Place> Names = Build();

    private static readonly Dictionary<string, Place> Tails = ByTail();

    public static Found? At(ReportText text, int at)
    {
        if (!text.Tokens[at].IsCapital || Names.Longest(text.Tokens, at, text.SentenceOf(at).End) is not { } match)
        {
            return null;
        }

        return new Found(match.Range, match.Value, text.Lower(at) is "kreise" or "kreisen" or "landkreise" or "landkreisen");
    }

    /// <summary>The district whose name ends so: "Siegen-Wittgenstein".</summary>
    public static Place? ByTail(string words) => Tails.GetValueOrDefault(words);

    private static PhraseTable<Place> Build()
    {
        var names = new PhraseTable<Place>();
        foreach (var district in HomeFirst())
        {
            names.Add(district.Name, district);
            if (district.Name.EndsWith(')'))
            {
                // "Landkreis Nienburg/Weser"
                names.Add(district.Name[..^1].Replace(" (", "/", StringComparison.Ordinal), district);
            }

            if (district.Name.StartsWith("Kreis ", StringComparison.Ordinal) || district.Name.StartsWith("Landkreis ", StringComparison.Ordinal))
            {
                // "für die Kreisverwaltung Gütersloh"
                names.Add(Offices(district)[0], district);
                names.Add(Offices(district)[1], district);
            }

            if (district.Name.StartsWith("Kreis ", StringComparison.Ordinal))
            {
                names.Add("Land" + char.ToLowerInvariant(district.Name[0]) + district.Name[1..], district);
            }
            else if (district.Name.StartsWith("Landkreis ", StringComparison.Ordinal))
            {
                // "der Kreis Mayen-Koblenz", as people say
                names.Add("Kreis " + district.Name["Landkreis ".Length..], district);
            }
        }

        return names;
    }

    private static string[] Offices(Place district)
    {
        var tail = district.Name[(district.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return ["Kreisverwaltung " + tail, "Landratsamt " + tail];
    }

    private static Dictionary<string, Place> ByTail()
    {
        var tails = new Dictionary<string, Place>();
        foreach (var district in HomeFirst().Where(district => district.Name.Contains(' ', StringComparison.Ordinal)))
        {
            tails.TryAdd(district.Name[(district.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..], district);
        }

        return tails;
    }

    private static IEnumerable<Place> HomeFirst() =>
        Gazetteer.All.Where(place => place.Kind == PlaceKind.District).OrderByDescending(place => place.State == HomeState);

    internal sealed record Found(TokenRange Range, Place Place, bool IsPlural);
}
