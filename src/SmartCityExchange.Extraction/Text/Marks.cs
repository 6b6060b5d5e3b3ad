namespace SmartCityExchange.Extraction.Text;

/// <summary>A finding and the tokens it covers.</summary>
internal sealed record Mark<T>(TokenRange Range, T Value);

/// <summary>What was found over the tokens of a text: at most one finding a token, the first one stays.</summary>
internal sealed class Marks<T>(int tokens)
{
    private readonly Mark<T>?[] _byToken = new Mark<T>?[tokens];
    private readonly List<Mark<T>> _all = [];

    /// <summary>Where in the list the finding stands that begins at the token.</summary>
    private readonly int[] _places = new int[tokens];

    /// <summary>In the order found.</summary>
    public IReadOnlyList<Mark<T>> All => _all;

    public IEnumerable<Mark<T>> InOrder => _all.OrderBy(mark => mark.Range.First);

    public Mark<T>? At(int token) => token >= 0 && token < _byToken.Length ? _byToken[token] : null;

    /// <summary>The finding that begins at the token.</summary>
    public Mark<T>? From(int token) => At(token) is { } mark && mark.Range.First == token ? mark : null;

    public bool IsFree(TokenRange range)
    {
        for (var at = range.First; at < range.End; at++)
        {
            if (_byToken[at] is not null)
            {
                return false;
            }
        }

        return true;
    }

    public bool TryAdd(TokenRange range, T value)
    {
        if (range.Count <= 0 || !IsFree(range))
        {
            return false;
        }

        var mark = new Mark<T>(range, value);
        Array.Fill(_byToken, mark, range.First, range.Count);
        _places[range.First] = _all.Count;
        _all.Add(mark);
        return true;
    }

    /// <summary>Says more of a finding that stays where it is.</summary>
    public void Replace(Mark<T> mark, T value)
    {
        var place = _places[mark.Range.First];
        _all[place] = mark with { Value = value };
        Array.Fill(_byToken, _all[place], mark.Range.First, mark.Range.Count);
    }

    public void RemoveWhere(Predicate<Mark<T>> condition)
    {
        foreach (var mark in _all.Where(mark => condition(mark)))
        {
            Array.Fill(_byToken, null, mark.Range.First, mark.Range.Count);
        }

        _all.RemoveAll(condition);
        for (var i = 0; i < _all.Count; i++)
        {
            _places[_all[i].Range.First] = i;
        }
    }
}
