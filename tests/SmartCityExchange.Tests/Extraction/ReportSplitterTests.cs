using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class ReportSplitterTests
{
    private const string TwoEvents = "Forum Innenstadt\n\n3. Mai 2023\n\nErster Text.\n\n\nForum Innenstadt\n\n4. Juni 2024\n\nZweiter Text.\nUnd mehr.\n";

    /// <summary>A text is a report only when it tells something.</summary>
    private const string Rest = "\n\nAlle sprachen lange miteinander, und am Ende waren sich die Anwesenden einig, dass sich der weite Weg gelohnt hatte. "
        + "Viele wollen wiederkommen, manche haben schon gesagt, was sie dann hören und was sie selbst erzählen wollen.";

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

    [Theory]
    [InlineData("5. März 2020\n\nTreffen der Partner\n\nDie Partner trafen sich Anfang März zum Austausch, und wie immer kamen alle in die Altstadt.", null)]
    [InlineData("Treffen in Unna\n\n21. Januar 2023\n\nAm Dienstag, 22.11.2022, ging es um leere Läden, und aus allen Orten waren Leute da, die zuhören wollten.", "2022-11-22")]
    [InlineData("Pressedienst vom 12. Februar 2024\n\nLabor wird Treffpunkt\n\nAm vergangenen Donnerstag fand das Treffen der Kommunen statt, zu dem die Stadt eingeladen hatte.", "2024-02-08")]
    [InlineData("teilen\n11.12.2023 · Referat Dorf\n\nTreffen der Partner\n\nDie Partner kamen zusammen, um sich lange auszutauschen.", null)]
    [InlineData("Artikel vom 29.10.2019\n\nTreffen in Unna\n\nAm 24. Oktober fand das Treffen der Kommunen statt, zu dem die Stadt eingeladen hatte.", "2019-10-24")]
    public void The_day_of_the_page_is_not_the_events(string source, string? day)
    {
        Assert.Equal(day, ReportReader.Read(source + Rest).Single().Date?.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Das war der Digitaltag Hellweg 2023\n\nAm 3. Mai 2023 ging es los.", "Digitaltag Hellweg 2023")]
    [InlineData("Rückblick auf die Konferenz in Unna\n\nAm 3. Mai 2023 ging es los.", "Konferenz in Unna")]
    [InlineData("Zum Inhalt springen\n\nKonferenz in Unna\n\nAm 3. Mai 2023 ging es los.", "Konferenz in Unna")]
    [InlineData("Aus den Verbänden\n\nAusschuss tagte in Unna\n\nAm 3. Mai 2023 ging es los.", "Ausschuss tagte in Unna")]
    [InlineData("Digitaltag Hellweg | 5. Mai 2022 | Stadthalle, Unna\n\nVorträge und mehr", "Digitaltag Hellweg")]
    [InlineData("3. Mai 2023\n\nLand\n\nFäden spinnen\n\nDie Partner kamen zusammen, um sich lange auszutauschen.", "Fäden spinnen")]
    [InlineData("PROTOKOLL\nArbeitskreis Netze – 11. Sitzung\n\nDatum: 3. Mai 2023\n\nAlle kamen.", "Arbeitskreis Netze – 11. Sitzung")]
    [InlineData("Der Bund der Dörfer lud am 4. Oktober 2022 zur Konferenz unter dem Motto „Felder und Funk“ ein, an der viele teilnahmen.", "Felder und Funk")]
    [InlineData("Alle waren sich einig, als am 7. Mai 2019 im Rathaus in Unna das 3. Forum Innenstadt Hellweg begann, dass es Zeit war.", "3. Forum Innenstadt Hellweg")]
    [InlineData("Viel los im Labor\n\nAm 3. Mai 2023 war das Labor Schauplatz des ersten „Dialogforums Hellweg“, zu dem die Stadt eingeladen hatte.", "Dialogforums Hellweg")]
    public void The_title_is_the_events_and_not_the_pages(string source, string title) => Assert.Equal(title, ReportReader.Read(source + Rest).Single().Title.Value);

    [Fact]
    public void Months_alone_head_the_events_of_a_review()
    {
        var reports = ReportReader.Read("Unser Jahr 2022\n\nFebruar\nMit dem Workshop „Netze knüpfen“ starteten wir am 9. Februar in das Jahr, und viele waren dabei.\n\n"
            + "Oktober\nUnsere Fachexkursion führte uns am 20./21. Oktober nach Unna, wo wir freundlich empfangen wurden.");

        Assert.Equal(["Workshop „Netze knüpfen“", "Fachexkursion"], reports.Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2022, 2, 9), new DateOnly(2022, 10, 20)], reports.Select(report => report.Date!.Value));
    }

    [Fact]
    public void A_calendar_below_the_report_is_none_of_its_events()
    {
        var report = ReportReader.Read("DAS WAR DIE TAGUNG IN UNNA\n\nAm 3. und 4. April 2025 trafen sich die Mitglieder zur Tagung im Kloster in Unna." + Rest + "\n\nEs war schön.\n\nDanke!\n\n"
            + "TERMINE\n12.06.2025 | Sprechstunde Gutscheine\n23.10.2025 | Herbsttagung").Single();

        Assert.Equal(new DateOnly(2025, 4, 3), report.Date!.Value);
        Assert.Equal("TAGUNG IN UNNA", report.Title.Value);
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

    [Fact]
    public void Headings_between_drawn_lines_part_a_newsletter()
    {
        const string Line = "--------------------------------------------------";
        var source = $"MARKT AKTUELL\nDer Newsletter · Ausgabe 03/2022 · 28. Juli 2022\n\n{Line}\n1. Frühstück: Brötchen und Bänke\n{Line}\nZum „Händlerfrühstück Ufer“ kamen am 8. Juni 2022 rund 35 Gäste ins Rathaus in Unna. Es ging um Bänke und Räder am Wasser.\n\n"
            + $"{Line}\n2. Leerstandskonferenz: Zahlen auf den Tisch\n{Line}\nDie Leerstandskonferenz am 23. Juni 2022 fand online statt. Knapp 90 Gäste sprachen über leere Läden und Häuser.\n\n{Line}\n3. Vorschau\n{Line}\n15.09.2022 Exkursion nach Hamm";

        Assert.Equal(["2022-06-08", "2022-06-23"], ReportReader.Read(source).Select(one => one.Date!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
