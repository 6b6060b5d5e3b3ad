using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>The page of all published events, newest first, by year.</summary>
public sealed record EventList(IReadOnlyList<EventRow> Rows)
{
    public static async Task<EventList> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken) =>
        new(await EventRow.ReadAsync(archive, archive.Events.Published().NewestFirst(), cancellationToken));
}
