using System.Collections.Concurrent;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// Slows down guessing: failures are counted by sender and by account at that sender. Somebody else's failures never lock the owner out,
/// who comes from another address.
/// </summary>
public sealed class SignInAttempts(TimeProvider clock)
{
    private const int MostAtAccount = 5;
    private const int MostFromSender = 30;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Since)> _counted = [];

    /// <summary>How long the sender has to wait; null when it may try.</summary>
    public TimeSpan? Wait(string sender, string account)
    {
        var waits = new[] { (Key: sender, Most: MostFromSender), (Key: $"{sender} {account}", Most: MostAtAccount) }
            .Select(w => _counted.TryGetValue(w.Key, out var c) && c.Failures >= w.Most ? c.Since + Window - clock.GetUtcNow() : TimeSpan.Zero);
        return waits.Max() is var wait && wait > TimeSpan.Zero ? wait : null;
    }

    public void Fail(string sender, string account)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _counted.Where(c => now - c.Value.Since > Window))
        {
            _counted.TryRemove(old);
        }

        foreach (var key in new[] { sender, $"{sender} {account}" })
        {
            _counted.AddOrUpdate(key, _ => (1, now), (_, c) => (c.Failures + 1, c.Since));
        }
    }

    public void Succeed(string sender, string account) => _counted.TryRemove($"{sender} {account}", out _);
}
