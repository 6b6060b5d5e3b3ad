using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Events.Editing;

namespace SmartCityExchange.Tests.Features.Events.Editing;

public sealed class NamedPlaceTests
{
    [Theory]
    [InlineData("Auch Soest war da.", "Soest", 5)]
    [InlineData("Soester und Soest.", "Soest", 12)]
    [InlineData("Altsoest, Bad Soest-Süd, Soest", "Soest", 14)]
    [InlineData("Nur Soester.", "Soest", null)]
    [InlineData("Nichts davon.", "Soest", null)]
    [InlineData("Nichts.", "", null)]
    public void A_name_is_found_as_whole_words(string report, string name, int? start) =>
        Assert.Equal(start, NamedPlace.Find(report, name, new Span(0, report.Length), [])?.Start);

    [Fact]
    public void What_stands_for_something_else_is_passed_over() =>
        Assert.Equal(16, NamedPlace.Find("Kreis Soest und Soest", "Soest", new Span(0, 21), [new Span(0, 11)])?.Start);

    [Fact]
    public void Only_the_passage_is_searched() => Assert.Null(NamedPlace.Find("Soest. Unna.", "Soest", new Span(7, 5), []));
}
