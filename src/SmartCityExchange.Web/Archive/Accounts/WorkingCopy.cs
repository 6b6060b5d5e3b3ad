using System.Security.Cryptography;

namespace SmartCityExchange.Web.Archive.Accounts;

/// <summary>What an editor has typed into a form and not saved yet, kept so that no crash, expired session or lost connection loses it.</summary>
public sealed class WorkingCopy
{
    public int Id { get; set; }

    /// <summary>The account that typed it; nobody else sees it.</summary>
    public required Guid EditorId { get; init; }

    /// <summary>The <see cref="IRevisable.Key"/> of the record; empty for one that does not exist yet; for a text to be imported see <see cref="KeyOf"/>.</summary>
    public required Guid RecordKey { get; init; }

    /// <summary>The version the form was opened on.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The fields of the form as JSON.</summary>
    public required string Form { get; set; }

    /// <summary>UTC.</summary>
    public DateTime TypedAt { get; set; }

    /// <summary>
    /// The key under which a received text waits until it is imported. It is made of the text (a UUID of version 8, where keys of records
    /// are of version 7), so that the same text waits once.
    /// </summary>
    public static Guid KeyOf(ReadOnlySpan<byte> received)
    {
        var hash = SHA256.HashData(received)[..16];
        (hash[6], hash[8]) = ((byte)((hash[6] & 0x0F) | 0x80), (byte)((hash[8] & 0x3F) | 0x80));
        return new Guid(hash, bigEndian: true);
    }

    public static bool IsOfText(Guid key) => key.Version == 8;
}
