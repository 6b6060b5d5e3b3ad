namespace SmartCityExchange.Extraction.Places;

/// <summary>How a place is named: "Moers", "Münsters", "Moerser Innenstadt", "Solingen-App", "Kreis Coesfeld".</summary>
internal enum PlaceForm
{
    Name,
    Genitive,
    Adjective,
    Compound,
    District,
}

/// <summary>A place that the text names.</summary>
/// <param name="IsDoubtful">Whether places of this name lie in several states and no word says which is meant.</param>
internal sealed record PlaceMention(Place Place, PlaceForm Form, bool IsDoubtful = false)
{
    public string Rule => Form switch
    {
        PlaceForm.Genitive => "municipality.genitive",
        PlaceForm.Adjective => "municipality.adjective",
        PlaceForm.Compound => "municipality.compound",
        PlaceForm.District => "district.by-name",
        _ => "municipality.by-name",
    };
}
