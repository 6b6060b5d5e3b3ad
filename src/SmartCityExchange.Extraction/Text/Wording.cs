namespace SmartCityExchange.Extraction.Text;

/// <summary>
/// Words one behind the other, as a rule looks for them: "von der dortigen *verwaltung". Small letters; a bar parts words of which one
/// stands there ("angeführt|geleitet von"), an asterisk takes any beginning or any ending.
/// </summary>
internal sealed class Wording
{
    private readonly string[][] _words;

    private Wording(string words) => _words = [.. words.Split(' ').Select(word => word.Split('|'))];

    public static Wording Of(string words) => new(words);

    /// <summary>Whether the words begin at the token.</summary>
    public bool StandsAt(ReportText text, int first)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!Fits(text.Lower(first + i), _words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the word is the first of them.</summary>
    public bool BeginsWith(string word) => Fits(word, _words[0]);

    /// <summary>Whether the words end before the token.</summary>
    public bool StandsBefore(ReportText text, int end) => StandsAt(text, end - _words.Length);

    /// <summary>The token behind the words that begin at the token, or null.</summary>
    public int? EndAt(ReportText text, int first) => StandsAt(text, first) ? first + _words.Length : null;

    private static bool Fits(string word, string[] choice)
    {
        foreach (var one in choice)
        {
            var fits = one[0] == '*' ? word.AsSpan().EndsWith(one.AsSpan(1), StringComparison.Ordinal)
                : one[^1] == '*' ? word.AsSpan().StartsWith(one.AsSpan(0, one.Length - 1), StringComparison.Ordinal)
                : word == one;
            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
