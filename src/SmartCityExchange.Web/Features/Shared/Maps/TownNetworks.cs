using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>
/// Keeps the networks of municipalities that were asked for until somebody saves something: no change goes without a revision,
/// so the newest one tells whether what is kept still holds.
/// </summary>
public sealed class TownNetworks
{
    private const int MostKept = 64;

    private volatile Kept _kept = new(new State(-1, -1));

    /// <param name="topicId">Only passages that speak of this topic; null for all.</param>
    /// <param name="year">Only events of this year; null for all.</param>
    public async Task<TownNetwork> ReadAsync(ArchiveContext archive, int? topicId, int? year, CancellationToken cancellationToken)
    {
        var state = await archive.Database.SqlQuery<State>(
                $"SELECT coalesce((SELECT max(Id) FROM Revisions), 0) AS LastRevision, coalesce((SELECT max(Stamp) FROM SearchDocuments), 0) AS Stamp")
            .SingleAsync(cancellationToken);
        var kept = _kept;
        if (kept.State != state)
        {
            _kept = kept = new Kept(state);
        }

        if (kept.Networks.TryGetValue((topicId, year), out var known))
        {
            return known;
        }

        var network = await archive.TownNetworkAsync(topicId, year, cancellationToken);
        if (kept.Networks.Count < MostKept)
        {
            kept.Networks[(topicId, year)] = network;
        }

        return network;
    }

    private sealed record State(long LastRevision, long Stamp);

    private sealed record Kept(State State)
    {
        public ConcurrentDictionary<(int? Topic, int? Year), TownNetwork> Networks { get; } = new();
    }
}
