using System.Globalization;

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
}
