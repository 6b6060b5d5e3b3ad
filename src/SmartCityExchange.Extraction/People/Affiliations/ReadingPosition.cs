using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>How far the words beside a name have been read, and what they gave.</summary>
/// <param name="limit">The token behind the last one that may be read.</param>
/// <param name="mayTrail">Whether capitalised words behind a function belong to it.</param>
internal sealed class ReadingPosition(Reading reading, int start, int limit, bool mayTrail)
{
    public Reading Reading { get; } = reading;

    public ReportText Text => Reading.Text;

    public int Limit { get; } = limit;

    public bool MayTrail { get; } = mayTrail;

    public Affiliation Found { get; private set; } = Affiliation.None;

    /// <summary>The token after the last one that was read.</summary>
    public int At { get; private set; } = start;

    /// <summary>The function, where nothing else was found and nothing stands between it and the position.</summary>
    public TokenRange? FunctionAlone =>
        Found is { Function: { } function, Unit: null, Organisation: null, Place: null } && function.End == At ? function : null;

    /// <returns>True, so that a part can say in one expression that it has read.</returns>
    public bool Take(Affiliation found, int end)
    {
        Found = found;
        At = end;
        return true;
    }
}
