using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared.Reports;

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

    public static string Of(ReportLintKind lint) => lint switch
    {
        ReportLintKind.EmptyLinkText => "Der Verweis sagt nicht, wohin er führt",
        ReportLintKind.MissingAlternativeText => "Das Bild hat keinen Alternativtext",
        ReportLintKind.SkippedHeading => "Die Überschrift überspringt eine Ebene",
        ReportLintKind.UndatedStatement => "Von wann ist die Aussage",
        _ => throw new ArgumentOutOfRangeException(nameof(lint)),
    };

    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Editor => "Redaktion",
        StaffRole.Publisher => "Veröffentlichung",
        StaffRole.Administrator => "Verwaltung",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(StaffActKind act) => act switch
    {
        StaffActKind.SignedIn => "Angemeldet",
        StaffActKind.SignInFailed => "Anmeldung gescheitert",
        StaffActKind.SignedOut => "Abgemeldet",
        StaffActKind.Invited => "Eingeladen",
        StaffActKind.InvitationWithdrawn => "Einladung zurückgezogen",
        StaffActKind.AccountMade => "Konto angelegt",
        StaffActKind.FactorsReset => "Zugang neu eingerichtet",
        StaffActKind.RoleChanged => "Rolle geändert",
        StaffActKind.Disabled => "Konto gesperrt",
        StaffActKind.Enabled => "Konto freigegeben",
        StaffActKind.SessionsEnded => "Sitzungen beendet",
        StaffActKind.NameChanged => "Name geändert",
        StaffActKind.PasswordChanged => "Passwort geändert",
        StaffActKind.RecoveryCodesMade => "Ersatzcodes erneuert",
        StaffActKind.Published => "Veröffentlicht",
        StaffActKind.Withdrawn => "Zurückgezogen",
        StaffActKind.Trashed => "In den Papierkorb gelegt",
        StaffActKind.Restored => "Wiederhergestellt",
        StaffActKind.Erased => "Endgültig gelöscht",
        StaffActKind.PasskeyMade => "Passkey angelegt",
        StaffActKind.PasskeyRemoved => "Passkey entfernt",
        StaffActKind.WordTaught => "Suche gelehrt",
        StaffActKind.WordForgotten => "Suche hat vergessen",
        StaffActKind.Merged => "Zusammengeführt",
        StaffActKind.MergeUndone => "Zusammenführung zurückgenommen",
        StaffActKind.Refused => "Nicht erlaubt",
        StaffActKind.AppReplaced => "App gewechselt",
        StaffActKind.Scheduled => "Termin gesetzt oder aufgehoben",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
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
    public static IReadOnlyList<InvolvementRole> RolesOf(RecordKind kind) => kind.IsSubject
        ? [InvolvementRole.Subject]
        : [InvolvementRole.Host, InvolvementRole.Presents, InvolvementRole.Supports, InvolvementRole.Mentioned];
}
