using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// Codes of an authenticator app, RFC 6238 with its defaults (SHA-1, six digits, 30 seconds), which is what the apps know. The provider
/// of ASP.NET Core Identity takes codes of five steps and takes each again; here it is one step to each side, and each once.
/// </summary>
public static class TimeCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int StepSeconds = 30;
    private const int KeyBytes = 20;

    /// <summary>A new key in Base32, 160 bits as RFC 4226 recommends.</summary>
    public static string MakeKey() => ToBase32(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The step in which the code holds, or null: a wrong code, or one that is used up.</summary>
    /// <param name="lastStep">The step of the last code that was used.</param>
    public static long? Check(string key, string typed, DateTimeOffset now, long lastStep)
    {
        var code = new string([.. typed.Where(char.IsAsciiDigit)]);
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        for (var step = Math.Max(present - 1, lastStep + 1); step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, step)), Encoding.ASCII.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The code of a moment.</summary>
    public static string At(string key, DateTimeOffset moment) => At(key, moment.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>What an app reads from the QR code.</summary>
    public static string Address(string key, string mail) =>
        $"otpauth://totp/{Uri.EscapeDataString($"SmartCityExchange:{mail}")}?secret={key}&issuer=SmartCityExchange";

    private static string At(string key, long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238 asks for HMAC-SHA-1; what is known of SHA-1 does not touch HMAC.
        var hash = HMACSHA1.HashData(FromBase32(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static string ToBase32(byte[] bytes)
    {
        var text = new StringBuilder();
        var (bits, value) = (0, 0);
        foreach (var b in bytes)
        {
            (value, bits) = (((value << 8) | b) & 0xFFFFF, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Base32[(value >> (bits - 5)) & 31]);
            }
        }

        return text.ToString();
    }

    private static byte[] FromBase32(string text)
    {
        List<byte> bytes = [];
        var (bits, value) = (0, 0);
        foreach (var c in text)
        {
            (value, bits) = (((value << 5) | Base32.IndexOf(c, StringComparison.Ordinal)) & 0xFFFFF, bits + 5);
            if (bits >= 8)
            {
                bytes.Add((byte)(value >> (bits - 8)));
                bits -= 8;
            }
        }

        return [.. bytes];
    }
}
