namespace SmartCityExchange.Extraction.Text;

/// <summary>What single characters are, and the one spelling each is read in.</summary>
internal static class Letters
{
    public static bool ContainsLetter(this ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036F';

    public static bool IsLineEnd(char letter) => letter is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Characters without width: the byte order mark, soft hyphens, joiners.</summary>
    public static bool IsInvisible(char letter) => letter is '\uFEFF' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    /// <summary>White space of any width, or no width at all.</summary>
    public static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || IsInvisible(letter);

    /// <summary>The spelling the rules read; empty for a character that is not read at all.</summary>
    public static string Plain(char letter) => letter switch
    {
        _ when IsInvisible(letter) => "",
        _ when IsLineEnd(letter) => "\n",
        '\t' => "\t",
        _ when char.IsWhiteSpace(letter) => " ",
        '\u2010' or '\u2011' => "-",
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => "–",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»' => "\"",
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '‹' or '›' or '\u00B4' or '`' => "'",
        '\u2026' => "…",
        _ => letter.ToString(),
    };
}
