namespace SmartCityExchange.Web.Features.Search;

/// <summary>What a visitor typed, as the index understands it.</summary>
public sealed record SearchQuery(string Text, IReadOnlyList<string> Words)
{
    public const int MaxLength = 200;

    /// <summary>More words than this are not searched for: nobody types them, and each costs time.</summary>
    public const int MaxWords = 12;

    public bool IsEmpty => Words.Count == 0;

    /// <summary>The words joined, to be compared with a folded name.</summary>
    public string FoldedName => Archive.GermanText.Fold(Text);

    /// <summary>As much of a longer text as can be searched for, without half a character at its end.</summary>
    public static string Beginning(string text) => text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    public static SearchQuery Parse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var words = FoldedWords.In(trimmed).Select(w => w.Folded).Distinct().Take(MaxWords).ToList();
        return new SearchQuery(trimmed, words);
    }

    /// <summary>Which of the query's words a word of a text answers, by beginning with it; -1 for none.</summary>
    public int WordAnsweredBy(string foldedWord)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            if (foldedWord.StartsWith(Words[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
