using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The German words of the editorial desk for what the archive keeps as codes.</summary>
public static class DeskWords
{
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Draft => "Entwurf",
        EventStatus.Published => "Veröffentlicht",
        EventStatus.Trashed => "Im Papierkorb",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What somebody chooses who gives a record a role.</summary>
    public static string Choice(InvolvementRole role) => role switch
    {
        InvolvementRole.Host => "Gastgeberin",
        InvolvementRole.Presents => "hat berichtet",
        InvolvementRole.Supports => "hat begleitet",
        InvolvementRole.Mentioned => "wird erwähnt",
        InvolvementRole.Subject => "Gegenstand",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The roles a record of this kind can have.</summary>
    public static IReadOnlyList<InvolvementRole> RolesOf(RecordKind kind) => kind is RecordKind.Topic or RecordKind.Project
        ? [InvolvementRole.Subject]
        : [InvolvementRole.Host, InvolvementRole.Presents, InvolvementRole.Supports, InvolvementRole.Mentioned];
}
