using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>Which municipalities an answer is narrowed to, as the address has it.</summary>
/// <param name="District">Slug of a district's name, or null.</param>
/// <param name="State">Slug of a state's name, or null.</param>
/// <param name="Size">One of <see cref="TownSize.All"/>, or null.</param>
/// <param name="Around">The place typed, or null.</param>
/// <param name="Kilometres">How far from it.</param>
public sealed record TownFilter(string? District, string? State, TownSize? Size, string? Around, int Kilometres)
{
    public const int UsualKilometres = 50;
    private const int MostKilometres = 900;

    public static TownFilter None { get; } = new(null, null, null, null, UsualKilometres);

    public bool IsEmpty => District is null && State is null && Size is null && Around is null;

    /// <summary>The place the distance is counted from; null when none is asked for or no German town has the name.</summary>
    public Place? Centre { get; } = Around is null
        ? null
        : KnownPlaces.Called(GermanText.Fold(Around)).FirstOrDefault();

    public bool IsUnknownPlace => Around is not null && Centre is null;

    public static TownFilter Read(IQueryCollection query)
    {
        string? Value(string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 and <= 100 } value ? value : null;
        return new TownFilter(
            Value("kreis"),
            Value("land"),
            TownSize.All.FirstOrDefault(size => size.Code == Value("groesse")),
            Value("um"),
            int.TryParse(Value("km"), NumberStyles.None, CultureInfo.InvariantCulture, out var km) ? Math.Clamp(km, 1, MostKilometres) : UsualKilometres);
    }

    /// <summary>Whether a municipality fits; what is not known of it does not.</summary>
    public bool Allows(string ags, string? districtName, string state)
    {
        var place = IsEmpty ? null : Gazetteer.Find(ags);
        return (District is null || (districtName is not null && GermanText.Slug(districtName) == District))
            && (State is null || GermanText.Slug(state) == State)
            && (Size is null || Size.Has(place?.Population))
            && (Around is null || (Centre is not null && place is not null && Distances.Kilometres(Centre, place) is { } distance && distance <= Kilometres));
    }
}
