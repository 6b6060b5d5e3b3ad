using System.Globalization;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The one year that the head of a text names: "Rückschau auf das Jahr 2021".</summary>
internal static class SingleYear
{
    private const int Earliest = 1990;
    private const int Latest = 2099;

    /// <param name="end">The line before which the head ends.</param>
    public static int? Of(Page page, int end)
    {
        var years = Enumerable.Range(0, Math.Min(end, 4))
            .Where(line => !page.IsRunningText(line))
            .SelectMany(page.TokensOf)
            .Where(token => token is { IsNumber: true, Text.Length: 4 })
            .Select(token => int.Parse(token.Text, CultureInfo.InvariantCulture))
            .Where(year => year is >= Earliest and <= Latest)
            .Distinct()
            .ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>The one year that stands behind a noun for an event: "Die Tagung 2023 wurde gefördert."</summary>
    public static int? OfEvent(Page page, int first, int end)
    {
        var years = Positions.Between(first, end).Select(page.TokensOf)
            .SelectMany(tokens => Positions.Between(1, tokens.Count).Where(at => tokens[at] is { IsNumber: true, Text.Length: 4 } && EventWords.IsEvent(tokens, at - 1)).Select(at => tokens[at]))
            .Select(token => int.Parse(token.Text, CultureInfo.InvariantCulture)).Where(year => year is >= Earliest and <= Latest).Distinct().Take(2).ToList();
        return years.Count == 1 ? years[0] : null;
    }

    /// <summary>The year of each month that the text names with one year only: "Im Mai 2023 war es so weit."</summary>
    public static IReadOnlyDictionary<int, int?> OfMonths(Page page, int first, int end) =>
        Positions.Between(first, end).Select(page.TokensOf)
            .SelectMany(tokens => Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Where(at => tokens[at].IsCapital && tokens[at + 1] is { IsNumber: true, Text.Length: 4 } && !(at > 0 && tokens[at - 1].Is(".")))
                .Select(at => (Month: Months.Number(tokens[at].Lower), Year: int.Parse(tokens[at + 1].Text, CultureInfo.InvariantCulture))))
            .Where(named => named is { Month: not null, Year: >= Earliest and <= Latest })
            .GroupBy(named => named.Month!.Value, named => named.Year)
            .ToDictionary(month => month.Key, month => month.Distinct().Count() == 1 ? month.First() : (int?)null);
}
