using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>What stands beside suggested names, read in a fixed number of queries.</summary>
public sealed class SuggestionNotes
{
    private readonly TypedName _typed;
    private readonly Dictionary<int, string> _days;
    private readonly Dictionary<int, string> _records;
    private readonly ILookup<int, string> _aliases;

    private SuggestionNotes(TypedName typed, Dictionary<int, string> days, Dictionary<int, string> records, ILookup<int, string> aliases) =>
        (_typed, _days, _records, _aliases) = (typed, days, records, aliases);

    public static async Task<SuggestionNotes> ReadAsync(ArchiveContext archive, TypedName typed, IReadOnlyList<NameCandidate> chosen, CancellationToken cancellationToken)
    {
        var eventIds = chosen.Where(c => c.Link.Kind == RecordKind.Event).Select(c => c.Id).ToList();
        var ids = chosen.Where(c => c.Link.Kind != RecordKind.Event).Select(c => c.Id).ToList();
        var days = await archive.Events.Where(e => eventIds.Contains(e.Id))
            .ToDictionaryAsync(e => e.Id, e => GermanDates.Written(e.Date, e.EndDate), cancellationToken);
        var places = await archive.Municipalities.Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Kind, m.DistrictName, m.State })
            .ToListAsync(cancellationToken);
        var billings = await LatestBilling.ReadAsync(archive, ids, cancellationToken);
        var aliases = await archive.Aliases.Where(a => ids.Contains(a.RecordId)).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var records = places.Select(p => (p.Id, Note: Words.Place(p.Kind, p.DistrictName, p.State)))
            .Concat(billings.Select(b => (Id: b.Key, Note: Join(b.Value.Function, b.Value.Organisation, b.Value.Municipality))))
            .ToDictionary(n => n.Id, n => n.Note);
        return new SuggestionNotes(typed, days, records, aliases.ToLookup(a => a.RecordId, a => a.Name));
    }

    /// <summary>The note of one of them; a name that does not show what was typed says by which other name it was found.</summary>
    public string Of(NameCandidate candidate)
    {
        if (candidate.Link.Kind == RecordKind.Event)
        {
            return _days[candidate.Id];
        }

        var alias = IsShownBy(candidate.Link.Name) ? null : _aliases[candidate.Id].FirstOrDefault(IsShownBy);
        return Join(alias is null ? null : $"auch: {alias}", _records.GetValueOrDefault(candidate.Id));
    }

    private bool IsShownBy(string name)
    {
        var words = SearchNames.WordsOf(name).ToList();
        return _typed.Words.All(typed => words.Exists(w => w.StartsWith(typed, StringComparison.Ordinal)));
    }

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(p => p is { Length: > 0 }).Distinct());
}
