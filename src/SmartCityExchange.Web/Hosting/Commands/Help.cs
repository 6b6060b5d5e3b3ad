namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>What the program says of its commands.</summary>
internal static class Help
{
    /// <summary>One line.</summary>
    public static string List => $"Befehle: {string.Join(", ", Command.All.Select(command => command.Name))}; ohne Befehl startet die Seite. Mehr mit --help.";

    public static string Text =>
        $"""
        SmartCityExchange, das Archiv der Erfahrungsaustausche.

        Ohne Befehl startet die Seite. Befehle:

        {string.Join("\n\n", Command.All.Select(command => $"  {command.Name} {command.Usage}\n      {command.Summary}"))}

        Gelesen werden Text, Markdown, HTML und Word (.docx) bis 10 MB.
        Einstellungen stehen in appsettings.json, in der Umgebung (Archive__DataDirectory=…) oder
        dahinter (--Archive:DataDirectory ORDNER, --urls http://localhost:5081).
        """;
}
