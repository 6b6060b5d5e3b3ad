using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class ReportSplitterTests
{
    private const string TwoEvents = "Forum Innenstadt\n\n3. Mai 2023\n\nErster Text.\n\n\nForum Innenstadt\n\n4. Juni 2024\n\nZweiter Text.\nUnd mehr.\n";

    [Fact]
    public void One_source_may_hold_several_events()
    {
        var reports = ReportReader.Read(TwoEvents);

        Assert.Equal([new DateOnly(2023, 5, 3), new DateOnly(2024, 6, 4)], reports.Select(report => report.Date!.Value));
        Assert.Equal(["Erster Text.", "Zweiter Text.\nUnd mehr."], reports.Select(report => report.Body.In(TwoEvents)));
        Assert.Equal("Forum Innenstadt\n\n3. Mai 2023\n\nErster Text.", reports[0].Section.In(TwoEvents));
    }

    [Fact]
    public void A_heading_may_have_several_lines()
    {
        var report = ReportReader.Read("Erfahrungsaustausch\nSmart City\n12. Februar 2020\nText.").Single();

        Assert.Equal("Erfahrungsaustausch Smart City", report.Title.Value);
    }

    [Fact]
    public void A_heading_keeps_no_markup()
    {
        var source = "## Forum Innenstadt\n\n**3. Mai 2023**\n\nText.";

        var report = ReportReader.Read(source).Single();

        Assert.Equal("Forum Innenstadt", report.Title.Value);
        Assert.Equal("Forum Innenstadt", report.Title.Evidence.Span.In(source));
    }

    [Fact]
    public void The_date_may_stand_above_the_heading()
    {
        var report = ReportReader.Read("3. Mai 2023\nForum Innenstadt\n\nText.").Single();

        Assert.Equal("Forum Innenstadt", report.Title.Value);
        Assert.Equal(new DateOnly(2023, 5, 3), report.Date!.Value);
    }

    [Fact]
    public void A_date_in_running_text_begins_no_event()
    {
        var report = ReportReader.Read("Forum Innenstadt\n\n3. Mai 2023\n\nAm 4. Juni 2022 war es noch anders.\nDer nächste Termin:\n5. Juli 2024").Single();

        Assert.Equal(new DateOnly(2023, 5, 3), report.Date!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\uFEFF")]
    [InlineData("12. 3. 2022 -- !")]
    public void A_source_without_letters_is_empty(string source)
    {
        Assert.Equal(UnreadableReason.Empty, Refused(source).Reason);
    }

    [Theory]
    [InlineData("Nur ein Satz ohne Datum.")]
    [InlineData("Das Forum fand am 3. Mai 2023 statt und war gut besucht.")]
    public void A_source_without_heading_and_date_holds_no_event(string source)
    {
        Assert.Equal(UnreadableReason.NoEvent, Refused(source).Reason);
    }

    [Theory]
    [InlineData("Forum\n\n31. Februar 2022\n\nText.", 3)]
    [InlineData("Forum\r\n45. März 2021\r\nText.", 2)]
    [InlineData("\uFEFF\nForum\n12. Febuar 2020\nText.", 3)]
    [InlineData("Forum\n29.02.2023\nText.", 2)]
    [InlineData("Forum\n3. Mai 2023\nText.\n\nForum\n31. Februar 2022\nText.", 6)]
    [InlineData("Forum\n5. bis 3. Mai 2023\nText.", 2)]
    public void A_date_that_no_calendar_has_refuses_the_whole_source(string source, int line)
    {
        var refused = Refused(source);

        Assert.Equal((UnreadableReason.UnreadableDate, line), (refused.Reason, refused.Line));
        Assert.DoesNotContain('\n', refused.Words);
    }

    [Fact]
    public void A_report_that_says_nothing_else_is_still_an_event()
    {
        var report = ReportReader.Read("Forum\n3. Mai 2023").Single();

        Assert.Equal(new DateOnly(2023, 5, 3), report.Date!.Value);
        Assert.Equal(0, report.Body.Length);
        Assert.Null(report.Attendance);
        Assert.Null(report.Venue);
        Assert.Empty(report.Contributions);
        Assert.Empty(report.Municipalities);
        Assert.Empty(report.Topics);
    }

    private static UnreadableReportException Refused(string source) => Assert.Throws<UnreadableReportException>(() => ReportReader.Read(source));
}
