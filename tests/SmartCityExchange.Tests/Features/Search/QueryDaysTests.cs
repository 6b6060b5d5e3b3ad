using System.Globalization;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Tests.Features.Search;

public sealed class QueryDaysTests
{
    [Theory]
    [InlineData("10.11.2021", "2021-11-10", "2021-11-10")]
    [InlineData("10. 11. 2021", "2021-11-10", "2021-11-10")]
    [InlineData("1.2.2020", "2020-02-01", "2020-02-01")]
    [InlineData("2021-11-10", "2021-11-10", "2021-11-10")]
    [InlineData("10. November 2021", "2021-11-10", "2021-11-10")]
    [InlineData("10 november 2021", "2021-11-10", "2021-11-10")]
    [InlineData("am 5. März 2024 in Unna", "2024-03-05", "2024-03-05")]
    [InlineData("5. Maerz 2024", "2024-03-05", "2024-03-05")]
    [InlineData("12. Jan. 2023", "2023-01-12", "2023-01-12")]
    [InlineData("29.2.2024", "2024-02-29", "2024-02-29")]
    [InlineData("21./22. September 2020", "2020-09-21", "2020-09-22")]
    [InlineData("4. und 5. April 2022", "2022-04-04", "2022-04-05")]
    [InlineData("30.09.2025 bis 02.10.2025", "2025-09-30", "2025-10-02")]
    [InlineData("vom 3. bis 5. Mai 2023", "2023-05-03", "2023-05-05")]
    [InlineData("November 2021", "2021-11-01", "2021-11-30")]
    [InlineData("Beckum Nov 2021", "2021-11-01", "2021-11-30")]
    [InlineData("Februar 2024", "2024-02-01", "2024-02-29")]
    [InlineData("11/2021", "2021-11-01", "2021-11-30")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("Parken 2021 Unna", "2021-01-01", "2021-12-31")]
    [InlineData("2020 bis 2022", "2020-01-01", "2022-12-31")]
    [InlineData("2020-2022", "2020-01-01", "2022-12-31")]
    public void Every_German_form_of_a_day_month_or_year_is_read(string text, string first, string last)
    {
        var days = Assert.NotNull(QueryDays.Find(text)).Days;

        Assert.Equal((first, last), (Iso(days.First), Iso(days.Last)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10. November")]
    [InlineData("Mai")]
    [InlineData("42")]
    [InlineData("1850")]
    [InlineData("45127")]
    [InlineData("20212")]
    public void What_names_no_year_is_no_day(string text) => Assert.Null(QueryDays.Find(text));

    [Theory]
    [InlineData("31.02.2021")]
    [InlineData("32. Mai 2021")]
    [InlineData("10.13.2021")]
    public void A_day_that_does_not_exist_is_not_read_as_one(string text) =>
        Assert.NotEqual(0, Assert.NotNull(QueryDays.Find(text)).Days.Last.DayNumber - QueryDays.Find(text)!.Value.Days.First.DayNumber);

    [Fact]
    public void Days_in_quotes_are_words() => Assert.Null(SearchQuery.Parse("\"November 2021\"").Days);

    [Fact]
    public void The_words_beside_the_day_stay()
    {
        var query = SearchQuery.Parse("Beckum November 2021 Museum");

        Assert.Equal(["beckum", "museum"], query.Terms.Select(t => t.Exact));
        Assert.Equal(["november", "2021"], query.DayTerms.Select(t => t.Exact));
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
