using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Tests.Archive;

/// <summary>What is asked of a few events or records costs as much as they have, however large the archive is.</summary>
public sealed class QueryPlanTests : IDisposable
{
    private readonly ArchiveSite _site = new();
    private readonly List<int> _few = [1, 2, 3];

    [Fact]
    public Task Some_published_events_are_found_by_their_numbers() =>
        AssertReadsFew(archive => archive.Events.Published().Where(e => _few.Contains(e.Id)));

    [Fact]
    public Task Who_spoke_in_some_contributions_is_found_from_them() =>
        AssertReadsFew(archive => archive.SpeakerRoles.Where(s => _few.Contains(s.ContributionId)).Billed());

    [Fact]
    public Task The_published_talks_of_some_persons_are_found_from_the_persons() =>
        AssertReadsFew(archive => archive.SpeakerRoles.AtPublishedEvents().Where(s => _few.Contains(s.PersonId)));

    [Fact]
    public Task The_published_events_that_involve_some_records_are_found_from_the_records() =>
        AssertReadsFew(archive => archive.Involvements.Where(i => _few.Contains(i.RecordId) && i.Event!.Status == EventStatus.Published));

    [Fact]
    public Task The_municipalities_that_some_reports_name_are_found_from_the_reports() =>
        AssertReadsFew(archive => archive.Mentions.Where(m => _few.Contains(m.EventId) && m.Start != null && m.Record is Municipality));

    [Fact]
    public Task A_record_is_found_by_its_address() =>
        AssertReadsFew(archive => archive.Municipalities.Where(m => m.Slug == "soest"));

    [Fact]
    public Task The_newest_events_are_read_without_the_older_ones() =>
        AssertReadsFew(archive => archive.Events.Published().OrderByDescending(e => e.Date).Select(e => e.Title).Take(5), "SCAN e USING INDEX IX_Events_Date_Status");

    public void Dispose() => _site.Dispose();

    /// <summary>Fails when SQLite would walk through a whole table, or through all rows of one status or kind.</summary>
    private Task AssertReadsFew(Func<ArchiveContext, IQueryable> query, string? wanted = null) => _site.WithArchive(async archive =>
    {
        await archive.Database.OpenConnectionAsync();
        await using var command = query(archive).CreateDbCommand();
#pragma warning disable CA2100 // The statement is the one EF made.
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        List<string> steps = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString(3));
        }

        bool ReadsMany(string step) => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains(" VIRTUAL TABLE", StringComparison.Ordinal)
            || step.EndsWith("(Status=?)", StringComparison.Ordinal) || step.EndsWith("(RecordKind=?)", StringComparison.Ordinal);
        Assert.True(steps.Where(ReadsMany).All(step => step == wanted), string.Join('\n', steps));
    });
}
