namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>What the log of acts tells. The names are stored and part of the chain: add, never rename.</summary>
public enum StaffActKind
{
    SignedIn,
    SignInFailed,
    SignedOut,
    Invited,
    InvitationWithdrawn,
    AccountMade,
    FactorsReset,
    RoleChanged,
    Disabled,
    Enabled,
    SessionsEnded,
    NameChanged,
    PasswordChanged,
    RecoveryCodesMade,
    Published,
    Withdrawn,
    Trashed,
    Restored,
    Scheduled,
    Erased,
    Merged,
    WordTaught,
    WordForgotten,
    PasskeyMade,
    PasskeyRemoved,
    MergeUndone,
    Refused,
    AppReplaced,
}
