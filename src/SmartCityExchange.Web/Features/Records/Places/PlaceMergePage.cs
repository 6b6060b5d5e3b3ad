using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records.Places;

/// <summary>The page on which two venues or series are made one: which other is meant, and everything that would move.</summary>
/// <param name="Record">The one somebody came from.</param>
/// <param name="Typed">The name of the other, as typed.</param>
/// <param name="Choices">Those that bear this name.</param>
/// <param name="Plan">What would happen; null while the other is not known.</param>
public sealed record PlaceMergePage(PlaceMergePage.Side Record, string? Typed, IReadOnlyList<PlaceMergePage.Choice> Choices, PlaceMergePage.Preview? Plan)
{
    public sealed record Choice(Guid Key, string Name, string? Town);

    public sealed record Side(PlainRecord Facts, RecordUsage Usage)
    {
        public string? Town => (Facts as Venue)?.Municipality?.Name;

        public string Described => Town is null ? Facts.Name : $"{Facts.Name} ({Town})";
    }

    /// <summary>What would happen.</summary>
    /// <param name="Goes">The one that goes.</param>
    /// <param name="Stays">The one that stays.</param>
    /// <param name="NewAliases">The names the one that stays gets.</param>
    public sealed record Preview(Side Goes, Side Stays, IReadOnlyList<string> NewAliases);

    public string Address => $"{DeskLinks.Edit(Record.Facts.RecordKind, Record.Facts.Key)}/zusammenfuehren";

    public static async Task<PlaceMergePage?> FindAsync(ArchiveContext archive, Guid key, string? typed, Guid? other, Guid? stays, CancellationToken cancellationToken)
    {
        if (await SideAsync(archive, key, cancellationToken) is not { } record)
        {
            return null;
        }

        var choices = other is null && !string.IsNullOrWhiteSpace(typed) ? await ChoicesAsync(archive, record.Facts, GermanText.Fold(typed), cancellationToken) : [];
        var chosen = other ?? (choices.Count == 1 ? choices[0].Key : null);
        var second = chosen is { } k && k != key ? await SideAsync(archive, k, cancellationToken) : null;
        if (second is null || second.Facts.RecordKind != record.Facts.RecordKind)
        {
            return new PlaceMergePage(record, typed, choices, null);
        }

        // The one somebody came from goes, unless they say otherwise: one stands on the double when one sees it.
        var (from, into) = stays == key ? (second, record) : (record, second);
        return new PlaceMergePage(record, typed, choices, new Preview(
            from, into, into.Facts.NewNamesOf(from.Facts)));
    }

    private static async Task<Side?> SideAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        await PlaceVersions.FindAsync(archive, key, cancellationToken) is { TrashedAt: null } record && record.Key == key ? new Side(record, await PlaceUsage.ReadAsync(archive, record, cancellationToken)) : null;

    private static async Task<IReadOnlyList<Choice>> ChoicesAsync(ArchiveContext archive, PlainRecord record, string folded, CancellationToken cancellationToken) => record is Venue
        ? await archive.Venues.Present().Where(v => v.Key != record.Key).Bearing([folded]).OrderBy(v => v.Id).Take(20).Select(v => new Choice(v.Key, v.Name, v.Municipality!.Name)).ToListAsync(cancellationToken)
        : await archive.Series.Present().Where(s => s.Key != record.Key).Bearing([folded]).OrderBy(s => s.Id).Take(20).Select(s => new Choice(s.Key, s.Name, null)).ToListAsync(cancellationToken);
}
