using System.Security.Cryptography;
using System.Text.Json;

namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>
/// One line of the log of acts, only ever added. Each holds a hash over its content and the hash of the line before, so that a line
/// changed, taken out or put in afterwards shows.
/// </summary>
public sealed class StaffAct
{
    public const int SubjectMaxLength = 300;

    public int Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required StaffActKind Kind { get; init; }

    /// <summary>Whom or what it was done to; empty when nobody else.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of who did it; empty when unknown.</summary>
    public required string Editor { get; init; }

    /// <summary>The hash of the line before; empty at the first. No two lines may follow the same one.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Adds the hash of what it holds.</summary>
    public StaffAct Sealed()
    {
        Hash = Seal();
        return this;
    }

    /// <summary>Whether it is as it was written, and follows the line of that hash.</summary>
    public bool Follows(string previousHash) => PreviousHash == previousHash && Hash == Seal();

    /// <summary>As JSON, so that no two contents are written alike.</summary>
    private string Seal() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<object[]>([PreviousHash, At.Ticks, Kind.ToString(), Subject, Editor])));
}
