namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>A one-time address: the set-up of the first administrator, an invitation, or a new way into an account whose factors are lost.</summary>
public sealed class StaffLink
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the secret in the address, lower-case hexadecimal; the secret itself is not stored.</summary>
    public required string TokenHash { get; init; }

    /// <summary>The role the account will have.</summary>
    public required StaffRole Role { get; init; }

    /// <summary>The account that gets new factors; null when one is made.</summary>
    public Guid? EditorId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>Who invited; null for the set-up link.</summary>
    public string? MadeBy { get; init; }
}
