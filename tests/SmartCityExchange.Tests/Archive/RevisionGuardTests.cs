using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Archive;

public sealed class RevisionGuardTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task A_new_record_is_refused_without_a_revision_and_accepted_with_one()
    {
        await AssertNeedsRevision(archive =>
        {
            var made = new Topic { Slug = "datenplattform", Name = "Datenplattform" };
            archive.Topics.Add(made);
            return Task.FromResult<IRevisable>(made);
        }, isNew: true);

        Assert.Equal("Datenplattform", await _site.WithArchive(archive => archive.Topics.Select(t => t.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_changed_record_is_refused_without_a_revision_and_accepted_with_one()
    {
        await GivenAnEvent();

        await AssertNeedsRevision(async archive =>
        {
            var record = await archive.Topics.SingleAsync();
            record.Name = "Beteiligung";
            return record;
        });

        Assert.Equal(("Beteiligung", 3), await _site.WithArchive(async archive =>
        {
            var saved = await archive.Topics.SingleAsync();
            return (saved.Name, saved.Version);
        }));
    }

    [Fact]
    public async Task A_new_alias_is_refused_without_a_revision_of_its_record() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await archive.Topics.Include(t => t.Aliases).SingleAsync();
        record.Aliases.Add(new Alias { Name = "Mitwirkung" });
        return record;
    });

    [Fact]
    public async Task A_changed_alias_is_refused_without_a_revision_of_its_record() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await archive.Topics.Include(t => t.Aliases).SingleAsync();
        record.Aliases.Single().Name = "Bürgerbeteiligung";
        return record;
    });

    [Fact]
    public async Task A_removed_alias_is_refused_without_a_revision_of_its_record() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await archive.Topics.Include(t => t.Aliases).SingleAsync();
        record.Aliases.Clear();
        return record;
    });

    [Fact]
    public async Task An_alias_moved_to_another_record_needs_a_revision_of_both()
    {
        await GivenAnEvent();
        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var revisions = services.GetRequiredService<RevisionLog>();
            var from = await archive.Topics.Include(t => t.Aliases).SingleAsync();
            var to = new Topic { Slug = "mitwirkung", Name = "Mitwirkung" };
            archive.Topics.Add(to);
            from.Aliases.Single().Record = to;
            revisions.RecordNew(to, "Test", null);

            await Assert.ThrowsAsync<InvalidOperationException>(() => archive.SaveChangesAsync());

            revisions.RecordChange(from, "Test", null);
            await archive.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task An_alias_of_a_record_that_is_not_loaded_cannot_be_changed()
    {
        await GivenAnEvent();

        await _site.WithArchive(async archive =>
        {
            (await archive.Aliases.SingleAsync()).Name = "Mitwirkung";
            await Assert.ThrowsAsync<InvalidOperationException>(() => archive.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task A_changed_speaker_is_refused_without_a_revision_of_the_event() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        record.Contributions.Single().Speakers.Single().Function = "Dezernentin";
        return record;
    });

    [Fact]
    public async Task A_removed_speaker_is_refused_without_a_revision_of_the_event() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        record.Contributions.Single().Speakers.Clear();
        return record;
    });

    [Fact]
    public async Task A_removed_contribution_with_its_speakers_is_refused_without_a_revision_of_the_event() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        record.Contributions.Clear();
        return record;
    });

    [Fact]
    public async Task A_changed_mention_is_refused_without_a_revision_of_the_event() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        record.Mentions[0].Start = 0;
        return record;
    });

    [Fact]
    public async Task A_removed_involvement_is_refused_without_a_revision_of_the_event() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        record.Involvements.Clear();
        return record;
    });

    [Fact]
    public async Task A_deleted_event_is_refused_without_a_revision() => await AssertPartNeedsRevision(async archive =>
    {
        var record = await LoadedEvent(archive);
        archive.Events.Remove(record);
        return record;
    });

    [Fact]
    public async Task A_revision_of_another_record_or_version_does_not_count()
    {
        await GivenAnEvent();

        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var revisions = services.GetRequiredService<RevisionLog>();
            var record = await archive.Topics.SingleAsync();
            record.Name = "Beteiligung";
            revisions.RecordChange(await archive.Persons.SingleAsync(), "Test", null);
            await Assert.ThrowsAsync<InvalidOperationException>(() => archive.SaveChangesAsync());
        });
    }

    [Fact]
    public async Task Revisions_and_sources_are_never_changed_or_deleted()
    {
        await GivenAnEvent();
        await _site.WithArchive(archive =>
        {
            archive.Sources.Add(new Source { FileName = "a.txt", Sha256 = new string('0', 64), Text = "Text", ReceivedAt = DateTime.UtcNow });
            return archive.SaveChangesAsync();
        });

        await AssertRefused(async archive => archive.Remove(await archive.Revisions.FirstAsync()));
        await AssertRefused(async archive => archive.Entry(await archive.Revisions.FirstAsync()).Property(r => r.SavedBy).CurrentValue = "Niemand");
        await AssertRefused(async archive => archive.Remove(await archive.Sources.FirstAsync()));
        await AssertRefused(async archive => archive.Entry(await archive.Sources.FirstAsync()).Property(s => s.Text).CurrentValue = "");
    }

    [Fact]
    public async Task A_save_without_await_is_guarded_too() => await _site.WithArchive(archive =>
    {
        archive.Topics.Add(new Topic { Slug = "x", Name = "X" });
        Assert.Throws<InvalidOperationException>(() => archive.SaveChanges());
        return Task.CompletedTask;
    });

    public void Dispose() => _site.Dispose();

    private Task GivenAnEvent() => _site.WithServices(async services =>
    {
        await new Given(services).Event(towns: ["Beckum"], speakers: ["Vera Vortrag"], topics: ["Teilhabe"]);
        var archive = services.GetRequiredService<ArchiveContext>();
        var topic = await archive.Topics.SingleAsync();
        topic.Aliases.Add(new Alias { Name = "Partizipation" });
        services.GetRequiredService<RevisionLog>().RecordChange(topic, "Test", null);
        await archive.SaveChangesAsync();
    });

    private static Task<Event> LoadedEvent(ArchiveContext archive) => archive.Events
        .Include(e => e.Mentions).ThenInclude(m => m.Record)
        .Include(e => e.Involvements)
        .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Person)
        .AsSplitQuery().SingleAsync();

    private async Task AssertPartNeedsRevision(Func<ArchiveContext, Task<IRevisable>> change)
    {
        await GivenAnEvent();
        await AssertNeedsRevision(change);
    }

    private async Task AssertNeedsRevision(Func<ArchiveContext, Task<IRevisable>> change, bool isNew = false)
    {
        await AssertRefused(change);
        await _site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var revisions = services.GetRequiredService<RevisionLog>();
            var record = await change(archive);
            if (isNew)
            {
                revisions.RecordNew(record, "Test", null);
            }
            else
            {
                revisions.RecordChange(record, "Test", null);
            }

            await archive.SaveChangesAsync();
            Assert.True(await archive.Revisions.AnyAsync(r => r.RecordKey == record.Key && r.Version == record.Version));
        });
    }

    private Task AssertRefused<T>(Func<ArchiveContext, Task<T>> change) => _site.WithArchive(async archive =>
    {
        await change(archive);
        await Assert.ThrowsAsync<InvalidOperationException>(() => archive.SaveChangesAsync());
    });
}
