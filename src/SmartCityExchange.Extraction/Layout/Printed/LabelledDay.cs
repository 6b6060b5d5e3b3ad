using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout.Printed;

/// <summary>A day beside or under a word that tells of printing.</summary>
internal static class LabelledDay
{
    private const int WordsBefore = 5;
    private const int WordsBehind = 2;
    private const int LongestLabel = 3;

    /// <summary>"veröffentlicht am 3. Mai 2023", "von Ina Feld, 3. Mai 2023", "3. Mai 2023 von Ina Feld"</summary>
    public static bool IsBesideWord(DayInLine day) =>
        day.IsRunningText
            ? day.TokensBefore.TakeLast(WordsBefore).Any(token => LineWords.IsPublication(token.Lower) && token.Lower is not ("presse" or "stand"))
                && !day.TokensBehind.Any(token => EventWords.IsHeld(token.Lower))
            : LineWords.Any(day.Tokens, LineWords.IsPublication) || IsBesideAuthor(day);

    private static bool IsBesideAuthor(DayInLine day) =>
        (day.Tokens[0].Lower is "von" && day.Words.First > 2)
        || (day.Words.End + 1 < day.Tokens.Count && day.TokensBehind.Take(WordsBehind).Any(token => token.Lower is "von"));

    /// <summary>"Nr. 31 / 21. November 2023" under "Pressemitteilung"</summary>
    public static bool IsUnderPress(DayInLine day) =>
        day.Line > 0 && day.EndsLine && !day.Page.IsRunningText(day.Line - 1) && LineWords.Any(day.Page.TokensOf(day.Line - 1), LineWords.IsPress);

    /// <summary>"Stand der Information" alone, and the day in the line below it</summary>
    public static bool IsUnderLabel(DayInLine day) =>
        day.Line > day.Story.First && day.FillsLine && !day.Page.IsRunningText(day.Line - 1)
        && day.Page.TokensOf(day.Line - 1) is { Count: <= LongestLabel } label && LineWords.IsPublication(label[0].Lower);

    /// <summary>"Datum: 21.11.2022" in the head of a page whose text tells an earlier day</summary>
    public static bool IsOfPage(DayInLine day) =>
        day.IsAboveStory && IsBehindDatum(day) && day.IsOneDay && day.IsEarlierToldBelow();

    /// <summary>"Datum 14.06.2021" in the head of a portal; minutes put a colon behind the word.</summary>
    public static bool IsWithoutColon(DayInLine day) => IsBehindDatum(day) && day.Words.First == 1;

    /// <summary>"Nr. 3 / 29. März 2023   Seite 4", "Ausgabe 7 vom 3. Mai 2023"</summary>
    public static bool IsOfIssue(DayInLine day) =>
        day.Tokens[0].Lower is "nr." or "nr" or "ausgabe" or "heft" or "folge" && day.TokensBefore.Skip(1).Take(2).Any(token => token.IsNumber);

    /// <summary>"Landrat gibt Startschuss (04.09.2020)" in a list of press releases</summary>
    public static bool IsOfPressList(DayInLine day) =>
        day.Line > day.Story.First && day.Words.First > 1 && day.Tokens[day.Words.First - 1].Is("(") && day.Words.End == day.Tokens.Count - 1 && day.TextBehind is ")"
        && Positions.Between(day.Story.First, day.Line).Any(above =>
            day.Page.TokensOf(above) is [{ Lower: "pressemitteilungen" or "pressemeldungen" or "meldungen" or "nachrichten" or "aktuelles" or "news" }]);

    private static bool IsBehindDatum(DayInLine day) => day.Tokens[0].Lower is "datum" && day.EndsLine;
}
