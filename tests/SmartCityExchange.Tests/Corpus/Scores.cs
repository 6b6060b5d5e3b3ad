using System.Globalization;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>The tallies of all fields in the order first asked for, and every single mistake in words.</summary>
internal sealed class Scores
{
    private readonly Dictionary<string, Tally> _fields = [];
    private readonly List<string> _mistakes = [];

    public IReadOnlyDictionary<string, Tally> Fields => _fields;

    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>One value; what is not among the accepted is wrong, and nothing where something was expected is missed.</summary>
    public void Value(string field, string where, IReadOnlyList<string?> accepted, string? found)
    {
        var expected = accepted[0];
        var isAccepted = accepted.Select(Fold).Contains(Fold(found));
        if (isAccepted)
        {
            Of(field).Add(expected is null || found is null ? 0 : 1, 0, 0);
            return;
        }

        Of(field).Add(0, found is null ? 0 : 1, expected is null ? 0 : 1);
        _mistakes.Add($"{where} {field}: expected {expected ?? "nothing"}, found {found ?? "nothing"}");
    }

    /// <summary>A set; each found one may go by several names, and what is neutral counts neither way.</summary>
    public void Set(string field, string where, IEnumerable<string?> expected, IEnumerable<string?> neutral, IEnumerable<IReadOnlyList<string>> found)
    {
        var open = expected.OfType<string>().DistinctBy(Fold).ToList();
        var ignored = neutral.Select(Fold).ToHashSet();
        var taken = new HashSet<string?>();
        Of(field);
        foreach (var names in found)
        {
            var folded = names.Select(Fold).ToList();
            if (open.Find(one => folded.Contains(Fold(one))) is { } hit)
            {
                open.Remove(hit);
                taken.Add(Fold(hit));
                Of(field).Add(1, 0, 0);
            }
            else if (!folded.Exists(ignored.Contains) && !folded.Exists(taken.Contains))
            {
                Of(field).Add(0, 1, 0);
                _mistakes.Add($"{where} {field}: unexpected {names[0]}");
            }
        }

        foreach (var missing in open)
        {
            Of(field).Add(0, 0, 1);
            _mistakes.Add($"{where} {field}: missing {missing}");
        }
    }

    /// <summary>Letters and digits alone, so that dashes, quotes and capitals make no difference.</summary>
    public static string? Fold(string? text) =>
        text is null ? null : string.Concat(text.Normalize().Where(char.IsLetterOrDigit)).ToLower(CultureInfo.GetCultureInfo("de"));

    /// <summary>A body without its abbreviation, a town without what tells it from its namesakes: "Unna (Westf.)".</summary>
    public static string? WithoutBracket(string? name) =>
        name is not null && name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name;

    public string Table() => string.Join('\n', _fields.Select(field => Row(field.Key, field.Value)).Prepend(
        string.Create(CultureInfo.InvariantCulture, $"{"field",-22} {"precision",9} {"recall",7} {"F1",6} {"right",6} {"wrong",6} {"missed",7}")));

    private static string Row(string field, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{field,-22} {tally.Precision,9:0.000} {tally.Recall,7:0.000} {tally.F1,6:0.000} {tally.Right,6} {tally.Wrong,6} {tally.Missed,7}");

    private Tally Of(string field) => _fields.TryGetValue(field, out var tally) ? tally : _fields[field] = new Tally();
}
