using Microsoft.EntityFrameworkCore;

namespace SmartCityExchange.Web.Archive.Addresses;

/// <summary>Gives out the last parts of addresses. One that was ever used for a kind of record is never given to another.</summary>
public sealed class Slugs(ArchiveContext archive)
{
    /// <summary>Given out here but not saved yet.</summary>
    private readonly HashSet<(RecordKind, string)> _reserved = [];

    /// <summary>A free slug made of <paramref name="name"/>, else of name and <paramref name="qualifier"/>, else with a number behind it.</summary>
    public async Task<string> TakeAsync(RecordKind kind, string name, string? qualifier, CancellationToken cancellationToken)
    {
        var slug = GermanText.Slug(name);
        if (await IsFreeAsync(kind, slug, cancellationToken))
        {
            return slug;
        }

        var stem = qualifier is null ? slug : GermanText.Slug($"{name} {qualifier}");
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? stem : $"{stem}-{number}";
            if (await IsFreeAsync(kind, candidate, cancellationToken))
            {
                return candidate;
            }
        }
    }

    /// <summary>
    /// The slug of a record that has another name now. One that the record itself had before is given back to it; the present
    /// one is retired, unless nobody outside could have seen it.
    /// </summary>
    public async Task<string> RenameAsync(RecordKind kind, Guid key, string present, string name, bool retire, CancellationToken cancellationToken)
    {
        var slug = GermanText.Slug(name);
        var own = await archive.RetiredSlugs.SingleOrDefaultAsync(s => s.RecordKind == kind && s.Slug == slug && s.RecordKey == key, cancellationToken);
        if (own is not null)
        {
            archive.RetiredSlugs.Remove(own);
        }

        if (retire)
        {
            archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = kind, Slug = present, RecordKey = key });
        }

        return own is not null ? slug : await TakeAsync(kind, name, null, cancellationToken);
    }

    /// <summary>Whether a record can have a slug that somebody chose for it: no other has it, or ever had it.</summary>
    public async Task<bool> IsOpenToAsync(RecordKind kind, string slug, Guid key, CancellationToken cancellationToken) =>
        await archive.RetiredSlugs.AnyAsync(s => s.RecordKind == kind && s.Slug == slug && s.RecordKey == key, cancellationToken) || await IsUnusedAsync(kind, slug, cancellationToken);

    private async Task<bool> IsFreeAsync(RecordKind kind, string slug, CancellationToken cancellationToken) =>
        await IsUnusedAsync(kind, slug, cancellationToken) && _reserved.Add((kind, slug));

    private async Task<bool> IsUnusedAsync(RecordKind kind, string slug, CancellationToken cancellationToken)
    {
        var used = kind switch
        {
            RecordKind.Event => await archive.Events.AnyAsync(e => e.Slug == slug, cancellationToken),
            RecordKind.ContentPage => await archive.ContentPages.AnyAsync(p => p.Slug == slug, cancellationToken),
            _ => await archive.Records.AnyAsync(r => r.RecordKind == kind && r.Slug == slug, cancellationToken),
        };
        return !used && !await archive.RetiredSlugs.AnyAsync(s => s.RecordKind == kind && s.Slug == slug, cancellationToken);
    }
}
