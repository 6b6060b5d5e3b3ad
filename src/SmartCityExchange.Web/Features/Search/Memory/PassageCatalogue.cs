using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>
/// Which event each passage of the index belongs to and whose experience it tells, kept in memory: to rank municipalities then
/// costs as much as there are hits.
/// </summary>
public sealed class PassageCatalogue
{
    public static readonly PassageCatalogue Empty = new([]);

    /// <summary>By row; without an event where there is none.</summary>
    private readonly Passage[] _passages;

    private PassageCatalogue(Passage[] passages) => _passages = passages;

    /// <param name="EventId">The event of the report; 0 for no passage.</param>
    /// <param name="Towns">The municipalities whose experience it tells.</param>
    public readonly record struct Passage(int EventId, IReadOnlyList<Town> Towns);

    public readonly record struct Town(int MunicipalityId, TownEvidence Evidence);

    public Passage? this[int row] => row < _passages.Length && _passages[row].EventId != 0 ? _passages[row] : null;

    /// <summary>All passages with those of the changed events in place of theirs.</summary>
    /// <param name="changedEvents">The events whose passages were written anew.</param>
    /// <param name="rows">The rows of their passages, with the event of each.</param>
    /// <param name="towns">The municipalities of these passages, by row.</param>
    public PassageCatalogue With(IReadOnlySet<int> changedEvents, IReadOnlyCollection<(int Row, int EventId)> rows, ILookup<int, Town> towns)
    {
        var passages = new Passage[Math.Max(_passages.Length, rows.Count == 0 ? 0 : rows.Max(r => r.Row) + 1)];
        for (var row = 0; row < _passages.Length; row++)
        {
            passages[row] = changedEvents.Contains(_passages[row].EventId) ? default : _passages[row];
        }

        // Most passages tell of one municipality or none: one list serves all that say the same.
        Dictionary<Town, Town[]> single = [];
        foreach (var (row, eventId) in rows)
        {
            passages[row] = new Passage(eventId, Shared([.. towns[row]]));
        }

        return new PassageCatalogue(passages);

        Town[] Shared(Town[] of) => of.Length != 1 ? of : single.TryGetValue(of[0], out var known) ? known : single[of[0]] = of;
    }
}
