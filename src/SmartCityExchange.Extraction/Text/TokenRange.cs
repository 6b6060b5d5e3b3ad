namespace SmartCityExchange.Extraction.Text;

/// <summary>A run of tokens: the first, and the one after the last.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    /// <summary>The tokens of the run by their numbers; none where the run is empty.</summary>
    public IEnumerable<int> Positions => Text.Positions.Between(First, End);

    public bool Contains(int token) => First <= token && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
