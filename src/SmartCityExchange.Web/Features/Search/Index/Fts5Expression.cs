using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>
/// A query in the language of FTS5. Everything in it is quoted and holds letters and digits only, so nothing a visitor types is
/// an operator. Columns: title, names, mentioned and body hold exact words in order, stems their stems in order, joined the other forms.
/// </summary>
public static class Fts5Expression
{
    private const string Text = "{title names mentioned body}";

    /// <summary>Shorter beginnings of names are left to the suggestions.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>How many words may stand between the parts of a compound, or of a long form.</summary>
    private const int Closeness = 5;

    /// <summary>How many words may stand between two words of a query that count as close.</summary>
    private const int Neighbourhood = 10;

    /// <summary>
    /// All terms are required. Two or three words also find a name that writes them as one (regio it: regioIT), and words that
    /// stand close together count again, which ranks them higher.
    /// </summary>
    /// <param name="query">What is asked.</param>
    /// <param name="isLoose">The parts of a compound answer it as well.</param>
    public static string Of(SearchQuery query, bool isLoose)
    {
        var all = string.Join(" AND ", query.Terms.Select(term => Of(term, isLoose)));
        if (query.Terms.Count is 2 or 3 && query.Terms.All(t => !t.IsPhrase))
        {
            all = $"({all}) OR {{title names mentioned body joined}} : {Quoted(string.Concat(query.Terms.Select(t => t.Exact)))} OR {Near(query.Terms.Select(Stem), Neighbourhood)}";
        }

        return query.Excluded.Count == 0 ? all : $"({all}) NOT ({string.Join(" OR ", query.Excluded.Select(Quoted))})";
    }

    private static string Of(SearchTerm term, bool isLoose)
    {
        if (term.IsPhrase)
        {
            return $"{Text} : {Quoted(term.Parts)}";
        }

        if (term.IsPlace)
        {
            return $"{Text} : ({string.Join(" OR ", KnownPlaces.Forms(term.Exact).Select(Quoted))})";
        }

        List<string> ways =
        [
            $"{Text} : ({string.Join(" OR ", term.Synonyms.Prepend(term.Exact).Distinct().Select(Quoted))})",
            $"{{stems joined}} : ({string.Join(" OR ", term.Stems.Append(term.Exact).Distinct().Select(Quoted))})",
        ];
        if (term.Exact.Length >= ShortestBeginning)
        {
            // Whoever types the beginning of a name finds the name.
            ways.Add($"{{title names}} : {Quoted(term.Exact)}*");
        }

        if (term.Parts.Count > 1 && term.Parts.All(p => p.Length > 1))
        {
            ways.Add($"{Text} : {Quoted(term.Parts)}");
        }

        ways.AddRange(term.Splits.Select(split => $"{Text} : {Quoted(split)}"));
        ways.AddRange(term.LongForms.Concat(isLoose ? term.Apart : []).Select(form => Near(form, Closeness)));
        return $"({string.Join(" OR ", ways)})";
    }

    private static string Stem(SearchTerm term) => term.IsPlace ? term.Exact : term.Stems.First();

    private static string Near(IEnumerable<string> stems, int closeness) => $"stems : NEAR({string.Join(' ', stems.Select(Quoted))}, {closeness})";

    private static string Quoted(IEnumerable<string> words) => Quoted(string.Join(' ', words));

    private static string Quoted(string word) => $"\"{word}\"";
}
