using System.Globalization;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Web.Features.Map;

/// <summary>What the map is asked to show.</summary>
/// <param name="Topic">Slug of the only topic, or null for all.</param>
/// <param name="Year">The only year, or null for all.</param>
/// <param name="Problem">What of the address cannot be understood, or null.</param>
public sealed record MapRequest(string? Topic, int? Year, MapSection Section, MapOrder Order, MapProblem? Problem)
{
    /// <summary>Years an event of the archive can have.</summary>
    private const int FirstYear = 1900, LastYear = 2199;

    public bool IsFiltered => Topic is not null || Year is not null;

    /// <summary>The address; what is usual is left out.</summary>
    public string Url => ArchiveLinks.Map + QueryString.Create(
        new (string Name, string? Value)[]
        {
            ("thema", Topic),
            ("jahr", Year?.ToString(CultureInfo.InvariantCulture)),
            ("ausschnitt", Section == MapSection.State ? null : Section.Slug),
            ("sortiert", Order == MapOrder.Passages ? null : Order.Code),
        }.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value)));

    public static MapRequest Read(IQueryCollection query)
    {
        string? Value(string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;
        var (year, section, order) = (Value("jahr"), Value("ausschnitt"), Value("sortiert"));
        int? understood = int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstYear and <= LastYear ? number : null;
        var shown = section is null ? MapSection.State : MapSection.All.FirstOrDefault(s => s.Slug == section);
        var sorted = order is null ? MapOrder.Passages : MapOrder.All.FirstOrDefault(o => o.Code == order);
        return new MapRequest(
            Value("thema"),
            understood,
            shown ?? MapSection.State,
            sorted ?? MapOrder.Passages,
            year is not null && understood is null ? MapProblem.NoYear(year) : shown is null ? MapProblem.NoSection(section!) : sorted is null ? MapProblem.NoOrder(order!) : null);
    }
}

/// <summary>Why the map cannot show what was asked for, and what to do about it.</summary>
public sealed record MapProblem(int Status, string Message)
{
    private const int MostRepeated = 60;

    public static MapProblem NoYear(string typed) =>
        new(StatusCodes.Status400BadRequest, $"„{Repeat(typed)}“ ist keine Jahreszahl. Bitte wählen Sie ein Jahr aus der Liste.");

    public static MapProblem NoSection(string typed) =>
        new(StatusCodes.Status400BadRequest, $"Einen Ausschnitt „{Repeat(typed)}“ hat die Karte nicht. Bitte wählen Sie einen der Ausschnitte über der Karte.");

    public static MapProblem NoOrder(string typed) =>
        new(StatusCodes.Status400BadRequest, $"Nach „{Repeat(typed)}“ lässt sich die Tabelle nicht ordnen. Bitte wählen Sie eine der Spalten: {string.Join(", ", MapOrder.All.Select(o => o.Heading))}.");

    public static MapProblem NoTopic(string typed) =>
        new(StatusCodes.Status404NotFound, $"Ein Thema „{Repeat(typed)}“ kennt das Archiv nicht. Bitte wählen Sie ein Thema aus der Liste.");

    private static string Repeat(string typed) => typed.Length > MostRepeated ? typed[..MostRepeated] + "…" : typed;
}
