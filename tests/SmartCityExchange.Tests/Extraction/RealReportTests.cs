using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Title and day where reports really give them: in the dateline, the first sentence, a label, or nowhere.</summary>
public sealed class RealReportTests
{
    private const string Rest =
        " Es ging um Parken, Radwege und Sensoren. Die Gäste sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss, und dankten für den Tag.";

    [Theory]
    [InlineData("Unna, 15. September 2023. Am gestrigen Donnerstag kamen viele Gäste zur Fachtagung „Mitte neu“ ins Rathaus.", "Fachtagung „Mitte neu“", "2023-09-14")]
    [InlineData("Unna, 13.06.2022 (pd) – Am vergangenen Donnerstag trafen sich Gäste zum Fachtag „Mitreden“.", "Fachtag „Mitreden“", "2022-06-09")]
    [InlineData("Sensoren für alle\n\nAm 10. November 2021 fand in Unna das Forum Sensorik statt.", "Sensoren für alle", "2021-11-10")]
    [InlineData("KURZ NOTIERT\n\nUnna. Zum Frühstück „Quartier digital“ trafen sich am 9. März Händler im Rathaus.", "Frühstück „Quartier digital“", null)]
    [InlineData("Beim „Tag der offenen Daten“ haben am Samstag viele Gäste im Rathaus Apps gebaut.", "Tag der offenen Daten", null)]
    [InlineData("Rathaus aktuell\nPressemitteilung\n03.02.2023 | Meldung 41\n\nDas dritte Netzwerktreffen „Smarte Orte“ fand am 31.01.2023 im Rathaus statt.", "Netzwerktreffen „Smarte Orte“", "2023-01-31")]
    [InlineData("Pressemitteilung der Stadt Much\nNr. 31 / 21. November 2023\n\nZum Austausch „Orte im Netz“ kamen am vergangenen Donnerstag viele Gäste ins Rathaus.", "Austausch „Orte im Netz“", "2023-11-16")]
    [InlineData("27.05.2025\nMehr Grün für den Markt\n\nAm Dienstag, dem 20. Mai 2025, lud die Stadt Much zum Forum „Grün“ in die Aula ein.", "Forum „Grün“", "2025-05-20")]
    [InlineData("Much, 6. September 2024\n\nMuch. Am Donnerstagabend kamen viele Menschen zum dritten Themenabend in die Aula.", "Themenabend", "2024-09-05")]
    [InlineData("Ortszeit\n\nUm den Schritt in die nächste Stadt ging es am 10. November 2021 beim Fachtag „Weiter“.", "Fachtag „Weiter“", "2021-11-10")]
    [InlineData("Orte am Fluss\n\n4. Juli 2024, 14:30 Uhr\n\nWie leben Orte mit ihren Flüssen? Darüber sprachen am 2. Juli 2024 rund 80 Fachleute in Unna bei der Fachtagung „Ufer“.", "Fachtagung „Ufer“", "2024-07-02")]
    [InlineData("Rundbrief Nr. 9 | Unna, den 04.07.2024\n\nUfer\n\nDer Fachtag „Ufer“ fand am 2. Juli 2024 im Rathaus statt.", "Fachtag „Ufer“", "2024-07-02")]
    [InlineData("Ufer\n\nErscheinungsdatum: 04.07.2024\n\nDer Fachtag „Ufer“ fand am 2. Juli 2024 im Rathaus statt.", "Fachtag „Ufer“", "2024-07-02")]
    [InlineData("Ufer\n\nDonnerstag, 4. Juli 2024\n\nRund 80 Fachleute diskutierten am Dienstag (2. Juli) beim Fachtag „Ufer“.", "Fachtag „Ufer“", "2024-07-02")]
    [InlineData("Ufer\n\n04.07.2024 – Am 1. und 2. Juli 2024 diskutierten rund 80 Fachleute in Unna beim Fachtag „Ufer“.", "Fachtag „Ufer“", "2024-07-01")]
    [InlineData("UNNA/WERL (4. Juli 2024). Am Dienstag kamen rund 80 Fachleute zum Fachtag „Ufer“ ins Rathaus.", "Fachtag „Ufer“", "2024-07-02")]
    [InlineData("Unna, 4. Juli 2024 – Die Stadt Unna hat heute im Rathaus den Fachtag „Ufer“ eröffnet.", "Fachtag „Ufer“", "2024-07-04")]
    [InlineData("Unna, 4. Juli 2024 – Was heute schon geht, zeigte der Fachtag „Ufer“ im Rathaus.", "Fachtag „Ufer“", null)]
    public void Title_and_day_are_found_where_they_stand(string head, string title, string? day)
    {
        var report = ReportReader.Read(head + Rest).Single();

        Assert.Equal(title, report.Title.Value);
        Assert.Equal(day, report.Date?.Value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_review_holds_an_event_under_each_dated_heading()
    {
        var source = $"Rückschau auf das Jahr 2021\n\n18. Februar – Neujahrsgespräch (online)\nAlle saßen daheim.{Rest}\n\n7./8. Oktober – Exkursion nach Soest\nWir fuhren mit dem Bus.{Rest}\n\nIm November – Jahresabschluss\nEs wurde gewählt.{Rest}";
        var reports = ReportReader.Read(source);

        Assert.Equal(["Neujahrsgespräch", "Exkursion nach Soest", "Jahresabschluss"], reports.Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2021, 2, 18), new DateOnly(2021, 10, 7), null], reports.Select(report => report.Date?.Value));
        Assert.Equal([Attendance.Online, Attendance.OnSite, null], reports.Select(report => report.Attendance?.Value));
    }

    [Fact]
    public void A_newsletter_looks_back_on_an_event_under_each_plain_heading()
    {
        var source = $"Stadtbrief\nSommer 2023\n\nLiebe Leserinnen und Leser,\n\nviel war los.\n\nUNNA: FORUM UFER\nMittwoch, 3. Mai 2023, 19 Uhr, Aula der Gesamtschule: Alle Stühle sind besetzt.{Rest}\n\nExkursion nach Soest\n\nEine Woche später, am 10. Mai, ging es mit dem Zug los.{Rest}\n\nPersonalien\n\nSeit dem 1. Juni 2023 verstärkt Jan Holt das Team.";
        var reports = ReportReader.Read(source);

        Assert.Equal(["FORUM UFER", "Exkursion nach Soest"], reports.Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2023, 5, 3), new DateOnly(2023, 5, 10)], reports.Select(report => report.Date?.Value));
        Assert.Equal("05978036", reports[0].Venue?.Ags);
        Assert.DoesNotContain(reports.SelectMany(report => report.Contributions).SelectMany(one => one.Speakers), speaker => speaker.Name == "Jan Holt");
    }

    [Fact]
    public void Sections_of_a_report_that_tells_its_day_first_are_no_events()
    {
        var source = $"Rathaus aktuell\n\nForum Ufer\n\nAm 3. Mai 2023 fand in Unna das Forum Ufer statt.{Rest}\n\nWie es begann\n\nAm 10. März 2021 trafen sich die Ersten zum Austausch.{Rest}\n\nWas daraus wurde\n\nAm 12. April 2022 kamen viele Gäste zum Workshop.{Rest}";

        Assert.Equal(new DateOnly(2023, 5, 3), ReportReader.Read(source).Single().Date?.Value);
    }

    [Fact]
    public void A_review_by_month_takes_the_day_from_the_text()
    {
        var source = $"Das war unser Jahr 2023\n\nMAI – Werkstatt Ortsmitten\n\nAm 11. Mai saßen alle in der Aula.{Rest}\n\nJUNI – Exkursion nach Soest\n\nLos ging es am 14. Juni.{Rest}\n\nSPRECHSTUNDEN\n\nDie nächste findet per Videokonferenz statt.{Rest}";
        var reports = ReportReader.Read(source);

        Assert.Equal(["Werkstatt Ortsmitten", "Exkursion nach Soest"], reports.Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2023, 5, 11), new DateOnly(2023, 6, 14)], reports.Select(report => report.Date?.Value));
    }
}
