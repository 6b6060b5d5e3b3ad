using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>
/// The headings of a newsletter that looks back on several events: each stands alone, and the first sentences below it tell the day of
/// an event. A report on one event tells its day before the first such heading.
/// </summary>
internal static class ReviewHeading
{
    private const int Fewest = 2;
    private const int FirstSentences = 3;
    private const int LongestHeading = 90;
    private const int MostAsides = 2;

    /// <summary>The most days between the events of one issue.</summary>
    private const int LongestIssue = 250;

    /// <summary>"Mittwoch, 5. Juni"</summary>
    private const int LongestWeekday = 3;

    /// <summary>A day in its words, with its year or without.</summary>
    private sealed record Told(string Words, DateOnly? Full, YearlessDate? Partial);

    public static IReadOnlyList<int> In(Page page)
    {
        var found = Enumerable.Range(0, Math.Max(0, page.Lines.Count - 1)).Where(line => Is(page, line)).ToList();
        // Above the first there is the head of the newsletter; a report begins with its own heading.
        if (found.Count < Fewest || found[0] == 0 || DayIn(page, TextBelow(page, found[0]), FirstSentences, mayBePlain: true) is not { } first
            || !found.Exists(line => DayIn(page, TextBelow(page, line), FirstSentences, mayBePlain: false) is not null)
            || Enumerable.Range(0, found[0]).Any(line => DayIn(page, line, int.MaxValue, mayBePlain: false) is not null))
        {
            return [];
        }

        var days = found.Select(line => DayIn(page, TextBelow(page, line), FirstSentences, mayBePlain: true)!).ToList();
        return days.Select(day => day.Words).Distinct().Count() == days.Count && days.TrueForAll(day => IsNear(first, day)) ? found : [];
    }

    /// <summary>What lies long before or after the first event is its story or its consequence, told in a section of one report.</summary>
    private static bool IsNear(Told first, Told day) =>
        first.Full is not { } start || (day.Full ?? day.Partial?.In(start.Year)?.First) is not { } other || Math.Abs(other.DayNumber - start.DayNumber) <= LongestIssue;

    /// <summary>The line of the telling below the heading; the credit of a picture may stand between.</summary>
    public static int TextBelow(Page page, int line)
    {
        var below = line + 1;
        while (below + 1 < page.Lines.Count && below - line <= MostAsides && !page.IsRunningText(below) && (page.IsRule(below) || Asides.IsAside(page.TokensOf(below))))
        {
            below++;
        }

        return Math.Min(below, page.Lines.Count - 1);
    }

    private static bool Is(Page page, int line) =>
        page.IsAfterBlank(line) && !page.IsRunningText(line) && page.IsHeading(line) && page.SpanOf(line).Length <= LongestHeading && page.HeadingLevel(line) == 0
        && !Asides.IsAside(page.TokensOf(line)) && page.TokensOf(line)[0].Lower is not ("(" or "top" or "tagesordnungspunkt") && !LineWords.Any(page.TokensOf(line), LineWords.IsComing)
        && page.IsRunningText(TextBelow(page, line)) && DayIn(page, TextBelow(page, line), FirstSentences, mayBePlain: true) is not null;

    /// <summary>The words of the first day that a sentence tells in which people meet; a line that begins with the day needs no such word.</summary>
    /// <param name="mayBePlain">Whether the day may stand in a first sentence with whatever verb: "Eine Woche später, am 12. Juni, lädt …".</param>
    private static Told? DayIn(Page page, int line, int most, bool mayBePlain)
    {
        var tokens = page.TokensOf(line);
        foreach (var sentence in SentenceEnds.In(tokens, new TokenRange(0, tokens.Count)).Take(most))
        {
            var words = tokens.GetRange(sentence.First, sentence.Count);
            var day = Enumerable.Range(0, words.Count).FirstOrDefault(at => IsTold(words, at), -1);
            if (day >= 0 && !ComingWords.In(words) && (day < LongestWeekday || (mayBePlain && sentence.First == 0) || words.Exists(IsOfEvent)))
            {
                var range = RangeAt(words, day)!.Value;
                return new Told(Span.Between(words[range.First].Span.Start, words[range.End - 1].Span.End).In(page.Text), GermanDate.At(words, day)?.First, YearlessDate.At(words, day));
            }
        }

        return null;
    }

    private static bool IsTold(List<Token> words, int at) =>
        words[at].IsNumber && (at == 0 || words[at - 1].Lower is "am" or "dem" or "des" or "," || (words[at - 1].Lower is "vom" && at == 1)) && !(at > 1 && words[at - 2].Lower is "seit" or "nach" or "vor" or "bis" or "ab") && RangeAt(words, at) is not null;

    private static TokenRange? RangeAt(List<Token> words, int at) => GermanDate.At(words, at)?.Range ?? YearlessDate.At(words, at)?.Range;

    private static bool IsOfEvent(Token token) =>
        token.IsWord && (EventWords.IsHeld(token.Lower) || EventWords.IsMet(token.Lower) || Weekdays.IsWeekday(token.Lower) || (token.IsCapital && EventWords.IsEvent(token.Lower)));
}
