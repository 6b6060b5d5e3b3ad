using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>Finds records, venues and series that probably stand for the same, each pair with the reason. Municipalities are left out: their official key tells them apart.</summary>
public static class Doubles
{
    private const int ShortestAcronym = 3;

    /// <summary>Words that tell bodies apart as little as articles do.</summary>
    private static readonly HashSet<string> Empty = ["der", "die", "das", "des", "dem", "den", "und", "fur", "von", "zu", "im", "in", "am", "gmbh", "ag", "mbh", "kg", "co", "e", "v", "ev", "eg", "ggmbh", "se", "stiftung"];

    /// <summary>A record as it is compared; all names folded.</summary>
    /// <param name="Id">Any number that tells it from the others.</param>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Aliases">Its other names.</param>
    /// <param name="Town">Of a venue, the town it stands in: houses of different towns are never one.</param>
    public sealed record Candidate(int Id, RecordKind Kind, string Name, IReadOnlyList<string> Aliases, string? Town = null);

    /// <summary>Two records by their Ids, the smaller first, and why they may be one.</summary>
    public sealed record Pair(int One, int Other, string Reason);

    /// <summary>All pairs, the surest reasons first; one reason a pair.</summary>
    public static IReadOnlyList<Pair> Find(IEnumerable<Candidate> candidates)
    {
        Dictionary<(int, int), Pair> pairs = [];
        void Add(Candidate one, Candidate other, string reason) =>
            pairs.TryAdd((Math.Min(one.Id, other.Id), Math.Max(one.Id, other.Id)), new Pair(Math.Min(one.Id, other.Id), Math.Max(one.Id, other.Id), reason));
        List<Candidate> compared = [.. candidates.Where(c => c.Kind != RecordKind.Municipality && c.Name.Length > 0).OrderBy(c => c.Id)];
        foreach (var kind in compared.GroupBy(c => (c.Kind, c.Town)))
        {
            List<Candidate> all = [.. kind];
            ByKey(all, c => [c.Name], Add, "gleicher Name");
            ByKey(all, c => c.Aliases.Append(c.Name), Add, "der Name des einen ist ein weiterer Name des anderen");
            if (kind.Key.Kind == RecordKind.Person)
            {
                ByKey(all, c => [c.Name.Split(' ')[^1]], (one, other, reason) => { if (IsShortened(one.Name, other.Name)) { Add(one, other, reason); } }, "gleicher Familienname, der Vorname fehlt oder ist abgekürzt");
            }
            else
            {
                ByKey(all, c => [Telling(c)], Add, "dieselben Wörter");
                ByKey(all, c => [Acronym(c.Name), c.Name], Add, "das eine ist die Abkürzung des anderen");
            }

            Near(all, Add);
        }

        // A report often names the house and not the town.
        ByKey([.. compared.Where(c => c.Kind == RecordKind.Venue)], c => [c.Name, c.Town is null ? "" : $"{c.Name} {c.Town}"], (one, other, reason) => { if (one.Town is null != other.Town is null) { Add(one, other, reason); } }, "gleicher Name, bei einem fehlt die Kommune");
        return [.. pairs.Values];
    }

    private static void ByKey(List<Candidate> all, Func<Candidate, IEnumerable<string>> keys, Action<Candidate, Candidate, string> add, string reason)
    {
        foreach (var same in all.SelectMany(c => keys(c).Where(k => k.Length > 1).Distinct().Select(key => (key, c))).GroupBy(p => p.key, p => p.c))
        {
            List<Candidate> group = [.. same];
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    add(group[i], group[j], reason);
                }
            }
        }
    }

    /// <summary>Names spelt nearly alike. Only those with the same first letter are compared, so that the cost stays bearable.</summary>
    private static void Near(List<Candidate> all, Action<Candidate, Candidate, string> add)
    {
        foreach (var block in all.GroupBy(c => c.Name[0]))
        {
            List<Candidate> byLength = [.. block.OrderBy(c => c.Name.Length)];
            for (var i = 0; i < byLength.Count; i++)
            {
                for (var j = i + 1; j < byLength.Count && byLength[j].Name.Length <= byLength[i].Name.Length + 2; j++)
                {
                    if (DidYouMean.IsNear(byLength[i].Name, byLength[j].Name) && Digits(byLength[i].Name) == Digits(byLength[j].Name))
                    {
                        add(byLength[i], byLength[j], "fast gleich geschrieben");
                    }
                }
            }
        }
    }

    /// <summary>"muller", "a muller" and "anna muller" may be one; "anna muller" and "bernd muller" are not.</summary>
    private static bool IsShortened(string one, string other)
    {
        var (first, second) = (one.Split(' ')[..^1], other.Split(' ')[..^1]);
        return first.Zip(second).All(p => p.First == p.Second || (Math.Min(p.First.Length, p.Second.Length) == 1 && p.First[0] == p.Second[0]));
    }

    /// <summary>"Stadthalle Soest" in Soest and "Stadthalle" say the same.</summary>
    private static string Telling(Candidate c)
    {
        var town = c.Town?.Split(' ') ?? [];
        return string.Join(' ', c.Name.Split(' ').Where(w => !Empty.Contains(w) && !town.Contains(w)).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Acronym(string name)
    {
        var words = name.Split(' ').Where(w => !Empty.Contains(w)).ToList();
        return words.Count < ShortestAcronym ? "" : string.Concat(words.Select(w => w[0]));
    }

    /// <summary>"Forum 3" and "Forum 4" differ in what matters.</summary>
    private static string Digits(string name) => string.Concat(name.Where(char.IsAsciiDigit));
}
