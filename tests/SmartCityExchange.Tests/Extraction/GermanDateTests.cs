using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class GermanDateTests
{
    [Theory]
    [InlineData("10. November 2021", "2021-11-10", null)]
    [InlineData("Mittwoch, 10. November 2021", "2021-11-10", null)]
    [InlineData("10. Nov. 2021", "2021-11-10", null)]
    [InlineData("10.11.2021", "2021-11-10", null)]
    [InlineData("10.11.21", "2021-11-10", null)]
    [InlineData("2021-11-10", "2021-11-10", null)]
    [InlineData("Solingen, den 10. November 2021", "2021-11-10", null)]
    [InlineData("10. November 2021, 10:00–16:00 Uhr", "2021-11-10", null)]
    [InlineData("Datum: 10. März 2021", "2021-03-10", null)]
    [InlineData("29. Februar 2024", "2024-02-29", null)]
    [InlineData("21./22. September 2020", "2020-09-21", "2020-09-22")]
    [InlineData("4. und 5. April 2022", "2022-04-04", "2022-04-05")]
    [InlineData("24.–25. November 2022", "2022-11-24", "2022-11-25")]
    [InlineData("vom 30.09. bis 02.10.2025", "2025-09-30", "2025-10-02")]
    [InlineData("30. September bis 2. Oktober 2025", "2025-09-30", "2025-10-02")]
    [InlineData("30. Dezember 2024 – 2. Januar 2025", "2024-12-30", "2025-01-02")]
    [InlineData("10. Ma\u0308rz\u00A02021", "2021-03-10", null)]
    public void A_date_line_gives_the_day_or_the_days(string line, string first, string? last)
    {
        var source = $"Forum Innenstadt\n\n{line}\n\nText.";
        var report = ReportReader.Read(source).Single();

        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), report.Date!.Value);
        Assert.Equal(last is null ? null : DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), report.EndDate?.Value);
        Assert.Contains(report.Date!.Evidence.Span.In(source), line, StringComparison.Ordinal);
    }
}
