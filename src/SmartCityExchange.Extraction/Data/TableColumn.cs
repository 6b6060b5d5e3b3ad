using System.Globalization;

namespace SmartCityExchange.Extraction.Data;

/// <summary>What the cells of one column must be like. As far as possible the built-in cells say it: never empty, always small letters, one of a few words.</summary>
internal sealed class TableColumn
{
    /// <summary>Columns whose words the rules know one by one.</summary>
    private static readonly HashSet<(string Table, string Column)> Closed =
    [
        ("abbreviations.tsv", "may_end"), ("absence-words.tsv", "side"), ("announcement-words.tsv", "kind"), ("asides.tsv", "kind"), ("event-words.tsv", "kind"),
        ("functions.tsv", "match"), ("line-words.tsv", "kind"), ("municipalities.tsv", "kind"),
        ("organisation-kinds.tsv", "gender"), ("organisation-kinds.tsv", "match"), ("organisation-kinds.tsv", "name"), ("project-kinds.tsv", "match"),
        ("speech-cues.tsv", "part"), ("theme-cues.tsv", "scope"), ("titles.tsv", "place"), ("topics.tsv", "use"), ("venue-kinds.tsv", "gender"),
    ];

    private readonly string _table;
    private readonly bool _isRequired;
    private readonly bool _isSmall;
    private readonly HashSet<string>? _words;

    public TableColumn(string table, string name, IReadOnlyList<string> builtIn)
    {
        _table = table;
        Name = name;
        _isRequired = builtIn.All(cell => cell.Length > 0) && name is not ("lat" or "lon" or "population");
        _isSmall = builtIn.All(IsSmall);
        _words = Closed.Contains((table, name)) ? [.. builtIn.SelectMany(Table.Alternatives)] : null;
    }

    public string Name { get; }

    /// <summary>Why the cell cannot stand here, or null.</summary>
    public BadRow? Problem(string cell) => (_table, Name) switch
    {
        _ when cell.Length == 0 => _isRequired ? BadRow.MissingCell : null,
        ("municipalities.tsv", "ags") => IsKey(cell, 8) ? null : BadRow.NotAKey,
        (_, "ags" or "district_ags") => IsKey(cell, 5) ? null : BadRow.NotAKey,
        (_, "lat" or "lon" or "confidence") => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : BadRow.NotANumber,
        (_, "population" or "number") => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : BadRow.NotANumber,
        _ when _words is not null && !Table.Alternatives(cell).All(_words.Contains) => BadRow.UnknownWord,
        _ when _isSmall && !IsSmall(cell) => BadRow.NotSmall,
        _ => null,
    };

    private static bool IsKey(string cell, int digits) => cell.Length == digits && cell.All(char.IsAsciiDigit);

    private static bool IsSmall(string cell) => !cell.Any(char.IsUpper);
}
