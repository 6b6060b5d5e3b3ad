namespace SmartCityExchange.Extraction;

public enum UnreadableReason
{
    /// <summary>The text has no letters.</summary>
    Empty,

    /// <summary>No heading with a date was found, so there is no event to read.</summary>
    NoEvent,

    /// <summary>A line stands where the date belongs and looks like one, but names no day of the calendar.</summary>
    UnreadableDate,
}

/// <summary>A source text that holds no readable event. The text as a whole is refused: nothing of it is half read.</summary>
public sealed class UnreadableReportException(UnreadableReason reason, int line, string words) : Exception($"{reason} in line {line}: {words}")
{
    public UnreadableReason Reason { get; } = reason;

    /// <summary>The line of the source (from 1) the reason is about.</summary>
    public int Line { get; } = line;

    /// <summary>The words that could not be read, at most one line.</summary>
    public string Words { get; } = words;
}
