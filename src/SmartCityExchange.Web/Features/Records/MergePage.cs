using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>The page on which two records are made one: which other is meant, and everything that would move.</summary>
/// <param name="Record">The record one came from.</param>
/// <param name="Typed">The name of the other, as typed.</param>
/// <param name="Choices">The records that bear this name.</param>
/// <param name="Plan">What would happen; null while the other is not known.</param>
public sealed record MergePage(MergePage.Side Record, string? Typed, IReadOnlyList<MergePage.Choice> Choices, MergePage.Preview? Plan)
{
    public sealed record Choice(Guid Key, string Name, string? Note);

    public sealed record Side(RecordKind Kind, Guid Key, string Slug, string Name, int Version, IReadOnlyList<string> Aliases, RecordUsage Usage);

    /// <summary>What would happen.</summary>
    /// <param name="Goes">The record that goes.</param>
    /// <param name="Stays">The record that stays.</param>
    /// <param name="NewAliases">The names the one that stays gets.</param>
    public sealed record Preview(Side Goes, Side Stays, IReadOnlyList<string> NewAliases);

    public string Address => $"{DeskLinks.Edit(Record.Kind, Record.Key)}/zusammenfuehren";

    public static async Task<MergePage?> FindAsync(ArchiveContext archive, Guid key, string? typed, Guid? other, Guid? stays, CancellationToken cancellationToken)
    {
        if (await SideAsync(archive, key, cancellationToken) is not { } record)
        {
            return null;
        }

        var choices = other is null && !string.IsNullOrWhiteSpace(typed) ? await ChoicesAsync(archive, record, typed, cancellationToken) : [];
        var chosen = other ?? (choices.Count == 1 ? choices[0].Key : null);
        var second = chosen is { } k && k != key ? await SideAsync(archive, k, cancellationToken) : null;
        if (second is null || second.Kind != record.Kind)
        {
            return new MergePage(record, typed, choices, null);
        }

        // The record one came from goes, unless one says otherwise: one stands on the double when one sees it.
        var (from, into) = stays == record.Key ? (second, record) : (record, second);
        var known = into.Aliases.Append(into.Name).Select(GermanText.Fold).ToHashSet();
        return new MergePage(record, typed, choices, new Preview(from, into, [.. from.Aliases.Prepend(from.Name).Where(n => !known.Contains(GermanText.Fold(n)))]));
    }

    private static async Task<Side?> SideAsync(ArchiveContext archive, Guid key, CancellationToken cancellationToken) =>
        await archive.Records.AsNoTracking().Present().Include(r => r.Aliases).SingleOrDefaultAsync(r => r.Key == key, cancellationToken) is { } r
            ? new Side(r.RecordKind, r.Key, r.Slug, r.Name, r.Version, [.. r.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal)], await RecordUsage.ReadAsync(archive, r, cancellationToken))
            : null;

    private static async Task<IReadOnlyList<Choice>> ChoicesAsync(ArchiveContext archive, Side record, string typed, CancellationToken cancellationToken)
    {
        var folded = GermanText.Fold(typed);
        return await archive.Records.Present().Where(r => r.RecordKind == record.Kind && r.Key != record.Key && (r.FoldedName == folded || r.Aliases.Any(a => a.FoldedName == folded)))
            .OrderBy(r => r.Id).Take(20)
            .Select(r => new Choice(
                r.Key,
                r.Name,
                archive.SpeakerRoles.Where(s => s.PersonId == r.Id).OrderByDescending(s => s.Contribution!.Event!.Date).Select(s => s.Function ?? s.Organisation!.Name ?? s.Municipality!.Name).FirstOrDefault() ?? ((Municipality)r).DistrictName))
            .ToListAsync(cancellationToken);
    }
}
