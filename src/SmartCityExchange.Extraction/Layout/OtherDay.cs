using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>Whether the text below a line with a date tells of another day: then the line gives the day of printing.</summary>
internal static class OtherDay
{
    /// <summary>How many days after an event a page usually reports on it.</summary>
    public const int LongestBack = 45;

    /// <summary>How many days after an event a page may still report on it.</summary>
    public const int LongAgo = 400;

    private const int MostLines = 6;
    private const int MostTokens = 80;
    private const int VagueTokens = 30;

    /// <summary>Any day before the given one, of whatever: enough where the line looks like a dateline.</summary>
    public static bool IsNamedBelow(Page page, int line, int end, DateOnly published) =>
        Below(page, line, end).Any(below => Enumerable.Range(0, Math.Min(MostTokens, page.TokensOf(below).Count)).Any(at =>
            (RelativeDay.At(page.TokensOf(below), at, published) is not null && (page.IsRunningText(below) || !Weekdays.IsWeekday(page.TokensOf(below)[at].Lower)))
            || (page.IsRunningText(below) && YearlessDate.At(page.TokensOf(below), at)?.Before(published) is { } days && days.First < published)));

    /// <summary>A day with its year in a sentence that tells of an event, some days before the given one.</summary>
    public static bool IsToldBelow(Page page, int line, int end, DateOnly published, int longestBack = LongestBack) =>
        Below(page, line, end).Where(page.IsRunningText).Any(below => SentenceEnds.In(page.TokensOf(below), new TokenRange(0, page.TokensOf(below).Count))
            .Take(MostLines).Any(sentence => Tells(page.TokensOf(below), sentence, published, longestBack)));

    /// <summary>Behind the day with which the line begins, its own words tell an earlier one: "04.07.2024 – Am 1. und 2. Juli …", "4.7.2024 Gestern …".</summary>
    public static bool IsToldBehind(IReadOnlyList<Token> tokens, int end, DateOnly published) =>
        Enumerable.Range(end, Math.Max(0, Math.Min(MostTokens, tokens.Count - end))).Any(at =>
            (GermanDate.At(tokens, at)?.First ?? YearlessDate.At(tokens, at)?.Before(published)?.First ?? RelativeDay.At(tokens, at, published)?.Day) is { } day
            && day < published && published.DayNumber - day.DayNumber <= LongestBack);

    /// <summary>The text begins with a time that is no day: "Anfang März", "in der vergangenen Woche", "kürzlich".</summary>
    public static bool IsVagueBelow(Page page, int line, int end)
    {
        foreach (var below in Below(page, line, end).Where(page.IsRunningText).Take(1))
        {
            var tokens = page.TokensOf(below);
            return Enumerable.Range(0, Math.Min(VagueTokens, tokens.Count - 1)).Any(at =>
                tokens[at].Lower is "kürzlich" or "jüngst" or "neulich"
                || (tokens[at].Lower is "diesem" && tokens[at + 1].Lower is "herbst" or "frühjahr" or "sommer" or "winter")
                || (tokens[at].Lower is "anfang" or "mitte" or "ende" && Months.Number(tokens[at + 1].Lower) is not null && !(at + 2 < tokens.Count && tokens[at + 2].IsNumber))
                || (tokens[at].Lower is "vergangenen" or "vergangene" or "letzten" or "letzte" or "dieser" && tokens[at + 1].Lower is "woche"));
        }

        return false;
    }

    private static bool Tells(List<Token> tokens, TokenRange sentence, DateOnly published, int longestBack)
    {
        var words = tokens.GetRange(sentence.First, sentence.Count);
        if (Enumerable.Range(0, words.Count).Any(at => IsYesterday(words, at, published)))
        {
            return true;
        }

        return words.Exists(token => token.IsWord && (EventWords.IsHeld(token.Lower) || Weekdays.IsWeekday(token.Lower) || token.Lower is "wochenende" || (token.IsCapital && EventWords.IsEvent(token.Lower))))
            && !words.Exists(token => EventWords.IsOther(token.Lower) || token.Lower is "letzten" or "ersten" or "vergangenen" or "seit")
            && Enumerable.Range(0, words.Count).Any(at => (GermanDate.At(words, at)?.First ?? YearlessDate.At(words, at)?.Before(published)?.First ?? OtherWeekday(words, at, published)) is { } day && day < published && published.DayNumber - day.DayNumber <= longestBack);
    }

    /// <summary>"gestern", "am gestrigen Dienstag", "am vergangenen Freitag": nobody counts from the day of the event itself.</summary>
    private static bool IsYesterday(List<Token> words, int at, DateOnly published) =>
        words[at].IsWord && words[at].Lower is "gestern" or "vorgestern" or "gestrigen" or "vergangenen" or "zurückliegenden" && RelativeDay.At(words, at, published) is not null;

    /// <summary>"am Mittwochabend" below the date of a Friday.</summary>
    private static DateOnly? OtherWeekday(List<Token> words, int at, DateOnly published) =>
        words[at].IsWord && Weekdays.Of(words[at].Lower) is { } weekday && weekday != published.DayOfWeek && RelativeDay.At(words, at, published) is { } told && !words.Exists(word => word.IsNumber && word.Text.Length == 4)
            ? told.Day
            : null;

    private static IEnumerable<int> Below(Page page, int line, int end) =>
        Enumerable.Range(line + 1, Math.Max(0, Math.Min(MostLines, Math.Min(end, page.Lines.Count) - line - 1)));
}
