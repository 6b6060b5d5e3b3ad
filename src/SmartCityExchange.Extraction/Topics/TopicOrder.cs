namespace SmartCityExchange.Extraction.Topics;

/// <summary>How the subjects of the thesaurus lie within one another: <c>broader</c> and <c>narrower</c> of SKOS. Subjects go by their labels.</summary>
public static class TopicOrder
{
    private static readonly Dictionary<string, string> BroaderOf = Thesaurus.All.Where(concept => concept.Broader.Length > 0).ToDictionary(concept => concept.Label, concept => concept.Broader);
    private static readonly ILookup<string, string> NarrowerOf = BroaderOf.ToLookup(pair => pair.Value, pair => pair.Key);

    /// <summary>The subjects this one lies within, the nearest first; empty for one that is unknown or lies in none.</summary>
    public static IReadOnlyList<string> Above(string label)
    {
        List<string> above = [];
        while (BroaderOf.TryGetValue(label, out var broader) && !above.Contains(broader))
        {
            above.Add(broader);
            label = broader;
        }

        return above;
    }

    /// <summary>Every subject that lies within this one, however deep.</summary>
    public static IReadOnlyList<string> Below(string label)
    {
        List<string> below = [.. NarrowerOf[label]];
        for (var i = 0; i < below.Count; i++)
        {
            below.AddRange(NarrowerOf[below[i]].Where(deeper => deeper != label && !below.Contains(deeper)));
        }

        return below;
    }
}
