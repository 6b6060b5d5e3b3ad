using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Records;

/// <summary>What a record is to the desk.</summary>
public enum RecordState
{
    /// <summary>A published event links it.</summary>
    Public = 1,

    /// <summary>No published event links it.</summary>
    Unused = 2,

    /// <summary>Another record took over from it.</summary>
    Merged = 3,
    Trashed = 4,
}

/// <summary>The named records as the desk lists them, by name.</summary>
public sealed record DeskRecordList(RecordKind? Kind, string? Query, RecordState? State, int Page, int Total, IReadOnlyList<DeskRecordList.Row> Rows)
{
    public const int PageSize = 100;

    public sealed record Row(Guid Key, RecordKind Kind, string Name, string? Note, RecordState State, int Aliases);

    public int Pages => Pager.PagesOf(Total, PageSize);

    public static async Task<DeskRecordList> ReadAsync(ArchiveContext archive, RecordKind? kind, string? query, RecordState? state, int page, CancellationToken cancellationToken)
    {
        var records = state switch
        {
            RecordState.Merged => archive.Records.Where(r => r.MergedIntoId != null),
            RecordState.Trashed => archive.Records.Where(r => r.TrashedAt != null && r.MergedIntoId == null),
            RecordState.Public => archive.Records.Public(),
            RecordState.Unused => archive.Records.Present().Except(archive.Records.Public()),
            _ => archive.Records.Present(),
        };
        if (kind is not null)
        {
            records = records.Where(r => r.RecordKind == kind);
        }

        foreach (var word in GermanText.Fold(query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            records = records.Where(r => r.FoldedName.Contains(word) || r.Aliases.Any(a => a.FoldedName.Contains(word)));
        }

        var found = await records.OrderBy(r => r.SortKey).ThenBy(r => r.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(r => new
            {
                r.Id,
                r.Key,
                r.RecordKind,
                r.Name,
                r.TrashedAt,
                MergedInto = r.MergedInto!.Name,
                Aliases = r.Aliases.Count,
                Role = archive.SpeakerRoles.Where(s => s.PersonId == r.Id).OrderByDescending(s => s.Contribution!.Event!.Date).Select(s => s.Function ?? s.Organisation!.Name ?? s.Municipality!.Name).FirstOrDefault(),
                District = ((Municipality)r).DistrictName,
            })
            .ToListAsync(cancellationToken);
        var ids = found.ConvertAll(r => r.Id);
        var seen = await archive.Records.Public().Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToHashSetAsync(cancellationToken);
        RecordState StateOf(int id, DateTime? trashedAt, string? into) =>
            into is not null ? RecordState.Merged : trashedAt is not null ? RecordState.Trashed : seen.Contains(id) ? RecordState.Public : RecordState.Unused;
        return new DeskRecordList(kind, query, state, page, await records.CountAsync(cancellationToken), found.ConvertAll(r => new Row(
            r.Key, r.RecordKind, r.Name, r.MergedInto is { } into ? $"jetzt: {into}" : r.Role ?? r.District, StateOf(r.Id, r.TrashedAt, r.MergedInto), r.Aliases)));
    }
}
