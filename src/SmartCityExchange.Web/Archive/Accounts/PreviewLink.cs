namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>A secret address under which somebody without an account sees the newest version of an event, for some days.</summary>
public sealed class PreviewLink
{
    public int Id { get; set; }

    /// <summary>SHA-256 of the secret in the address, lower-case hexadecimal; the secret itself is not stored.</summary>
    public required string TokenHash { get; init; }

    public required Guid EventKey { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    public required string MadeBy { get; init; }
}
