using System.Collections.Concurrent;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>Counts by key how often something happened in a stretch of time, in memory only: a restart forgets it, and nothing of it is stored.</summary>
/// <param name="clock">The time.</param>
/// <param name="window">A count begins anew when it is older than this.</param>
public sealed class AttemptCount(TimeProvider clock, TimeSpan window)
{
    private readonly ConcurrentDictionary<string, (int Times, DateTimeOffset Since)> _counted = [];

    /// <summary>How long to wait until fewer than <paramref name="most"/> are counted; null when there is no need to.</summary>
    public TimeSpan? Wait(string key, int most) =>
        _counted.TryGetValue(key, out var c) && c.Times >= most && c.Since + window - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : null;

    public void Add(string key)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _counted.Where(c => now - c.Value.Since > window))
        {
            _counted.TryRemove(old);
        }

        _counted.AddOrUpdate(key, _ => (1, now), (_, c) => (c.Times + 1, c.Since));
    }

    public void Forget(string key) => _counted.TryRemove(key, out _);
}
