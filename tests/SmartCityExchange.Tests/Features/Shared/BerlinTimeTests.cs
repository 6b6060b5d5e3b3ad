using System.Globalization;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Tests.Features.Shared;

/// <summary>Instants in the time of Berlin, where the clock changes twice a year.</summary>
public sealed class BerlinTimeTests
{
    [Theory]
    [InlineData("2026-01-10T08:00", "2026-01-10T07:00")]
    [InlineData("2026-07-10T08:00", "2026-07-10T06:00")]
    // 29 March 2026, two o'clock becomes three: half past two is half past three.
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30")]
    // 25 October 2026, three o'clock becomes two: half past two is there twice, the first counts.
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30")]
    public void A_time_as_typed_is_an_instant(string typed, string utc) => Assert.Equal(Of(utc), BerlinTime.ToUtc(Of(typed)));

    [Theory]
    [InlineData("2026-01-10T07:00", "10. Januar 2026, 08:00 Uhr")]
    [InlineData("2026-07-10T22:30", "11. Juli 2026, 00:30 Uhr")]
    public void An_instant_is_written_as_people_read_it(string utc, string written) => Assert.Equal(written, BerlinTime.Written(Of(utc)));

    private static DateTime Of(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
