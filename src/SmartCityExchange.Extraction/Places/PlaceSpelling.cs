namespace SmartCityExchange.Extraction.Places;

/// <summary>One spelling, and the places it may mean.</summary>
internal sealed record PlaceSpelling(IReadOnlyList<string> Words, PlaceForm Form, List<Place> Places)
{
    private NameRisk? _risk;

    /// <summary>How easily the spelling is something else: several words never are, and of several places the best known counts.</summary>
    public NameRisk Risk => _risk ??= Words.Count > 1 ? NameRisk.None : Places.Min(PlaceNames.RiskOf);

    /// <summary>Whether the name is a word of the language too and needs words around it that speak for a place.</summary>
    public bool IsAlsoWord => Risk >= NameRisk.Word;

    /// <summary>Whether the spelling may count as a town without a look at the words around it.</summary>
    public bool IsTrusted => Risk <= NameRisk.Word;
}
