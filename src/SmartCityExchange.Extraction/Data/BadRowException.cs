namespace SmartCityExchange.Extraction.Data;

public enum BadRow
{
    /// <summary>The header names other columns, or the same in another order.</summary>
    OtherHeader,

    /// <summary>More cells than the table has columns.</summary>
    TooManyCells,

    /// <summary>A cell that the rules need is empty.</summary>
    MissingCell,

    /// <summary>Not an official key of as many digits as this table has.</summary>
    NotAKey,

    NotANumber,

    /// <summary>The column takes only the words it has in the built-in table.</summary>
    UnknownWord,

    /// <summary>The column is compared with small letters, so a capital would never be found.</summary>
    NotSmall,

    /// <summary>The key stands in the table already and may stand there only once.</summary>
    AlreadyThere,
}

/// <summary>A row that cannot be added to a table.</summary>
public sealed class BadRowException(BadRow reason, int line, string column, string cell) : Exception($"{reason} in line {line}, column {column}: {cell}")
{
    public BadRow Reason { get; } = reason;

    /// <summary>The line of the text (from 1).</summary>
    public int Line { get; } = line;

    public string Column { get; } = column;

    /// <summary>What stands there; for another header, the columns as they must be.</summary>
    public string Cell { get; } = cell;
}
