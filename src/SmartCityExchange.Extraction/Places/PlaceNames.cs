using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Every spelling under which a municipality may stand in a text, by its first word.</summary>
internal static class PlaceNames
{
    /// <summary>Towns of the usual size of those that reports name wherever they lie.</summary>
    private const int WellKnown = 18_000;

    private static readonly Dictionary<string, bool> Words = Ambiguous();

    private static readonly Dictionary<string, List<PlaceSpelling>> ByFirstWord = Build();

    /// <summary>The spellings that begin with the word, those of most words first.</summary>
    public static IReadOnlyList<PlaceSpelling> BeginningWith(string word) => ByFirstWord.TryGetValue(word, out var found) ? found : [];

    /// <summary>Whether the word alone is a town's name, rather than one of the language.</summary>
    public static bool IsTown(string word) => BeginningWith(word).Any(spelling => spelling.Words.Count == 1 && spelling.IsTrusted);

    /// <summary>Whether a town's name begins with the word.</summary>
    public static bool BeginsTown(string word) => BeginningWith(word).Any(spelling => spelling.IsTrusted);

    /// <summary>How easily the place's name is something else.</summary>
    public static NameRisk RiskOf(Place place)
    {
        var isFar = !PlaceChoice.IsHome(place) && !(place.Population >= WellKnown);
        return (isFar, Words.TryGetValue(PlaceTails.Without(place.Name), out var isCommon)) switch
        {
            (false, false) => NameRisk.None,
            (true, false) => NameRisk.FarAway,
            (false, true) => NameRisk.Word,
            _ => isCommon ? NameRisk.CommonWord : NameRisk.FarAwayWord,
        };
    }

    private static Dictionary<string, bool> Ambiguous()
    {
        var words = new Dictionary<string, bool>();
        foreach (var row in Table.Read("ambiguous-places.tsv"))
        {
            words[row[0]] = row[1] == "kind";
        }

        return words;
    }

    private static Dictionary<string, List<PlaceSpelling>> Build()
    {
        var names = new Dictionary<string, List<PlaceSpelling>>();
        foreach (var place in Gazetteer.All.Where(place => place.Kind != PlaceKind.District))
        {
            AddNames(names, place);
            AddAdjectives(names, place);
        }

        var byName = Gazetteer.All.ToLookup(place => PlaceTails.Without(place.Name));
        foreach (var row in Table.Read("place-adjectives.tsv"))
        {
            foreach (var place in byName[row[1]])
            {
                Add(names, row[0], place, PlaceForm.Adjective);
                if (row[0].EndsWith("er", StringComparison.Ordinal) && RiskOf(place) < NameRisk.Word)
                {
                    // "die Emderinnen und Emder"
                    Add(names, row[0] + "innen", place, PlaceForm.Genitive);
                }
            }
        }

        foreach (var spellings in names.Values)
        {
            spellings.Sort((one, other) => other.Words.Count.CompareTo(one.Words.Count));
        }

        return names;
    }

    private static void AddNames(Dictionary<string, List<PlaceSpelling>> names, Place place)
    {
        foreach (var name in Names(place))
        {
            Add(names, name, place, PlaceForm.Name);
            if (name[^1] is not ('s' or 'x' or 'z' or 'ß' or ')') && RiskOf(place) != NameRisk.CommonWord)
            {
                Add(names, name + "s", place, PlaceForm.Genitive);
            }
        }
    }

    private static void AddAdjectives(Dictionary<string, List<PlaceSpelling>> names, Place place)
    {
        var risk = RiskOf(place);
        if (IsLand(place) || risk >= NameRisk.FarAwayWord)
        {
            return;
        }

        foreach (var adjective in Adjectives(PlaceTails.Without(place.Name), risk >= NameRisk.Word).Where(adjective => !GivenNames.Contains(adjective) && !(risk == NameRisk.FarAway && Words.ContainsKey(adjective))))
        {
            Add(names, adjective, place, PlaceForm.Adjective);
            if (adjective.EndsWith("er", StringComparison.Ordinal) && risk < NameRisk.Word)
            {
                // "die Unnaerin Ina Feld", "von den 59.000 Unnaern"
                Add(names, adjective + "in", place, PlaceForm.Genitive);
                Add(names, adjective + "innen", place, PlaceForm.Genitive);
                Add(names, adjective + "n", place, PlaceForm.Genitive);
            }
        }
    }

    private static void Add(Dictionary<string, List<PlaceSpelling>> names, string name, Place place, PlaceForm form)
    {
        var words = Tokeniser.Read(name, new Span(0, name.Length)).Select(token => token.Text).ToList();
        if (!names.TryGetValue(words[0], out var spellings))
        {
            names[words[0]] = spellings = [];
        }

        if (spellings.Find(spelling => spelling.Form == form && spelling.Words.SequenceEqual(words)) is { } known)
        {
            known.Places.Add(place);
        }
        else
        {
            spellings.Add(new PlaceSpelling(words, form, [place]));
        }
    }

    // "Brandenburg" alone is the Land and not the town on the Havel.
    private static bool IsLand(Place place) => PlaceTails.Without(place.Name) == place.State && place.Name != place.State;

    private static IEnumerable<string> Names(Place place) =>
        IsLand(place) ? [place.Name] : Gazetteer.NamesOf(place);

    private static IEnumerable<string> Adjectives(string name, bool isWord)
    {
        if (name.EndsWith('e') && !isWord)
        {
            yield return name + "r";
        }
        else if (!name.EndsWith('e'))
        {
            yield return name + "er";
        }

        if (name.EndsWith("ingen", StringComparison.Ordinal) || name.EndsWith("ungen", StringComparison.Ordinal) || name.EndsWith("angen", StringComparison.Ordinal))
        {
            yield return name[..^2] + "er";
        }
        else if (name.EndsWith("stadt", StringComparison.Ordinal))
        {
            yield return name[..^3] + "ädter";
        }
        else if (name.EndsWith("hausen", StringComparison.Ordinal))
        {
            yield return name[..^5] + "äuser";
        }
    }
}
