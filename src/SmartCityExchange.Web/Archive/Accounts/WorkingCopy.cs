using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

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

    /// <summary>The property of <see cref="Form"/> that names a received text; it stands first, so that its name is read without the text.</summary>
    public const string NameOfText = "FileName";

    /// <summary>So much of <see cref="Form"/> is enough to read the name, however it is escaped.</summary>
    public const int BeginningLength = 2000;

    /// <summary>The name of a received text; null when the form is that of a record, or text that was typed and not sent.</summary>
    /// <param name="beginning">At least the first <see cref="BeginningLength"/> signs of the form.</param>
    public static string? NameIn(string beginning)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(beginning), isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.Read() && reader.ValueTextEquals(NameOfText) && reader.Read() ? reader.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
