using System.Security.Cryptography;
using System.Text;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>Secrets in cookies and addresses: 256 bits from the system's random source; only their hash is stored (OWASP ASVS 5.0, 11.5.1 asks for 128).</summary>
public static class SecretToken
{
    private const int Bytes = 32;

    /// <summary>Lower-case hexadecimal, since addresses are lower case.</summary>
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
