namespace SmartCityExchange.Extraction;

/// <summary>A stretch of a text: the position of its first character and how many characters it has (UTF-16 units, as in <see cref="string"/>).</summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    public static Span Between(int start, int end) => new(start, end - start);

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public Span Shift(int by) => new(Start + by, Length);

    /// <summary>The words of <paramref name="text"/> that this span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
