using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Archive;

/// <summary>
/// Refuses to save a record, or a part of one, without a <see cref="Revision"/> of it in the same save, and refuses any
/// change to what is only ever added: revisions, sources and the log of acts.
/// </summary>
public sealed class RevisionGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext archive)
    {
        var changed = archive.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .ToList();
        if (changed.FirstOrDefault(e => e.Entity is Revision or Source or StaffAct && e.State != EntityState.Added) is { } kept)
        {
            throw new InvalidOperationException($"A {kept.Metadata.ShortName()} is only ever added, never changed.");
        }

        var recorded = changed.Select(e => e.Entity).OfType<Revision>()
            .Select(r => (r.RecordKind, r.RecordKey, r.Version))
            .ToHashSet();
        foreach (var entry in changed.Where(e => e.Entity is IRevisable or IRevisedPart))
        {
            foreach (var owner in OwnersOf(entry))
            {
                if (owner is null || !recorded.Contains((owner.RecordKind, owner.Key, owner.Version)))
                {
                    throw new InvalidOperationException($"{entry.Metadata.ShortName()} of {owner?.RecordKind} {owner?.Key} was changed without a revision.");
                }
            }
        }
    }

    /// <summary>The record a change belongs to; for a part that moved from one record to another, both.</summary>
    private static IEnumerable<IRevisable?> OwnersOf(EntityEntry entry)
    {
        var hasMoved = entry.State == EntityState.Modified && OwnerKeys(entry).Any(key => entry.Property(key.Properties[0]).IsModified);
        return hasMoved ? [OwnerOf(entry), SeveredOwner(entry)] : [OwnerOf(entry)];
    }

    private static IRevisable? OwnerOf(EntityEntry entry) => entry.Entity switch
    {
        IRevisable record => record,
        IRevisedPart { Owner: { } owner } => owner,
        _ => SeveredOwner(entry),
    };

    /// <summary>A part that was taken out of its record no longer knows it; the key stored with the part still does.</summary>
    private static IRevisable? SeveredOwner(EntityEntry entry) => OwnerKeys(entry)
        .Select(key => Principal(entry, key))
        .OfType<EntityEntry>()
        .Select(OwnerOf)
        .FirstOrDefault(owner => owner is not null);

    private static IEnumerable<IForeignKey> OwnerKeys(EntityEntry entry) =>
        entry.Metadata.GetForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade);

    private static EntityEntry? Principal(EntityEntry entry, IForeignKey key)
    {
        var value = entry.OriginalValues[key.Properties[0]];
        return entry.Context.ChangeTracker.Entries().FirstOrDefault(candidate =>
            key.PrincipalEntityType.IsAssignableFrom(candidate.Metadata)
            && Equals(candidate.Property(key.PrincipalKey.Properties[0].Name).CurrentValue, value));
    }
}
