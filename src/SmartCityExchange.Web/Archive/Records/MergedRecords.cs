using Microsoft.EntityFrameworkCore;

namespace SmartCityExchange.Web.Archive.Records;

/// <summary>Which record stands for one that was merged into another, and that perhaps into a third.</summary>
public static class MergedRecords
{
    /// <summary>The record itself, or the one that took over from it; those must be loaded, see <see cref="LoadMergedIntoAsync"/>.</summary>
    public static NamedRecord Standing(this NamedRecord record)
    {
        while (record.MergedInto is { } next)
        {
            record = next;
        }

        return record;
    }

    /// <summary>Loads the records that took over from these.</summary>
    public static async Task LoadMergedIntoAsync(this ArchiveContext archive, IEnumerable<NamedRecord> records, CancellationToken cancellationToken)
    {
        for (var ids = Open(records); ids.Count > 0;)
        {
            ids = Open(await archive.Records.Include(r => r.Aliases).Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken));
        }

        static List<int> Open(IEnumerable<NamedRecord> records) => [.. records.Where(r => r.MergedInto is null).Select(r => r.MergedIntoId).OfType<int>()];
    }
}
