namespace SmartCityExchange.Extraction.Text;

/// <summary>A run of tokens: the first, and the one after the last.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public int Count => End - First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
