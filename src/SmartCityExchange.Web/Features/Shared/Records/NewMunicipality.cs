using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>Makes the record of a municipality from the official list, for import and desk alike.</summary>
public static class NewMunicipality
{
    public static async Task<Municipality> OfAsync(Place place, Slugs slugs, CancellationToken cancellationToken) => new()
    {
        Slug = await slugs.TakeAsync(RecordKind.Municipality, place.Name, place.State, cancellationToken),
        Name = place.Name,
        Ags = place.Ags,
        Kind = Of(place.Kind),
        DistrictName = place.DistrictName,
        State = place.State,
    };

    private static MunicipalityKind Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Town => MunicipalityKind.Town,
        PlaceKind.Community => MunicipalityKind.Community,
        PlaceKind.District => MunicipalityKind.District,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
