namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>A part of the country that a map can show.</summary>
/// <param name="Slug">As addresses write it.</param>
/// <param name="Kind">What stands before the name, or null.</param>
public sealed record MapSection(string Slug, string? Kind, string Name, MapFrame Frame)
{
    private const string GovernmentDistrict = "Regierungsbezirk";

    private const double Width = 720;
    private const double Height = 680;
    private const double Margin = 30;

    /// <summary>Where a map begins.</summary>
    public static MapSection State { get; } = new("nordrhein-westfalen", null, "Nordrhein-Westfalen", Around(MapOutlines.State.SelectMany(r => r)));

    public static MapSection Country { get; } = new("deutschland", null, "Deutschland", Around(MapOutlines.Country.SelectMany(r => r)));

    /// <summary>From the widest to the closest. A Regierungsbezirk is the third digit of the official key.</summary>
    public static IReadOnlyList<MapSection> All { get; } =
    [
        Country,
        State,
        new("arnsberg", GovernmentDistrict, "Arnsberg", Around(MapOutlines.Towns("059"))),
        new("detmold", GovernmentDistrict, "Detmold", Around(MapOutlines.Towns("057"))),
        new("duesseldorf", GovernmentDistrict, "Düsseldorf", Around(MapOutlines.Towns("051"))),
        new("koeln", GovernmentDistrict, "Köln", Around(MapOutlines.Towns("053"))),
        new("muenster", GovernmentDistrict, "Münster", Around(MapOutlines.Towns("055"))),
    ];

    /// <summary>Where the small picture stands on that of the state; site.css gives it the same 26 per cent of the width.</summary>
    public LabelBox? InsetRoom => this == State ? new LabelBox(0.74 * Width, Height - (0.26 * Width * Inset.Height / Inset.Width), Width, Height) : null;

    /// <summary>The country as a small picture beside that of the state, for towns that lie outside.</summary>
    public static MapFrame Inset { get; } = MapFrame.Around(MapOutlines.Country.SelectMany(r => r), 220, 290, 8);

    public string FullName => Kind is null ? Name : $"{Kind} {Name}";

    private static MapFrame Around(IEnumerable<GeoPoint> points) => MapFrame.Around(points, Width, Height, Margin);
}
