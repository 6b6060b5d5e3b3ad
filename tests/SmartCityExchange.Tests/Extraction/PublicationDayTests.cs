using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>The day of the event beside the many days a page prints: of writing, of an update, of what was before and comes next.</summary>
public sealed class PublicationDayTests
{
    private const string Rest =
        " Es ging um Parken, Radwege und Sensoren. Die Zuhörenden sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss, und dankten für den Tag.";

    [Theory]
    [InlineData("Digitalforum\n\nPressemeldung vom 12.05.2023\n\nAhlen. Mehr als 60 Interessierte kamen am Mittwoch in die Zeche, um über die Stadt zu sprechen.", "2023-05-10")]
    [InlineData("Startseite | Aktuelles | Presse\n\n12. Mai 2023\n\nDigitalforum bringt viele zusammen\n\nMehr als 60 Interessierte kamen am 10. Mai in die Zeche, um über die Stadt zu sprechen.", "2023-05-10")]
    [InlineData("Erfahrungsaustausch Smart City am 20. und 21. September 2022\n\nDie Mitglieder trafen sich in Lünen und sprachen über Sensoren.", "2022-09-20|2022-09-21")]
    [InlineData("Erfahrungsaustausch Smart City\n\nVom 20. bis zum 21. September 2022 trafen sich die Mitglieder in Lünen.", "2022-09-20|2022-09-21")]
    [InlineData("Rückblick Erfahrungsaustausch Smart City 20.09.2022\n\nDie Mitglieder trafen sich in Lünen und sprachen über Sensoren.", "2022-09-20")]
    [InlineData("Erfahrungsaustausch Smart City\n\nDatum: 20.09.2022, 10:00–16:00 Uhr\nOrt: Lünen, Rathaus\n\nDie Mitglieder sprachen über Sensoren.", "2022-09-20")]
    [InlineData("Erfahrungsaustausch Smart City\n\nVeröffentlicht am 23.09.2022 | Zuletzt geändert am 04.10.2022\n\nAm Dienstag, 20. September, trafen sich die Mitglieder in Lünen.", "2022-09-20")]
    [InlineData("Erfahrungsaustausch Smart City\n\nStand: 04.10.2022\n\nAm 20.09.2022 trafen sich die Mitglieder in Lünen.", "2022-09-20")]
    [InlineData("Digitalforum\n\nStand: 04.10.2022\n\nDas Digitalforum brachte die Mitglieder in Lünen zusammen. Thema waren Sensoren und Daten.", "")]
    [InlineData("Silvesterforum\n\nVeröffentlicht: 5. Januar 2023\n\nAm 31. Dezember trafen sich die Mitglieder zum Forum in Lünen.", "2022-12-31")]
    [InlineData("Adventsforum\n\n05.01.2023 – Am 13. Dezember trafen sich die Mitglieder zum Forum in Lünen.", "2022-12-13")]
    [InlineData("Smart City: Austausch in Lünen (20.09.2022)\n\nDie Mitglieder trafen sich in Lünen und sprachen über Sensoren beim Forum.", "2022-09-20")]
    [InlineData("22. September 2022\n\nErfahrungsaustausch Smart City\n\nVorgestern trafen sich die Mitglieder in Lünen zum Forum.", "2022-09-20")]
    [InlineData("22.09.2022\nErfahrungsaustausch Smart City\nDie Mitglieder trafen sich am Dienstag (20.09.) in Lünen zum Forum, um über Sensoren und vieles mehr zu sprechen, was Städte bewegt.", "2022-09-20")]
    [InlineData("Zukunftstage\n\nDrei Tage lang, von Freitag, 16. September, bis Sonntag, 18. September 2022, drehte sich in Lünen alles um die Stadt.", "2022-09-16|2022-09-18")]
    [InlineData("Zukunftstage\n\nVom 16. - 18.09.2022 drehte sich in Lünen alles um die Stadt.", "2022-09-16|2022-09-18")]
    [InlineData("Zukunftstage vom 16.-18. September 2022 in Lünen\n\nViele Gäste kamen zu den Zukunftstagen in die Stadt und sprachen über Sensoren.", "2022-09-16|2022-09-18")]
    [InlineData("Zukunftstage\n\nVom 30. September bis 2. Oktober 2022 kamen viele Gäste in die Stadt.", "2022-09-30|2022-10-02")]
    [InlineData("Konferenz Kommunen digital\n\nMittwoch, 21. September 2022\n\nGestern haben in Lünen rund 100 Menschen über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nRedaktion Lünen · 21.09.2022, 11:34 Uhr\n\nGestern haben in Lünen rund 100 Menschen über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nErstellt am 21.09.2022 um 11:34 Uhr von Eva Mohn\n\nAm gestrigen Dienstag haben in Lünen rund 100 Menschen über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nAm 20. September 2022 – fast auf den Tag genau zwei Jahre nach dem ersten Treffen vom 22. September 2020 – trafen sich die Mitglieder.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nBereits am 3. März 2020 hatte der Rat die Strategie beschlossen. Nun trafen sich am 20. September 2022 rund 80 Fachleute zur Konferenz in Lünen.", "2022-09-20")]
    [InlineData("Stadt Lünen: Startseite\nRathaus\nBürgerservice\n\n20.09.2022\nKonferenz Kommunen digital\n\nHeute haben in Lünen rund 100 Menschen über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Lünen, 21.09.22 – Rund 100 Menschen haben gestern Abend bei der Konferenz über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\n[21.09.2022] Rund 100 Menschen haben am Dienstag bei der Konferenz über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\n(21.09.22) Rund 100 Menschen haben am Dienstag bei der Konferenz über die digitale Stadt gesprochen.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nLünen, 21. September 2022. In der vergangenen Woche, am Donnerstag (15.), kamen rund 100 Menschen zur Konferenz.", "2022-09-15")]
    [InlineData("Konferenz Kommunen digital\n\nTermin: Di., 20.09.2022\nTelefon 02303 12.05.2023\n\nRund 100 Menschen kamen zur Konferenz.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nRund 100 Menschen kamen Ende September 2022 zur Konferenz in Lünen.", "")]
    [InlineData("Konferenz Kommunen digital\n\nDie Stadt Lünen hat sich am Dienstag, den 20. Sept. 2022, auf der Konferenz vorgestellt.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital\n\nTag der Veranstaltung: 20. September 2022\nBericht vom 25. September 2022\n\nDie Stadt Lünen stellte sich vor.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital 2022\n\nDie Stadt Lünen hat am 20. September ihre Projekte auf der Konferenz vorgestellt.", "2022-09-20")]
    [InlineData("Konferenz Kommunen digital | 20. September 2022 | Lünen\n\nDie Stadt Lünen hat ihre Projekte auf der Konferenz vorgestellt.", "2022-09-20")]
    [InlineData("News\n\nKonferenz Kommunen digital\n\nvon Stadt Lünen am 26.09.2022\n\nMit über 100 Gästen war die Konferenz am 20. September gut besucht. Nächster Termin ist der 5. Oktober 2023.", "2022-09-20")]
    [InlineData("Am 20. September 2022 kamen in Lünen die Mitglieder zum Forum zusammen.\n\nIm kommenden Jahr, am 14. März 2023, folgt die Fortsetzung.", "2022-09-20")]
    [InlineData("12.05.2023\n\nVolles Haus beim Digitalforum\n\nRund 90 Menschen kamen am Mittwochabend zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("12.05.2023\n\nVolles Haus beim Digitalforum\n\nRund 90 Menschen kamen am Freitagabend zum Digitalforum in die Stadthalle.", "2023-05-12")]
    [InlineData("Volles Haus beim Digitalforum\n\n12.05.2023, Stadthalle\n\nRund 90 Menschen kamen zum Digitalforum in die Stadthalle.", "2023-05-12")]
    [InlineData("Pressemitteilungen\n\nFreitag, 12. Mai 2023\n\nVolles Haus beim Digitalforum\n\nRund 90 Menschen kamen am vergangenen Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nFr 12.05.2023\n\nRund 90 Menschen kamen am 10. Mai zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Meldung vom 12.05.2023\nVolles Haus beim Digitalforum\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle. Der nächste Termin ist am 3. September.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nvon Eva Mohn | Mai 12, 2023 | Allgemein\n\nRund 90 Menschen kamen am 10. Mai 2023 zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nMai 12, 2023\n\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nPosted on 12. Mai 2023 by admin\n\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nFreitag, den 12. Mai 2023 um 10:31 Uhr\n\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\n12.05.2023 10:31\n\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\nAktualisiert: 12. Mai 2023\n\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Stadt Soest\nPresse\n12.05.23\nVolles Haus beim Digitalforum\nRund 90 Menschen kamen am Mittwoch zum Digitalforum in die Stadthalle.", "2023-05-10")]
    [InlineData("Volles Haus beim Digitalforum\n\n12.05.2023\n\nRund 90 Menschen kamen vergangene Woche zum Digitalforum in die Stadthalle.", "")]
    [InlineData("Volles Haus beim Digitalforum\n\n12.05.2023\n\nRund 90 Menschen kamen kürzlich zum Digitalforum in die Stadthalle.", "")]
    [InlineData("Volles Haus beim Digitalforum\n\nPressemitteilung 123/2023 vom 12.05.2023\n\nRund 90 Menschen kamen zum Digitalforum in die Stadthalle.", "")]
    [InlineData("Zwei Tage Digitalforum\n\nSoest, 12. Mai 2023. Am Mittwoch und Donnerstag (10. und 11. Mai) kamen rund 90 Menschen in die Stadthalle.", "2023-05-10|2023-05-11")]
    [InlineData("Digitalforum\n\nSoest, 12. Mai 2023. Das Digitalforum am 10. Mai war gut besucht. Anmeldungen zum nächsten Forum sind ab dem 1. Juni möglich.", "2023-05-10")]
    [InlineData("Digitalforum\n\n10./11.05.2023 in Soest\n\nDas Digitalforum war gut besucht.", "2023-05-10|2023-05-11")]
    [InlineData("Digitalforum\n\n10.-12.05.2023 | Soest\n\nDas Digitalforum war gut besucht.", "2023-05-10|2023-05-12")]
    [InlineData("Digitalforum\n\nMi., 10. Mai 2023 bis Fr., 12. Mai 2023\n\nDas Digitalforum war gut besucht.", "2023-05-10|2023-05-12")]
    [InlineData("Digitalforum\n\nMittwoch, 10. Mai 2023, 17 bis 19 Uhr, Stadthalle\n\nDas Digitalforum war gut besucht.", "2023-05-10")]
    [InlineData("Digitalforum\n\nWann: Mittwoch, 10. Mai 2023, 17 Uhr\nWo: Stadthalle Soest\nAnmeldung bis zum 3. Mai 2023\n\nDas Digitalforum war gut besucht.", "2023-05-10")]
    [InlineData("Digitalforum\n\nNach dem Auftakt am 8. November 2022 trafen sich die Städte am 10. Mai 2023 zum zweiten Digitalforum in Soest.", "2023-05-10")]
    [InlineData("Digitalforum\n\nZum zweiten Mal nach 2021 fand am 10.5.2023 das Digitalforum in Soest statt.", "2023-05-10")]
    [InlineData("Digitalforum\n\nSoest. „Das war richtig gut“, sagte Landrätin Eva Irrgang am 10. Mai 2023 nach dem Digitalforum.", "2023-05-10")]
    [InlineData("Digitalforum\n\nLetzte Aktualisierung: 02.02.2024\n\nDas Digitalforum fand am Mittwoch, dem 10. Mai 2023, statt.", "2023-05-10")]
    [InlineData("Digitalforum 2023\n\nDas Digitalforum fand am Mittwoch, dem 10. Mai, in Soest statt.", "2023-05-10")]
    [InlineData("Digitalforum\n\n(Soest) Im Mai 2023 war es wieder so weit: Am 10. Mai trafen sich die Städte zum Digitalforum.", "2023-05-10")]
    [InlineData("Stadt Unna\n\n12.05.2023\n\nDigitalforum bringt viele zusammen\n\nRund 80 Gäste kamen am Donnerstag ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum bringt viele zusammen\n12. Mai 2023\n\nRund 80 Gäste kamen am gestrigen Donnerstag ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum bringt viele zusammen\n12. Mai 2023 | Autor: Presse\n\nRund 80 Gäste kamen am 11. Mai ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum bringt viele zusammen\n12. Mai 2023 | Autor: Presse\n\nRund 80 Gäste kamen ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "")]
    [InlineData("Digitalforum bringt viele zusammen\nMeldung vom 12. Mai 2023\n\nRund 80 Gäste kamen ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "")]
    [InlineData("Digitalforum bringt viele zusammen\n12/05/2023\n\nRund 80 Gäste kamen ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "")]
    [InlineData("Digitalforum\n\nDatum: 11. Mai 2023\n\nRund 80 Gäste kamen ins Rathaus, um beim Digitalforum über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum am 11. Mai 2023 in Unna\n\nRund 80 Gäste kamen ins Rathaus, um über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum vom 11.5.23\n\nRund 80 Gäste kamen ins Rathaus, um über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("12.05.2023\n\nDigitalforum\n\nGestern Abend kamen rund 80 Gäste ins Rathaus, um über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum\n\nAm 10. und 11. Mai 2023 kamen rund 80 Gäste ins Rathaus, um über die Stadt zu sprechen.", "2023-05-10|2023-05-11")]
    [InlineData("Digitalforum\n\nAm Mittwoch und Donnerstag, 10./11. Mai 2023, kamen rund 80 Gäste ins Rathaus, um über die Stadt zu sprechen.", "2023-05-10|2023-05-11")]
    [InlineData("Digitalforum\n\nZwei Tage lang, am 10.05. und 11.05.2023, ging es beim Digitalforum um die Stadt.", "2023-05-10|2023-05-11")]
    [InlineData("Digitalforum\n\nDonnerstag, 11.05.2023, 18 Uhr, Rathaus Unna\n\nEs kamen 80 Gäste, um über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum\nveröffentlicht am 15.05.2023\n\nDas Digitalforum am 11.05. war gut besucht.", "2023-05-11")]
    [InlineData("Digitalforum\nveröffentlicht am 03.01.2023\n\nDas Digitalforum am 15. Dezember war gut besucht.", "2022-12-15")]
    [InlineData("Digitalforum\n\nDas zweite Digitalforum (11. Mai 2023) war gut besucht.", "2023-05-11")]
    [InlineData("Das zweite Digitalforum war gut besucht. Die Veranstaltung fand am 11. Mai 2023 statt, nachdem sie am 4. März 2022 verschoben worden war.", "2023-05-11")]
    [InlineData("Digitalforum\n\nUnna, 11.05.2023 – Rund 80 Gäste kamen heute ins Rathaus zum Digitalforum.", "2023-05-11")]
    [InlineData("Digitalforum\n\nIm Rahmen des bundesweiten Digitaltags kamen am 11. Mai 2023 rund 80 Gäste ins Rathaus. Der nächste Digitaltag ist am 7. Juni 2024.", "2023-05-11")]
    [InlineData("Digitalforum\n\nIm Mai 2023 kamen rund 80 Gäste ins Rathaus. Das Projekt läuft seit dem 1. Januar 2021.", "")]
    [InlineData("Do., 11.05.2023\nDigitalforum\n\nRund 80 Gäste kamen ins Rathaus zum Digitalforum, um über die Stadt zu sprechen.", "2023-05-11")]
    [InlineData("Digitalforum\n\nDas Digitalforum lief gut. Das Projekt läuft seit dem 1. Januar 2021.", "")]
    [InlineData("Liebe Bürgerinnen, liebe Bürger\n\nMitteilungsblatt Nr. 21 · 25. Mai 2023\n\nSo ging es mir vergangene Woche. Am Dienstag waren Gäste zum Digitalforum im Rathaus.", "2023-05-16")]
    [InlineData("26.05.2023\n\nDigitalforum\n\nUnna. Unter anderem darum drehte es sich am vergangenen Freitag beim zweiten Digitalforum.", "2023-05-19")]
    [InlineData("Umwelt                         26.05.2023\nDigitalforum\n\nDas Digitalforum brachte viele Gäste nach Unna.", "")]
    [InlineData("Unser Format „Bissen“ ging am 5. Februar 2025 in die elfte Runde, und diesmal wurde das Treffen holprig.", "2025-02-05")]
    public void The_day_is_that_of_the_event(string page, string days)
    {
        var report = ReportReader.Read(page + Rest).Single();

        Assert.Equal(days, string.Join('|', new[] { report.Date, report.EndDate }.OfType<Fact<DateOnly>>().Select(day => day.Value.ToString("O", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("(10. Mai 2023)")]
    [InlineData("18.10.2022 | Stadt Unna")]
    public void A_day_below_the_telling_is_that_of_writing(string foot)
    {
        Assert.Null(ReportReader.Read($"Digitale Mitte: Werl zu Gast in Unna\n\nZum Austausch besuchte jetzt eine Delegation aus Werl die Stadt Unna.{Rest}\n\n{foot}").Single().Date);
    }

    [Theory]
    [InlineData("Zum Forum kamen am 31. Mai viele Gäste.", "Stand: Juni 2023", "2023-05-31")]
    [InlineData("Zum Forum kamen am 31. Mai viele Gäste.", "Das Forum 2023 war gefördert.", "2023-05-31")]
    public void The_year_may_stand_elsewhere(string told, string foot, string day)
    {
        Assert.Equal(day, ReportReader.Read($"Digitale Mitte\n\n{told}{Rest}\n\n{foot}").Single().Date!.Value.ToString("O", CultureInfo.InvariantCulture));
    }
}
