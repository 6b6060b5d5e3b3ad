using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>Whether a sentence turns to what is still to come. "Das nächste Treffen" does, "in die nächste Stadt" does not.</summary>
internal static class ComingWords
{
    private const int LongestGap = 2;

    public static bool In(List<Token> words) =>
        Enumerable.Range(0, words.Count).Any(at => words[at].IsWord && LineWords.IsComing(words[at].Lower) && IsMeant(words, at) && !IsOfClause(words, at));

    /// <summary>"… haben überlegt, wie der Hafen aussehen soll.": what a clause at the end wishes is not when people meet.</summary>
    private static bool IsOfClause(List<Token> words, int at) =>
        words[at].Lower is "soll" or "sollen" && (at + 1 >= words.Count || words[at + 1].Kind == TokenKind.Mark) && words.Exists(word => word.Lower is "haben" or "hat" or "wurde" or "wurden" or "ging");

    /// <summary>Whether a word such as "nächste" stands before an event or a time; any other word is meant as it stands.</summary>
    public static bool IsMeant(IReadOnlyList<Token> words, int at)
    {
        var word = words[at].Lower;
        var isAdjective = word.StartsWith("nächst", StringComparison.Ordinal) || word.StartsWith("kommend", StringComparison.Ordinal);
        return !isAdjective || Enumerable.Range(at + 1, LongestGap).Any(next => next < words.Count && IsEventOrTime(words[next]));
    }

    private static bool IsEventOrTime(Token token) =>
        token.IsWord && (token.Lower is "mal" or "jahr" or "jahres" or "monat" or "woche" or "herbst" or "frühjahr" or "sommer" or "winter"
            || Weekdays.IsWeekday(token.Lower) || Months.Number(token.Lower) is not null || (token.IsCapital && EventWords.IsEvent(token.Lower)));
}
