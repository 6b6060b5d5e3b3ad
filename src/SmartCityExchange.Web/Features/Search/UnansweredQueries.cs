using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>
/// Counts what was searched for in vain, so that staff can teach the archive words. Kept are the folded words, the day and a
/// number; a query that may hold personal data is not kept at all.
/// </summary>
public sealed class UnansweredQueries(ArchiveContext archive, TimeProvider clock)
{
    private const int LongestKept = 60;
    private const int MostWords = 5;

    /// <summary>Telephone numbers and the like have more digits than a year.</summary>
    private const int MostDigits = 4;

    /// <summary>So many different queries are kept of one day: a flood of nonsense must not fill the archive.</summary>
    private const int MostADay = 500;

    public const int DaysKept = 180;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task CountAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var words = query.FoldedName;
        if (query.IsEmpty || words.Length is 0 or > LongestKept || query.Terms.Count > MostWords || query.Text.Contains('@', StringComparison.Ordinal) || words.Count(char.IsAsciiDigit) > MostDigits)
        {
            return;
        }

        var today = Today;
        try
        {
            await ForgetAsync(cancellationToken);
            await archive.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO UnansweredQueries (Words, Day, Count)
                SELECT {words}, {today}, 1 WHERE (SELECT count(*) FROM UnansweredQueries WHERE Day = {today}) < {MostADay}
                    OR EXISTS (SELECT 1 FROM UnansweredQueries WHERE Day = {today} AND Words = {words})
                ON CONFLICT (Words, Day) DO UPDATE SET Count = Count + 1
                """,
                cancellationToken);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_FULL)
        {
            // A visitor's answer does not wait for statistics.
        }
    }

    /// <summary>Erases what is kept no longer.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken)
    {
        var oldest = Today.AddDays(-DaysKept);
        return archive.UnansweredQueries.Where(q => q.Day < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The words that were searched for in vain most often since a day.</summary>
    public async Task<IReadOnlyList<(string Words, int Count, DateOnly Last)>> ReadAsync(DateOnly since, int most, CancellationToken cancellationToken) =>
        (await archive.UnansweredQueries.Where(q => q.Day >= since)
            .GroupBy(q => q.Words)
            .Select(g => new { g.Key, Count = g.Sum(q => q.Count), Last = g.Max(q => q.Day) })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key)
            .Take(most)
            .ToListAsync(cancellationToken)).ConvertAll(g => (g.Key, g.Count, g.Last));
}
