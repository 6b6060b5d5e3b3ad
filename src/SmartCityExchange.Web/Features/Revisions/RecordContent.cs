using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>
/// Everything a named record says of itself, apart from the store. Property names are part
/// of the stored history: they may be added to, never renamed.
/// </summary>
public sealed record RecordContent
{
    public required Guid Key { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? FamilyName { get; init; }

    public string? Ags { get; init; }

    public MunicipalityKind? Kind { get; init; }

    public string? DistrictName { get; init; }

    public string? State { get; init; }

    /// <summary>See <see cref="Announcement.Outcome"/>.</summary>
    public AnnouncementOutcome? Outcome { get; init; }

    public string? OutcomeNote { get; init; }

    /// <summary>True while it lies in the trash; not said otherwise.</summary>
    public bool? Trashed { get; init; }

    /// <summary>See <see cref="NamedRecord.MergedInto"/>.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>The content of a record whose aliases, and the record it was merged into, are loaded.</summary>
    public static RecordContent Of(NamedRecord record) => new()
    {
        Key = record.Key,
        Slug = record.Slug,
        Name = record.Name,
        Aliases = [.. record.Aliases.Select(a => a.Name).Order(StringComparer.Ordinal)],
        FamilyName = (record as Person)?.FamilyName,
        Ags = (record as Municipality)?.Ags,
        Kind = (record as Municipality)?.Kind,
        DistrictName = (record as Municipality)?.DistrictName,
        State = (record as Municipality)?.State,
        Outcome = (record as Announcement)?.Outcome,
        OutcomeNote = (record as Announcement)?.OutcomeNote,
        Trashed = record.TrashedAt is null ? null : true,
        MergedInto = record.MergedInto?.Key,
    };
}
