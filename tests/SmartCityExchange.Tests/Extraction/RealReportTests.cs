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
    public void A_review_by_month_takes_the_day_from_the_text()
    {
        var source = $"Das war unser Jahr 2023\n\nMAI – Werkstatt Ortsmitten\n\nAm 11. Mai saßen alle in der Aula.{Rest}\n\nJUNI – Exkursion nach Soest\n\nLos ging es am 14. Juni.{Rest}\n\nSPRECHSTUNDEN\n\nDie nächste findet per Videokonferenz statt.{Rest}";
        var reports = ReportReader.Read(source);

        Assert.Equal(["Werkstatt Ortsmitten", "Exkursion nach Soest"], reports.Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2023, 5, 11), new DateOnly(2023, 6, 14)], reports.Select(report => report.Date?.Value));
    }
}
