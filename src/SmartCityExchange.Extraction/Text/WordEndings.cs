namespace SmartCityExchange.Extraction.Text;

/// <summary>Finds what a word ends in by one look-up for each length of ending, however many endings there are.</summary>
internal sealed class WordEndings<T>
    where T : class
{
    private readonly Dictionary<string, T> _byEnding = [];
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _lengths;

    public WordEndings(IEnumerable<(string Ending, T Value)> endings)
    {
        foreach (var (ending, value) in endings)
        {
            _byEnding.TryAdd(ending, value);
        }

        _lookup = _byEnding.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. _byEnding.Keys.Select(ending => ending.Length).Distinct().OrderDescending()];
    }

    /// <summary>What belongs to the longest ending of the word, or null.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        foreach (var length in _lengths)
        {
            if (length <= word.Length && _lookup.TryGetValue(word[^length..], out var value))
            {
                return value;
            }
        }

        return null;
    }

    public bool Matches(ReadOnlySpan<char> word) => Find(word) is not null;
}

/// <summary>Makes <see cref="WordEndings{T}"/> where only the ending itself is of interest.</summary>
internal static class WordEndings
{
    public static WordEndings<string> Of(IEnumerable<string> endings) => new(endings.Select(ending => (ending, ending)));
}
