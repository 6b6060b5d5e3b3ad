using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Layout.EventNames;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>The forms in which the headings of a review tell their events. A review keeps to one form.</summary>
internal static class EntryForms
{
    /// <summary>So many tokens below a heading may tell its day.</summary>
    private const int ReachOfDay = 60;

    public static IEnumerable<List<ReviewEntry>> In(Page page) =>
        new Func<Page, int, ReviewEntry?>[] { DateFirst, DateInBracket, UnderMonth, UnderMarkdown }.Select(form => Entries(page, form)).Append(UnderPlainHeadings(page));

    private static List<ReviewEntry> Entries(Page page, Func<Page, int, ReviewEntry?> form) =>
        [.. Enumerable.Range(0, page.Lines.Count).Where(line => !page.IsRunningText(line) && page.IsHeading(line)).Select(line => form(page, line)).OfType<ReviewEntry>()];

    /// <summary>"18. Februar – Neujahrsgespräch (online)", "November: Jahresabschluss", "Im November – Jahresabschluss"</summary>
    private static ReviewEntry? DateFirst(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var dash = DateEnd(tokens, 0) ?? (IsMonth(tokens, 0) ? 1 : tokens.LowerAt(0) is "im" && IsMonth(tokens, 1) ? 2 : tokens.Count);
        if (dash + 1 >= tokens.Count || tokens[dash].Text is not ("–" or "-" or ":" or "|"))
        {
            return null;
        }

        var title = EntryTitle.WithoutBracket(page, Span.Between(tokens[dash + 1].Span.Start, page.SpanOf(line).End));
        return new ReviewEntry(line, title, tokens[0].IsNumber || (dash == 1 && HasDateBelow(page, line)));
    }

    /// <summary>"2. Gesprächsabend „Markt ohne Händler?“ (9. Juni 2021)"</summary>
    private static ReviewEntry? DateInBracket(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var opening = tokens.FindLastIndex(token => token.Is("("));
        if (opening < 1 || !tokens[^1].Is(")") || opening + 2 >= tokens.Count)
        {
            return null;
        }

        var isDay = DateEnd(tokens, opening + 1) is not null;
        return isDay || (IsMonth(tokens, opening + 1) && tokens[opening + 2].IsNumber)
            ? new ReviewEntry(line, EntryTitle.WithoutNumber(page, EntryTitle.WithoutBracket(page, page.SpanOf(line))), isDay)
            : null;
    }

    /// <summary>"Februar" alone, and below it "Mit dem Workshop „…“ starteten wir am 9. Februar".</summary>
    private static ReviewEntry? UnderMonth(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        var isAlone = IsMonth(tokens, 0) && (tokens.Count == 1 || (tokens.Count == 2 && tokens[1].IsNumber));
        return isAlone && HasDateBelow(page, line) ? new ReviewEntry(line, EventName.InText(page, line + 1, line + 2) ?? page.SpanOf(line), true) : null;
    }

    /// <summary>"## Frühjahrstagung", and below it "trafen sich die Mitglieder am 4. und 5. April".</summary>
    private static ReviewEntry? UnderMarkdown(Page page, int line) =>
        page.HeadingLevel(line) > 1 && line + 1 < page.Lines.Count && !LineWords.Any(page.TokensOf(line), LineWords.IsComing) && HasDateBelow(page, line)
            ? new ReviewEntry(line, (IsWit(page.TokensOf(line)) ? EventName.InText(page, line + 1, line + 2) : null) ?? Headline.WithoutMarks(page.Text, page.SpanOf(line)), true)
            : null;

    /// <summary>"Mai: Quer durchs Land" tells the month and has wit; the event is named below it.</summary>
    private static bool IsWit(List<Token> tokens)
    {
        var month = tokens.FindIndex(token => token.IsWord);
        return IsMonth(tokens, month) && month + 2 < tokens.Count && tokens[month + 1].Text is ":" or "–" or "-" && !EventWords.IsEvent(tokens, month + 2);
    }

    /// <summary>"Exkursion nach Soest", and below it "Am 16. Juni fuhren wir …"</summary>
    private static List<ReviewEntry> UnderPlainHeadings(Page page) =>
        [.. ReviewHeading.In(page).Select(line => new ReviewEntry(line, EntryTitle.Of(page, line), true, EntryTitle.OpensWithTown(page, line) ? page.SpanOf(line).Start : null))];

    private static bool HasDateBelow(Page page, int line)
    {
        var tokens = line + 1 < page.Lines.Count ? page.TokensOf(line + 1) : [];
        return Enumerable.Range(0, Math.Min(tokens.Count, ReachOfDay)).Any(at => DateEnd(tokens, at) is not null);
    }

    private static int? DateEnd(List<Token> tokens, int at) => (GermanDate.At(tokens, at)?.Range ?? YearlessDate.At(tokens, at)?.Range)?.End;

    private static bool IsMonth(List<Token> tokens, int at) => at >= 0 && at < tokens.Count && Months.Number(tokens[at].Lower) is not null;
}
