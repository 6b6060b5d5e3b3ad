using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Search.Index;

namespace SmartCityExchange.Tests.Support;

/// <summary>Changes to what the archive of a site holds, with the revisions it asks for.</summary>
public static class Changes
{
    /// <summary>Changes one event and its parts.</summary>
    public static Task Change(this ArchiveSite site, string title, Action<Event> change) => site.WithServices(async services =>
    {
        var archive = services.GetRequiredService<ArchiveContext>();
        var changed = await archive.Events.AsSplitQuery()
            .Include(e => e.Mentions).ThenInclude(m => m.Record)
            .Include(e => e.Involvements).ThenInclude(i => i.Record)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Person)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Municipality)
            .SingleAsync(e => e.Title == title);
        change(changed);
        services.GetRequiredService<RevisionLog>().RecordChange(changed, "Test", null);
        await archive.SaveChangesAsync();
        await services.GetRequiredService<SearchIndexer>().UpdateAsync([changed.Id], CancellationToken.None);
    });

    /// <summary>Notes that a record once had another address; without a record, that it was erased.</summary>
    public static Task Retire(this ArchiveSite site, RecordKind kind, string slug, Guid? key) => site.WithArchive(async archive =>
    {
        archive.RetiredSlugs.Add(new RetiredSlug { RecordKind = kind, Slug = slug, RecordKey = key });
        await archive.SaveChangesAsync();
    });
}
