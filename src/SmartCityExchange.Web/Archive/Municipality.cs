namespace SmartCityExchange.Web.Archive;

public enum MunicipalityKind
{
    /// <summary>Stadt.</summary>
    Town = 1,

    /// <summary>Gemeinde without the title of a town.</summary>
    Community = 2,

    /// <summary>Kreis, Landkreis, Städteregion.</summary>
    District = 3,
}

/// <summary>A German town, community or district, identified by its official key.</summary>
public sealed class Municipality() : NamedRecord(RecordKind.Municipality)
{
    /// <summary>Amtlicher Gemeindeschlüssel: eight digits, for a district the first five of them.</summary>
    public required string Ags { get; init; }

    public required MunicipalityKind Kind { get; set; }

    /// <summary>Name of the district the municipality belongs to; null for a district and for a town outside all districts (kreisfrei).</summary>
    public string? DistrictName { get; set; }

    public required string State { get; set; }

    public List<SpeakerRole> Speakers { get; } = [];
}
