using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Benchmarks.Synthetic;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Benchmarks.Searching;

/// <summary>What the archive takes on the disk, and which share of it is the search's.</summary>
internal static class StoredSizes
{
    public static async Task PrintAsync(ArchiveContext archive)
    {
        var pages = await archive.Database.SqlQuery<long>($"SELECT page_count * page_size AS Value FROM pragma_page_count, pragma_page_size").SingleAsync();
        var (records, passages, names) = (await TextAsync(archive, "SearchIndex"), await TextAsync(archive, "PassageIndex"), await TextAsync(archive, "SearchNames"));
        var reports = await archive.Events.SumAsync(e => (long)e.Report.Length);
        SyntheticStore.Say($"file {Megabytes(pages)}, reports {Megabytes(reports)}; words of records and reports {records}, of passages {passages}, of names {names} (index + text)");
        SyntheticStore.Say($"{await archive.SearchDocuments.CountAsync():N0} entries, {await archive.SearchPassages.CountAsync():N0} passages, {await archive.SearchWords.CountAsync():N0} words");
    }

    /// <summary>The bytes FTS5 keeps for a table: the index, and the words it was made of.</summary>
    private static async Task<string> TextAsync(ArchiveContext archive, string table)
    {
#pragma warning disable EF1002 // The table is a constant.
        var index = await archive.Database.SqlQueryRaw<long>($"SELECT sum(length(block)) AS Value FROM {table}_data").SingleAsync();
        var text = await archive.Database.SqlQueryRaw<long>($"SELECT sum(length(c0) + length(c1) + length(c2) + length(c3) + length(c4) + length(c5)) AS Value FROM {table}_content").SingleAsync();
#pragma warning restore EF1002
        return $"{Megabytes(index)} + {Megabytes(text)}";
    }

    private static string Megabytes(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1048576.0:N1} MB");
}
