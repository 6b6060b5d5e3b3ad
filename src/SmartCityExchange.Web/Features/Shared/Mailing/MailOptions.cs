using System.Globalization;
using System.Net.Mail;

namespace SmartCityExchange.Web.Features.Shared.Mailing;

/// <summary>How a line to the mail server is made safe.</summary>
public enum MailSecurity
{
    /// <summary>Begins open and turns to TLS before anything is said; a server that cannot is not used.</summary>
    StartTls = 1,

    /// <summary>TLS from the first byte.</summary>
    Tls = 2,

    /// <summary>Open, for a server on the same machine.</summary>
    None = 3,
}

/// <summary>The section <c>Mail</c> of the settings: the server that takes mail from this site. Without a host it sends none.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    public string Host { get; init; } = "";

    /// <summary>Empty takes the usual one for <see cref="Security"/>.</summary>
    public string Port { get; init; } = "";

    /// <summary>Empty signs in with nobody.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address mail comes from.</summary>
    public string From { get; init; } = "";

    /// <summary>A name of <see cref="MailSecurity"/>.</summary>
    public string Security { get; init; } = nameof(MailSecurity.StartTls);

    /// <summary>Who is told of new tickets; empty for nobody.</summary>
    public string Tickets { get; init; } = "";

    public bool IsOn => Host.Length > 0;

    public MailSecurity UsedSecurity => Enum.Parse<MailSecurity>(Security, ignoreCase: true);

    /// <summary>587 is the port of submission (RFC 6409), 465 that of submission over TLS (RFC 8314).</summary>
    public int UsedPort => Port.Length > 0 ? int.Parse(Port, CultureInfo.InvariantCulture) : UsedSecurity switch { MailSecurity.Tls => 465, MailSecurity.None => 25, _ => 587 };

    /// <summary>Why no mail could be sent with these settings, and how to mend it; null when they are good or ask for none.</summary>
    public string? Problem => this switch
    {
        { IsOn: false } => null,
        _ when !IsAddress(From) => $"„{From}“ in Mail:From ist keine E-Mail-Adresse. Bitte die Adresse eintragen, von der Nachrichten kommen sollen.",
        _ when Tickets.Length > 0 && !IsAddress(Tickets) => $"„{Tickets}“ in Mail:Tickets ist keine E-Mail-Adresse. Bitte berichtigen oder leer lassen.",
        _ when !Enum.TryParse<MailSecurity>(Security, ignoreCase: true, out var security) || !Enum.IsDefined(security) => $"„{Security}“ in Mail:Security gibt es nicht. Bitte StartTls, Tls oder None eintragen.",
        _ when Port.Length > 0 && !(int.TryParse(Port, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65_535) => $"„{Port}“ in Mail:Port ist kein Port. Bitte eine Zahl bis 65535 eintragen oder leer lassen.",
        _ => null,
    };

    /// <summary>Whether this is one address and nothing besides.</summary>
    public static bool IsAddress(string? text) => MailAddress.TryCreate(text, out var address) && address.Address == text;
}
