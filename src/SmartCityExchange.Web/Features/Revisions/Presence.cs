using System.Collections.Concurrent;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Who has which record open at the desk. Only a note to others: it locks nothing, and is forgotten with the program.</summary>
public sealed class Presence(TimeProvider clock)
{
    /// <summary>A page that was not heard of for so long is closed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<(Guid Record, Guid Editor), (string Name, DateTimeOffset SeenAt)> _seen = [];

    /// <summary>Notes that the editor has the record open, and names the others who have.</summary>
    public IReadOnlyList<string> Meet(Guid record, Guid editor, string name)
    {
        var now = clock.GetUtcNow();
        _seen[(record, editor)] = (name, now);
        foreach (var gone in _seen.Where(s => now - s.Value.SeenAt > Patience))
        {
            _seen.TryRemove(gone);
        }

        return [.. _seen.Where(s => s.Key.Record == record && s.Key.Editor != editor).Select(s => s.Value.Name).Order(StringComparer.Ordinal)];
    }
}
