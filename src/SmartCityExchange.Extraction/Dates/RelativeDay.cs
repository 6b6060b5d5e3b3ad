using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Dates;

/// <summary>A day told from the day of printing: "gestern", "am vergangenen Donnerstag".</summary>
internal static class RelativeDay
{
    private const int ReachOfWeek = 6;

    public static (DateOnly Day, TokenRange Range)? At(IReadOnlyList<Token> tokens, int at, DateOnly published)
    {
        var word = tokens[at].Lower;
        if (word is "gestern" or "gestrigen" or "gestrige")
        {
            var isNamed = at + 1 < tokens.Count && Weekdays.IsWeekday(tokens[at + 1].Lower);
            return (published.AddDays(-1), new TokenRange(at, isNamed ? at + 2 : at + 1));
        }

        if (word is "heute" or "heutigen" or "heutige" && IsToday(tokens, at))
        {
            return (published, new TokenRange(at, at + 1));
        }

        if (word is "vorgestern")
        {
            return (published.AddDays(-2), new TokenRange(at, at + 1));
        }

        if (IsPlainWeekday(tokens, at) && Weekdays.Of(word) is { } plain)
        {
            var until = IsBehindLastWeek(tokens, at) ? published.AddDays(-(((int)published.DayOfWeek + 6) % 7)) : published;
            return (Weekdays.LastBefore(until, plain), new TokenRange(at, at + 1));
        }

        return word is "vergangenen" or "vergangener" or "letzten" or "zurückliegenden" && at + 1 < tokens.Count && Weekdays.Of(tokens[at + 1].Lower) is { } weekday
            ? (Weekdays.LastBefore(published, weekday), new TokenRange(at, at + 2))
            : null;
    }

    /// <summary>"hat heute im Rathaus …", "am heutigen Mittwoch", "auf der heutigen Tagung"; what "heute" can be done is no day.</summary>
    private static bool IsToday(IReadOnlyList<Token> tokens, int at) => at > 0 && at + 1 < tokens.Count && (tokens[at].Lower is "heute"
        ? tokens[at - 1].Lower is "hat" or "haben" or "ist" or "sind" or "wurde" or "wurden" or "fand" or "kamen" or "trafen" or "eröffnete" && tokens[at + 1].Lower is "in" or "ins" or "im" or "auf" or "bei" or "beim" or "zum" or "zur" or "das" or "die" or "den" or "rund" or "mehr" or "ihre" or "seine" or "("
        : Weekdays.IsWeekday(tokens[at + 1].Lower) || (tokens[at + 1].IsCapital && EventWords.IsEvent(tokens[at + 1].Lower)));

    /// <summary>"So ging es mir vergangene Woche. Am Dienstag …": the week before that of printing.</summary>
    private static bool IsBehindLastWeek(IReadOnlyList<Token> tokens, int at) =>
        Enumerable.Range(at - ReachOfWeek, ReachOfWeek).Any(week => week > 0 && tokens[week].Lower is "woche"
            && tokens[week - 1].Lower is "vergangene" or "vergangener" or "vergangenen" or "letzte" or "letzter" or "letzten" or "vorige" or "voriger" or "vorigen");

    /// <summary>"am Donnerstagabend" without a date behind it.</summary>
    private static bool IsPlainWeekday(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Lower is "am" && Weekdays.IsWeekday(tokens[at].Lower)
        && !Enumerable.Range(at + 1, 3).Any(next => next + 2 < tokens.Count && tokens[next].IsNumber && tokens[next + 1].Is(".") && !tokens[next + 2].Is(")"));
}
