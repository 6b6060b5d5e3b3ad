using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A record as other pages link it.</summary>
public sealed record RecordLink(RecordKind Kind, string Slug, string Name)
{
    public string Url => ArchiveLinks.To(Kind, Slug);
}

/// <summary>An event as other pages link it.</summary>
public sealed record EventLink(string Slug, string Title, DateOnly Date, DateOnly? EndDate)
{
    public string Url => ArchiveLinks.Event(Slug);

    public string WrittenDate => GermanDates.Written(Date, EndDate);
}

/// <summary>A person as billed at one event: name and title, function, unit, body and town of that day.</summary>
public sealed record BilledSpeaker(
    RecordLink Person, string BilledName, string? Function, string? Unit, RecordLink? Organisation, RecordLink? Municipality, SpeakerPart Part, int? EvidenceId)
{
    /// <summary>True when the report says more of the person than the name.</summary>
    public bool HasBilling => Function is not null || Unit is not null || Organisation is not null || Municipality is not null;

    /// <summary>Name, function, body, unit and town in one line of text.</summary>
    public string InOneLine => string.Join(", ", new[]
    {
        BilledName,
        Function,
        Organisation?.Name,
        Unit == Organisation?.Name ? null : Unit,
        Municipality is { } town ? $"für {town.Name}" : null,
    }.OfType<string>());
}
