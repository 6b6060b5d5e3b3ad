using SmartCityExchange.Web.Features.Shared.Mailing;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>The letters with which a one-time address goes to whom it is for.</summary>
public static class AccessLetter
{
    /// <summary>For somebody who has no account yet.</summary>
    public static Letter Invitation(string to, Uri address, string by) => new(to, "Einladung in die Redaktion von SmartCityExchange", $"""
        Guten Tag,

        {by} lädt Sie ein, in der Redaktion von SmartCityExchange mitzuarbeiten, dem Archiv der Erfahrungsaustausche „Smart City“.

        Unter dieser Adresse richten Sie Ihr Konto ein:
        {address}

        Sie gilt einmal, {Hours} Stunden lang, und nur für Sie: Bitte geben Sie sie nicht weiter. Sie brauchen dafür eine Authenticator-App auf Ihrem Telefon.

        Wenn Sie mit dieser Einladung nichts anfangen können, tun Sie einfach nichts.
        """);

    /// <summary>For somebody who lost password or app.</summary>
    public static Letter Reset(string to, string name, Uri address, string by) => new(to, "Neuer Zugang zur Redaktion von SmartCityExchange", $"""
        Guten Tag {name},

        {by} hat für Ihr Konto in der Redaktion von SmartCityExchange einen neuen Zugang angelegt.

        Unter dieser Adresse wählen Sie ein neues Passwort und richten Ihre App neu ein:
        {address}

        Sie gilt einmal, {Hours} Stunden lang, und nur für Sie: Bitte geben Sie sie nicht weiter. Bis Sie sie benutzen, gilt Ihr bisheriger Zugang.

        Haben Sie nicht darum gebeten, dann benutzen Sie die Adresse nicht und fragen Sie bei der Verwaltung nach.
        """);

    private static int Hours => (int)StaffLinks.InvitationLifetime.TotalHours;
}
