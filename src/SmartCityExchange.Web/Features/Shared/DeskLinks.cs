using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>The addresses of the editorial desk; the only place that knows them.</summary>
public static class DeskLinks
{
    public const string Home = "/redaktion";
    public const string Events = Home + "/veranstaltungen";
    public const string Documents = Home + "/dokumente";
    public const string Records = Home + "/eintraege";
    public const string Doubles = Records + "/doppelte";
    public const string Places = Home + "/orte-und-reihen";
    public const string Drafts = Events + "?stand=Draft";
    public const string Trash = Home + "/papierkorb";
    public const string Account = Home + "/konto";
    public const string App = Account + "/app";
    public const string Accounts = Home + "/konten";
    public const string Log = Home + "/protokoll";
    public const string Import = Home + "/import";
    public const string Worklists = Home + "/aufgaben";
    public const string Teaching = Home + "/suche";
    public const string Tickets = Home + "/anliegen";
    public const string Pages = Home + "/seiten";
    public const string Names = Home + "/namen";
    public const string SignIn = "/anmelden";
    public const string Confirm = SignIn + "/bestaetigen";
    public const string SignOut = "/abmelden";

    /// <summary>A one-time address with which somebody makes an account.</summary>
    public static string SetUp(string token) => $"/einrichten/{token}";

    public static string SignInCode(string? target) => $"{SignIn}/code{(target is null ? "" : $"?ziel={Uri.EscapeDataString(target)}")}";

    /// <summary>Whether an address belongs to the desk and the ways into it: nothing of it is kept by a browser or on the way.</summary>
    public static bool Covers(PathString path) => Private.Any(p => path.StartsWithSegments(p));

    private static readonly string[] Private = [Home, SignIn, SignOut, "/einrichten", "/vorschau"];

    /// <summary>What the navigation of the desk offers to whoever is signed in.</summary>
    public static IReadOnlyList<(string Address, string Name)> Sections { get; } =
    [
        (Home, "Übersicht"),
        (Events, "Veranstaltungen"),
        (Records, "Namen"),
        (Import, "Berichte einlesen"),
        (Worklists, "Arbeitslisten"),
        (Tickets, "Anliegen"),
        (Pages, "Seiten"),
        (Trash, "Papierkorb"),
    ];

    /// <summary>What it offers besides to whoever administers accounts.</summary>
    public static IReadOnlyList<(string Address, string Name)> Administration { get; } = [(Accounts, "Konten"), (Log, "Protokoll")];

    /// <summary>The page on which a record is edited.</summary>
    public static string Edit(RecordKind kind, Guid key) => kind switch
    {
        RecordKind.Event => $"{Events}/{key}",
        RecordKind.Document => $"{Documents}/{key}",
        RecordKind.ContentPage => $"{Pages}/{key}",
        RecordKind.Venue or RecordKind.Series => $"{Places}/{key}",
        _ => Record(key),
    };

    /// <summary>The page on which a named record is edited: they share one.</summary>
    public static string Record(Guid key) => $"{Records}/{key}";

    /// <summary>The documents of an event.</summary>
    public static string DocumentsOf(Guid eventKey) => $"{Edit(RecordKind.Event, eventKey)}/dokumente";

    /// <summary>A content that a document has or had, as a file.</summary>
    public static string DocumentFile(Guid key, int number) => $"{Edit(RecordKind.Document, key)}/dateien/{number}";

    /// <summary>What one visitor wrote, and the work on it.</summary>
    public static string Ticket(int id) => $"{Tickets}/{id}";

    /// <summary>A received text that somebody looks through before it becomes drafts.</summary>
    public static string Received(Guid key) => $"{Import}/{key}";

    /// <summary>Where a newer text of an event's report is taken into its form.</summary>
    public static string NewText(Guid key) => $"{Edit(RecordKind.Event, key)}/neuer-text";

    /// <summary>All saved versions of a record.</summary>
    public static string History(RecordKind kind, Guid key) => $"{Edit(kind, key)}/fassungen";

    public static string Version(RecordKind kind, Guid key, int version) => $"{History(kind, key)}/{version}";

    /// <summary>The page of a secret link to what is not published yet.</summary>
    public static string Preview(string token) => $"/vorschau/{token}";
}
