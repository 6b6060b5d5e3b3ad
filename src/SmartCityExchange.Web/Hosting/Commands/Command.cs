namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>One thing the program does besides serving the site.</summary>
/// <param name="Usage">Operands and options, as help shows them.</param>
/// <param name="Flag">Name of the option without a value, if there is one.</param>
/// <param name="Option">Name of the option with a value, if there is one.</param>
/// <param name="Operands">How many operands it takes.</param>
internal sealed record Command(
    string Name, string Usage, string Summary, Func<CommandCall, Task<int>> RunAsync, string? Flag = null, string? Option = null, OperandCount Operands = OperandCount.OneOrMore)
{
    public static IReadOnlyList<Command> All { get; } =
    [
        new("extract", "DATEI… [--out ORDNER]", "liest Berichte und schreibt die Angaben mit ihren Fundstellen als JSON", ExtractCommand.RunAsync, Option: "out"),
        new("import", "PFAD… [--dry-run]", "übernimmt Berichte aus Dateien und Ordnern ins Archiv; --dry-run zeigt nur, was geschähe", ImportCommand.RunAsync, Flag: "dry-run"),
        new("gazetteer", "DATEI", "ergänzt Gemeinden und Kreise aus dem amtlichen Gemeindeverzeichnis (GV100AD)", GazetteerCommand.RunAsync, Operands: OperandCount.One),
        new("reindex", "", "legt den Suchindex neu an; die Seite kann dabei weiterlaufen", ReindexCommand.RunAsync, Operands: OperandCount.None),
        new("unanswered", "[--days TAGE]", "zeigt, was in den letzten 30 (oder TAGE) Tagen vergeblich gesucht wurde", UnansweredCommand.RunAsync, Option: "days", Operands: OperandCount.None),
        new("alias", "WORT BEDEUTUNG", "lehrt die Suche, dass zwei Wörter dasselbe meinen, etwa alias ÖPNV \"öffentlicher Nahverkehr\"; gilt sofort", AliasCommand.RunAsync, Operands: OperandCount.Two),
        new("setup-link", "[MAIL]", "druckt die Adresse, unter der sich das erste Konto einrichten lässt; mit MAIL die, mit der jemand wieder in das eigene Konto kommt", SetupLinkCommand.RunAsync, Operands: OperandCount.NoneOrOne),
    ];

    /// <exception cref="CommandLineException">There is no such command.</exception>
    public static Command Find(string name) => All.FirstOrDefault(command => command.Name == name) ?? throw new CommandLineException($"Den Befehl „{name}“ gibt es nicht.");
}

/// <summary>How many operands a command takes.</summary>
internal enum OperandCount
{
    None,
    One,
    Two,
    OneOrMore,
    NoneOrOne,
}

/// <summary>What one command was called with.</summary>
internal sealed class CommandCall
{
    /// <summary>Where the command speaks.</summary>
    public required CommandOutput Console { get; init; }

    public List<string> Operands { get; } = [];

    /// <summary>Settings of the program, as the configuration takes them.</summary>
    public List<string> Settings { get; } = [];

    public bool IsFlagged { get; set; }

    public string? Option { get; set; }
}
