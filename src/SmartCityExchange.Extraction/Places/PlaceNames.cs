using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Places;

/// <summary>Every spelling under which a municipality may stand in a text, by its first word.</summary>
internal static class PlaceNames
{
    private static readonly string[] TailsOfNames = [" (", "/", " an ", " am ", " im ", " bei ", " in ", " ob ", " auf ", " vor "];

    private static readonly HashSet<string> Ambiguous = [.. Table.Column("ambiguous-places.tsv", 0)];

    private static readonly Dictionary<string, List<PlaceSpelling>> ByFirstWord = Build();

    /// <summary>The spellings that begin with the word, those of most words first.</summary>
    public static IReadOnlyList<PlaceSpelling> BeginningWith(string word) => ByFirstWord.TryGetValue(word, out var found) ? found : [];

    /// <summary>Names that are also German words, given names or family names (Essen, Siegen, Hagen).</summary>
    public static bool IsAlsoWord(string name) => Ambiguous.Contains(name);

    private static Dictionary<string, List<PlaceSpelling>> Build()
    {
        var names = new Dictionary<string, List<PlaceSpelling>>();
        foreach (var place in Gazetteer.All.Where(place => place.Kind != PlaceKind.District))
        {
            foreach (var name in Names(place))
            {
                Add(names, name, place, PlaceForm.Name);
                if (name[^1] is not ('s' or 'x' or 'z' or 'ß' or ')'))
                {
                    Add(names, name + "s", place, PlaceForm.Genitive);
                }
            }

            foreach (var adjective in Adjectives(WithoutTail(place.Name)).Where(adjective => !GivenNames.Contains(adjective) && !IsLand(place)))
            {
                Add(names, adjective, place, PlaceForm.Adjective);
                if (adjective.EndsWith("er", StringComparison.Ordinal) && !IsAlsoWord(WithoutTail(place.Name)))
                {
                    // "die Unnaerin Ina Feld", "von den 59.000 Unnaern"
                    Add(names, adjective + "in", place, PlaceForm.Genitive);
                    Add(names, adjective + "innen", place, PlaceForm.Genitive);
                    Add(names, adjective + "n", place, PlaceForm.Genitive);
                }
            }
        }

        var byName = Gazetteer.All.ToLookup(place => WithoutTail(place.Name));
        foreach (var row in Table.Read("place-adjectives.tsv"))
        {
            foreach (var place in byName[row[1]])
            {
                Add(names, row[0], place, PlaceForm.Adjective);
            }
        }

        foreach (var spellings in names.Values)
        {
            spellings.Sort((one, other) => other.Words.Count.CompareTo(one.Words.Count));
        }

        return names;
    }

    private static void Add(Dictionary<string, List<PlaceSpelling>> names, string name, Place place, PlaceForm form)
    {
        var words = Tokeniser.Read(name, new Span(0, name.Length)).Select(token => token.Text).ToList();
        if (!names.TryGetValue(words[0], out var spellings))
        {
            names[words[0]] = spellings = [];
        }

        if (spellings.Find(spelling => spelling.Words.SequenceEqual(words) && spelling.Form == form) is { } known)
        {
            known.Places.Add(place);
        }
        else
        {
            spellings.Add(new PlaceSpelling(words, form, IsAlsoWord(WithoutTail(place.Name)), [place]));
        }
    }

    // "Brandenburg" alone is the Land and not the town on the Havel.
    private static bool IsLand(Place place) => WithoutTail(place.Name) == place.State && place.Name != place.State;

    private static IEnumerable<string> Names(Place place) => IsLand(place) ? [place.Name] : new[] { place.Name, WithoutTail(place.Name) }.Distinct();

    private static string WithoutTail(string name)
    {
        var cut = TailsOfNames.Select(tail => name.IndexOf(tail, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length).Min();
        return name[..cut];
    }

    private static IEnumerable<string> Adjectives(string name)
    {
        if (name.EndsWith('e') && !IsAlsoWord(name))
        {
            yield return name + "r";
        }
        else if (!name.EndsWith('e'))
        {
            yield return name + "er";
        }

        if (name.EndsWith("ingen", StringComparison.Ordinal) || name.EndsWith("ungen", StringComparison.Ordinal))
        {
            yield return name[..^2] + "er";
        }
    }
}

/// <summary>One spelling, and the places it may mean.</summary>
/// <param name="IsAlsoWord">Whether the name is a word of the language too and needs words around it that speak for a place.</param>
internal sealed record PlaceSpelling(IReadOnlyList<string> Words, PlaceForm Form, bool IsAlsoWord, List<Place> Places);
