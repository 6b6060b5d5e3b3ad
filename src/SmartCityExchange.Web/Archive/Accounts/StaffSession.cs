namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>Somebody being signed in, in one browser. The cookie holds a secret only; removing the row ends the session at once.</summary>
public sealed class StaffSession
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the secret in the cookie, lower-case hexadecimal.</summary>
    public required string TokenHash { get; init; }

    public required Guid EditorId { get; init; }

    public Editor? Editor { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC; counted in whole minutes.</summary>
    public DateTime SeenAt { get; set; }

    /// <summary>When the person last proved who they are, UTC; what is sensitive asks again after some minutes.</summary>
    public DateTime ConfirmedAt { get; set; }

    /// <summary>Browser and system in short, to tell one's sessions apart.</summary>
    public required string Device { get; init; }
}
