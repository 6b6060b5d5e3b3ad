using Microsoft.AspNetCore.Identity;

namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>A staff account. It is known by its mail address.</summary>
public sealed class Editor : IdentityUser<Guid>
{
    /// <summary>The name that stands in the history.</summary>
    public required string DisplayName { get; set; }

    public StaffRole Role { get; set; }

    /// <summary>Since when nobody can sign in with it, UTC.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>The key of the authenticator app, protected with the keys of the server.</summary>
    public string? ProtectedCodeKey { get; set; }

    /// <summary>SHA-256 of each recovery code that is left, parted by spaces.</summary>
    public string RecoveryCodeHashes { get; set; } = "";

    /// <summary>The time step (RFC 6238) of the last code that was used to sign in; it and all before it are used up.</summary>
    public long LastCodeStep { get; set; }
}
