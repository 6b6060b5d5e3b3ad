using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Professions of those who speak for no town: "Rechtsanwältin Ina Feld aus Unna" lives there and does not work for it.</summary>
internal static class FreeProfessions
{
    private static readonly WordEndings<string> Endings =
        WordEndings.Of(Table.Column("free-professions.tsv", 0).SelectMany(word => new[] { word, word + "s", word + "n", word + "en", word + "in" }));

    /// <param name="word">In small letters.</param>
    public static bool Is(string word) => Endings.Matches(word);

    public static bool Has(ReportText text, Affiliation affiliation) =>
        affiliation.Function is { } function && function.Positions.Any(at => Endings.Matches(text.Lower(at)));

    /// <summary>Without the town where such a person lives; "Moderatorin der Stadt Unna" works for it.</summary>
    public static Affiliation WithoutHome(ReportText text, Affiliation affiliation) =>
        affiliation.Place is { } place && Has(text, affiliation) && text.Lower(place.Range.First - 1) is "aus" or "," or "in" ? affiliation with { Place = null } : affiliation;
}
