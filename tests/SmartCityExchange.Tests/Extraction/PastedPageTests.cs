using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Pages pasted whole: menus above the report, bylines, what else the page offers below it.</summary>
public sealed class PastedPageTests
{
    private const string Rest =
        " Es ging um Parken, Radwege und Sensoren. Die Zuhörenden sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss, und dankten für den Tag in der Runde.";

    [Theory]
    [InlineData("Funken im Feld\n\nZum Forum „Feld“ kamen am 14. Mai 2024 viele Gäste.", "\n\nDas könnte Sie auch interessieren\n> Neue Bänke (08.05.2024)\n> Neue Räder (02.05.2024)", "2024-05-14")]
    [InlineData("Funken im Feld\n\nSo viele Menschen waren es noch nie am 21. und 22. November 2023 in Unna.", "\n\nMehr wissen\n\nDie Runde bleibt. Das Treffen ist am 31.01.2024.", "2023-11-21")]
    [InlineData("Menü\nVon Lina Marquardt\nUnna, 17. März 2023, 18:42 Uhr | Lesedauer: 5 Minuten\n\nDas kommt nicht alle Tage vor. Der Rat tat es am vergangenen Donnerstag gleich zweimal.", "", "2023-03-16")]
    [InlineData("Funken im Feld\n\n(Portal) (Unna, 04.12.2020) Der Tisch war gedeckt. Dann verlegten die Werke die Veranstaltung am 2. Dezember 2020 ins Internet.", "", "2020-12-02")]
    [InlineData("---\ntitle: Funken\npublished: 2023-11-24\n---\n\nFunken im Feld\n\nDie Tagung fand am 21. November statt.", "", "2023-11-21")]
    public void The_day_is_the_one_the_report_tells(string head, string tail, string day)
    {
        Assert.Equal(day, ReportReader.Read(head + Rest + tail).Single().Date?.Value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_else_the_page_offers_is_not_the_report()
    {
        var source = $"Funken im Feld\n\nZum Forum „Feld“ kamen am 14. Mai 2024 viele Gäste.{Rest}\n\nAlle sprachen.{Rest}\n\nWeitere Meldungen\nNeue Bänke für Hamm";

        Assert.DoesNotContain("Bänke", ReportReader.Read(source).Single().Body.In(source), StringComparison.Ordinal);
    }

    [Fact]
    public void An_advertisement_amid_the_report_does_not_end_it()
    {
        var source = $"Funken im Feld\n\nZum Forum „Feld“ kamen am 14. Mai 2024 viele Gäste.{Rest}\n\nLesen Sie auch\n\nDanach sprach die Stadt Hamm.{Rest}";

        Assert.Contains("Hamm", ReportReader.Read(source).Single().Body.In(source), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Menü\n\nEinen Satz mit Folgen sagte der Rat zum Auftakt der 9. Auenländer Konferenz „Orte am Fluss“ am 3. Mai 2023.", "9. Auenländer Konferenz „Orte am Fluss“")]
    [InlineData("Funken im Feld\n\nSie sprach am 3. Mai 2023 beim 8. Auenländer Innenstadtforum, zu dem die Kammer eingeladen hatte.", "8. Auenländer Innenstadtforum")]
    [InlineData("Beratungsfolge          Sitzungstermin\n\nBetreff:\nBericht über die Teilnahme am 3. Auenländer Digitalkongress\n\nEs war gut.", "3. Auenländer Digitalkongress")]
    [InlineData("Von Lina Marquardt\n3. Mai 2023\n\nZum Workshop „Orte“ kamen viele.", "Workshop „Orte“")]
    public void The_title_is_the_name_of_the_event(string head, string title)
    {
        Assert.Equal(title, ReportReader.Read(head + Rest).Single().Title.Value);
    }

    [Fact]
    public void A_heading_with_a_month_and_wit_gives_way_to_the_name_in_the_text()
    {
        var source = $"# 2025 im Rückspiegel\n\n## Mai: Einmal quer\n\nAm 14. Mai waren wir auf Lernreise.{Rest}\n\n## Juni: Zehn Jahre\n\nDer Fachtag „Orte“ war am 17. Juni.{Rest}\n\n## Und sonst?\n\nDer nächste Stammtisch ist am 11. Februar in Unna.{Rest}";
        var reports = ReportReader.Read(source);

        Assert.Equal(["Mai: Einmal quer", "Fachtag „Orte“"], reports.Select(report => report.Title.Value));
        Assert.Equal([Attendance.OnSite, null], reports.Select(report => report.Attendance?.Value));
    }

    [Theory]
    [InlineData("Einfache Sätze fielen beim vierten Landeskongress „Orte“. Am zweiten Kongresstag fand ein Forum statt.", 4)]
    [InlineData("Das war der Tag zum ersten Digitaltag des Landes.", null)]
    [InlineData("Der Rat kam, wie schon beim dritten Kongress.", null)]
    public void A_day_of_the_event_is_no_number_in_a_series(string sentence, int? number)
    {
        Assert.Equal(number, ReportReader.Read("Funken im Feld\n\nAm 3. Mai 2023 war es soweit. " + sentence + Rest).Single().SeriesNumber?.Value);
    }

    [Theory]
    [InlineData("Dieser fand auf dem Campus in Unna statt.", "OnSite|Campus|05978036")]
    [InlineData("Wir hatten am 3. Mai 2023 im Kontor in Unna 180 Leute. Vor zwei Jahren saßen 95 Gäste vor dem Bildschirm.", "OnSite|Kontor|05978036")]
    [InlineData("Zum Treffen kamen 160 Menschen, 75 weitere waren über die Plattform BigBlueButton dabei.", "Hybrid||")]
    [InlineData("Am 3. Mai 2023 haben 85 Fachleute in der Festhalle Unna diskutiert; 60 Menschen verfolgten es zu Hause am Rechner.", "Hybrid|Festhalle Unna|05978036")]
    [InlineData("Am 3. Mai 2023 ging es in Unna um Parken.", "OnSite|Unna|05978036")]
    [InlineData("Der Tag begann zum Auftakt der Konferenz „Smart am Strom und Fluss“ im Kunstforum Unna.", "OnSite|Kunstforum Unna|05978036")]
    [InlineData("Ziel war das Kontor in Unna. Dort fand die Tagung statt.", "OnSite|Unna|05978036")]
    [InlineData("Ort: Gemeinde Wenden, Rathaus", "OnSite|Rathaus|05966028")]
    public void The_sentence_tells_where_and_how(string sentence, string facts)
    {
        var report = ReportReader.Read($"Funken im Feld\n\n{sentence}\n\nAlle sprachen.{Rest}").Single();

        Assert.Equal(facts, $"{report.Attendance?.Value}|{report.Venue?.Name}|{report.Venue?.Ags}");
    }

    [Fact]
    public void A_heading_may_tell_day_and_place_behind_the_name()
    {
        var report = ReportReader.Read($"Fachgespräch „Orte“ am 8. Mai 2019, Unna, Altes Rathaus\n\nAlle sprachen.{Rest}").Single();

        Assert.Equal("Fachgespräch „Orte“|Altes Rathaus|05978036", $"{report.Title.Value}|{report.Venue?.Name}|{report.Venue?.Ags}");
    }
}
