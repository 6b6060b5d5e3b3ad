namespace SmartCityExchange.Extraction.Text;

/// <summary>Asterisks that make words bold or slanted; those that begin an item of a list or join an ending of gender are read.</summary>
internal static class Emphasis
{
    private const int LongestRun = 3;

    public static bool Is(string source, int at)
    {
        if (source[at] != '*')
        {
            return false;
        }

        var (first, end) = (at, at + 1);
        while (first > 0 && source[first - 1] == '*' && at - first < LongestRun)
        {
            first--;
        }

        while (end < source.Length && source[end] == '*' && end - at <= LongestRun)
        {
            end++;
        }

        var isOpening = end < source.Length && !char.IsWhiteSpace(source[end]);
        var isClosing = first > 0 && !char.IsWhiteSpace(source[first - 1]);
        var isGender = end - first == 1 && first > 0 && end < source.Length && char.IsLetter(source[first - 1]) && char.IsLetter(source[end]);
        return end - first <= LongestRun && (isOpening || isClosing) && !isGender;
    }
}
