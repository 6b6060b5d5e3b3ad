using System.Security.Claims;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The addresses of the editorial desk; the only place that knows them.</summary>
public static class DeskLinks
{
    public const string Home = "/redaktion";
    public const string Events = Home + "/veranstaltungen";
    public const string Records = Home + "/eintraege";
    public const string Import = Home + "/import";
    public const string Worklists = Home + "/arbeitslisten";
    public const string Trash = Home + "/papierkorb";
    public const string Account = Home + "/konto";
    public const string Accounts = Home + "/konten";
    public const string Log = Home + "/protokoll";
    public const string Names = Home + "/namen";
    public const string SignIn = "/anmelden";
    public const string SignOut = "/abmelden";

    /// <summary>What the navigation of the desk offers to whoever is signed in.</summary>
    public static IEnumerable<(string Address, string Name)> SectionsFor(ClaimsPrincipal user) =>
    [
        (Home, "Übersicht"), (Events, "Veranstaltungen"), (Records, "Einträge"), (Trash, "Papierkorb"),
        .. user.IsInRole("Administrator") ? [(Accounts, "Konten"), (Log, "Protokoll")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The page on which a record is edited.</summary>
    public static string Edit(RecordKind kind, Guid key) => kind == RecordKind.Event ? $"{Events}/{key}" : $"{Records}/{key}";

    public static string History(Guid key) => $"{Home}/versionen/{key}";
}
