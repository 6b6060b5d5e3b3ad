using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Archive;

public sealed class SavingTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task A_save_on_top_of_a_version_somebody_replaced_is_refused()
    {
        await _site.Given(given => given.Event(title: "Erster Stand", topics: ["Teilhabe"]));

        await AssertStaleSaveIsRefused(archive => archive.Events, record => record.Title += " neu");
        await AssertStaleSaveIsRefused(archive => archive.Topics, record => record.Name += " neu");

        Assert.Equal("Erster Stand neu", await _site.WithArchive(archive => archive.Events.Select(e => e.Title).SingleAsync()));
    }

    [Fact]
    public async Task A_stale_save_of_a_venue_or_series_is_refused()
    {
        await Save((archive, revisions) =>
        {
            var venue = new Venue { Name = "Stadthalle" };
            var series = new EventSeries { Name = "Reihe" };
            archive.AddRange(venue, series);
            revisions.RecordNew(venue, "Test", null);
            revisions.RecordNew(series, "Test", null);
        });

        await AssertStaleSaveIsRefused(archive => archive.Venues, record => record.Name += " neu");
        await AssertStaleSaveIsRefused(archive => archive.Series, record => record.Name += " neu");
    }

    [Fact]
    public async Task Two_records_of_a_kind_never_have_the_same_slug()
    {
        await Add(new Topic { Slug = "beckum", Name = "Beckum" });
        await Add(new Project { Slug = "beckum", Name = "Beckum" });

        await Assert.ThrowsAsync<DbUpdateException>(() => Add(new Topic { Slug = "beckum", Name = "Beckum heute" }));
    }

    [Fact]
    public async Task Times_come_back_as_utc()
    {
        await _site.Given(given => given.Event());

        Assert.Equal(DateTimeKind.Utc, (await _site.WithArchive(archive => archive.Events.AsNoTracking().SingleAsync())).ChangedAt.Kind);
    }

    public void Dispose() => _site.Dispose();

    private Task Add(NamedRecord record) => Save((archive, revisions) =>
    {
        archive.Records.Add(record);
        revisions.RecordNew(record, "Test", null);
    });

    private Task Save(Action<ArchiveContext, RevisionLog> change) => _site.WithServices(async services =>
    {
        var archive = services.GetRequiredService<ArchiveContext>();
        change(archive, services.GetRequiredService<RevisionLog>());
        await archive.SaveChangesAsync();
    });

    private async Task AssertStaleSaveIsRefused<T>(Func<ArchiveContext, IQueryable<T>> all, Action<T> change)
        where T : class, IRevisable
    {
        async Task Change(IServiceProvider services, Func<Task> inBetween)
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var record = await all(archive).SingleAsync();
            await inBetween();
            change(record);
            services.GetRequiredService<RevisionLog>().RecordChange(record, "Test", null);
            await archive.SaveChangesAsync();
        }

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => _site.WithServices(slow =>
            Change(slow, () => _site.WithServices(quick => Change(quick, () => Task.CompletedTask)))));
    }
}
