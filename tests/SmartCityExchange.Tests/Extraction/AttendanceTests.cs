using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Der Austausch fand am 3. Mai 2023 im Rathaus in Unna statt.", "OnSite|Rathaus|05978036")]
    [InlineData("Das Treffen hat im LVR-Museum für Technik und Arbeit in Solingen stattgefunden.", "OnSite|LVR-Museum für Technik und Arbeit|05122000")]
    [InlineData("Das Treffen fand hybrid in der Stadthalle Unna statt.", "Hybrid|Stadthalle Unna|05978036")]
    [InlineData("Das Treffen fand sowohl vor Ort als auch online statt.", "Hybrid||")]
    [InlineData("Das Treffen wurde virtuell via Webex abgehalten.", "Online||")]
    [InlineData("Die Tagung fand in Lünen statt.", "OnSite|Lünen|05978024")]
    [InlineData("Zunächst für das Kulturhaus in Hamm geplant, wurde die Tagung digital durchgeführt.", "Online||")]
    [InlineData("Das nächste Treffen ist in der Stadthalle Unna geplant und findet hybrid statt.", "||")]
    [InlineData("Die Tagung war gut.", "||")]
    [InlineData("Die Ausstellung erfolgte digital, das Netzwerk vor Ort wuchs.", "||")]
    public void How_and_where_people_met_is_only_what_the_text_says(string sentence, string expected)
    {
        var report = ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single();

        Assert.Equal(expected, $"{report.Attendance?.Value}|{report.Venue?.Name}|{report.Venue?.Ags}");
    }

    [Theory]
    [InlineData("Forum", "Am 3. Mai fand der fünfte Austausch statt.", 5)]
    [InlineData("12. Netzwerktreffen Innenstadt", "Es war gut.", 12)]
    [InlineData("Forum", "Das 2. digitale Treffen fand statt.", 2)]
    [InlineData("Forum", "Der Austausch fand statt. Wie schon im ersten Austausch gab es Plakate.", null)]
    public void The_number_in_the_series_is_that_of_this_event(string title, string sentence, int? number)
    {
        Assert.Equal(number, ReportReader.Read($"{title}\n\n3. Mai 2023\n\n{sentence}").Single().SeriesNumber?.Value);
    }
}
