using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Web.Features.Events;

/// <summary>The page of all published events, newest first, by year.</summary>
/// <param name="Kept">The Merkzettel that the visitor came with; its events take it along.</param>
public sealed record EventList(IReadOnlyList<EventRow> Rows, KeptPassages Kept)
{
    public static async Task<EventList> ReadAsync(ArchiveContext archive, KeptPassages kept, CancellationToken cancellationToken) =>
        new([.. (await EventRow.ReadAsync(archive, archive.Events.Published().NewestFirst(), cancellationToken)).Select(row => row with { Kept = kept })], kept);
}
