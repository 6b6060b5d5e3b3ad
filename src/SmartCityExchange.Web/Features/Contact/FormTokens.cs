using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>How old a form is when it is sent.</summary>
public enum FormAge
{
    /// <summary>It was not made here, or the keys have changed since.</summary>
    Unknown,

    /// <summary>Sent faster than anybody reads.</summary>
    TooYoung,
    Ripe,
    TooOld,
}

/// <summary>
/// Proof, sealed into the form itself, that it was opened here and when. It takes the place of the antiforgery cookie, since public pages set
/// none (docs/decisions/0016-contact-without-cookies.md).
/// </summary>
public sealed class FormTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan MinimumAge = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan MaximumAge = TimeSpan.FromHours(24);

    private readonly IDataProtector _seal = protection.CreateProtector("Contact.Form");

    /// <summary>A new one.</summary>
    /// <param name="ripe">For a form that comes back with everything typed: it may be sent again at once.</param>
    public string Make(bool ripe = false) => _seal.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{Guid.NewGuid():N} {(clock.GetUtcNow() - (ripe ? MinimumAge : TimeSpan.Zero)).UtcTicks}"));

    public (FormAge Age, Guid FormId) Read(string? token)
    {
        try
        {
            if (string.IsNullOrEmpty(token) || _seal.Unprotect(token).Split(' ') is not [var id, var ticks])
            {
                return (FormAge.Unknown, Guid.Empty);
            }

            var age = clock.GetUtcNow() - new DateTimeOffset(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);
            return (age < MinimumAge ? FormAge.TooYoung : age > MaximumAge ? FormAge.TooOld : FormAge.Ripe, Guid.ParseExact(id, "N"));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return (FormAge.Unknown, Guid.Empty);
        }
    }
}
