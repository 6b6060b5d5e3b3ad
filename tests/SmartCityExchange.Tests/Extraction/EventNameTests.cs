using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>What an event is called, wherever the press put its name, and on which day it was.</summary>
public sealed class EventNameTests
{
    [Theory]
    [InlineData("Dritter Velberter Ufergipfel lockt 200 Menschen ins Glashaus\n\nAm 3. Mai 2023 ging es in Velbert um Ufer.", "Dritter Velberter Ufergipfel")]
    [InlineData("Ufergipfel lockt 200 Menschen ins Glashaus\n\nBeim dritten Velberter Ufergipfel am 3. Mai 2023 ging es um Häfen.", "Velberter Ufergipfel")]
    [InlineData("Konferenz zeigt Wege aus dem Stau\n\nVelbert. Rund 80 Gäste kamen am 3. Mai 2023 zur Uferkonferenz Hellweg ins Rathaus.", "Uferkonferenz Hellweg")]
    [InlineData("Mehr Ufer, weniger Blech\nBürgerdialog Hafenquartier stößt auf großes Interesse\n\nAm 3. Mai 2023 kamen 80 Gäste nach Velbert.", "Bürgerdialog Hafenquartier")]
    [InlineData("Volles Haus: Stadtgespräch zum Ufer\n\nDie Stadt hat ihr Stadtgespräch „Ufer neu denken“ am 3. Mai 2023 im Rathaus in Velbert durchgeführt.", "Stadtgespräch „Ufer neu denken“")]
    [InlineData("Was Rampen können\n\nUnter dem Titel „Ufer ohne Barrieren“ fand am 3. Mai 2023 in Velbert eine Fachtagung statt.", "Ufer ohne Barrieren")]
    [InlineData("Ufer im Blick\n\nMit einer gut besuchten Abschlussveranstaltung ging am 3. Mai 2023 in Velbert das Projekt zu Ende.", "Abschlussveranstaltung")]
    [InlineData("Ufer im Blick\n\nAm 3. Mai 2023 war in Velbert die dritte und letzte Werkstatt der Reihe „Hafen für alle“.", "Hafen für alle")]
    [InlineData("Ministerin eröffnet Fachtag Ufergrün in Velbert\n\nAm 3. Mai 2023 kamen 80 Gäste ins Rathaus.", "Fachtag Ufergrün")]
    [InlineData("Ideen sprudeln bei der Uferwerkstatt\n\nAm 3. Mai 2023 kamen 80 Gäste ins Rathaus nach Velbert.", "Uferwerkstatt")]
    [InlineData("Mehr Ufer wagen\n\n„Grüne Höfe“ lautete der Titel der Fachtagung, zu der am 3. Mai 2023 rund 80 Gäste nach Velbert kamen.", "Grüne Höfe")]
    [InlineData("Praxisdialog Hafen (3. Mai 2023)\n\nRund 80 Gäste kamen ins Rathaus nach Velbert.", "Praxisdialog Hafen")]
    [InlineData("Ufertag Niedersachsen 2023 – Rückblick\n\nAm 3. Mai 2023 kamen 80 Gäste ins Rathaus nach Velbert.", "Ufertag Niedersachsen 2023")]
    [InlineData("Bildergalerie: Das war der Ufertag in Velbert\n\nAm 3. Mai 2023 kamen 80 Gäste ins Rathaus.", "Ufertag in Velbert")]
    [InlineData("Nachlese: Regionalforum Grüne Ufer vom 3. Mai 2023\n\nRund 80 Gäste kamen nach Velbert.", "Regionalforum Grüne Ufer")]
    [InlineData("Nachlese: Gutes Ufer in der Stadt\n\nAm 3. Mai 2023 kamen 80 Gäste ins Rathaus nach Velbert.", "Nachlese: Gutes Ufer in der Stadt")]
    [InlineData("Rückblick: Uferkonferenz 2023\n\nTermin\n\nMittwoch, 3. Mai 2023\n\nRund 80 Gäste kamen ins Rathaus nach Velbert.", "Uferkonferenz 2023")]
    [InlineData("Regionalkonferenz Ufer: Jena zeigt, wie es geht\n\nAm 3. Mai 2023 trafen sich die Städte in Jena.", "Regionalkonferenz Ufer")]
    [InlineData("„Mut zur Mitte“: Fachtagung in Velbert\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Mut zur Mitte")]
    [InlineData("Ufergipfel Hellweg 2023 – Das war los in Jena\n\nAm 3. Mai 2023 trafen sich die Städte in Jena.", "Ufergipfel Hellweg 2023")]
    [InlineData("Über 80 Gäste bringen Ideen in der „Werkstatt Ufer“ ein\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Werkstatt Ufer")]
    [InlineData("Volles Haus beim ersten Ufer-Dialog\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Ufer-Dialog")]
    [InlineData("Symposium am Campus: Was Häfen lernen können\n\nUm die Frage ging es beim 2. Niederrheinischen Symposium Ufer am 3. Mai 2023 in Velbert.", "2. Niederrheinisches Symposium Ufer")]
    [InlineData("unna.de / Leben / Bilder\n\nUferkonferenz Hellweg\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Uferkonferenz Hellweg")]
    [InlineData("Ufer Dialog\nSuche\nMenü\n\nNetze am Rhein: Dritte Regionalkonferenz der Häfen\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Dritte Regionalkonferenz der Häfen")]
    [InlineData("Rückblick: 12. Austausch Ufer am 3. Mai 2023 in Velbert\n\nDer Austausch fand im Rathaus statt.", "12. Austausch Ufer")]
    [InlineData("Stadt & Land im Dialog: Fachtagung zu Ufern in Velbert\n\nAm 3. Mai 2023 trafen sich 80 Gäste in Velbert.", "Fachtagung zu Ufern in Velbert")]
    [InlineData("Uferkonferenz\n\nOrt: online (Webex)\nDatum: 3. Mai 2023\n\nDie Städte sprachen über Häfen.", "Uferkonferenz")]
    [InlineData("Nachbericht: Uferforum Häfen\n\nDie Veranstaltung im Überblick\nDatum: 3. Mai 2023\nOrt: Rathaus Velbert\n\nDie Städte sprachen über Häfen.", "Uferforum Häfen")]
    [InlineData("Wie werden Höfe schöner? Darüber sprachen 120 Fachleute beim 18. Kommunalen Praxistag am 3. Mai 2023 in Velbert.", "18. Kommunaler Praxistag")]
    [InlineData("Wie werden Höfe schöner? Darüber sprachen 120 Fachleute zur Westfälischen Uferkonferenz am 3. Mai 2023 in Velbert.", "Westfälische Uferkonferenz")]
    [InlineData("Wie werden Höfe schöner? Darüber sprachen 120 Fachleute beim Bergischen Uferforum am 3. Mai 2023 in Velbert.", "Bergisches Uferforum")]
    [InlineData("In Velbert wurde am 3. Mai 2023 der Tag der offenen Ufer veranstaltet.", "Tag der offenen Ufer")]
    [InlineData("Landratsamt Görlitz\n\nBoote, Brücken, Bänke\n\n80 Gäste kamen am 3. Mai 2023 ins Rathaus in Velbert, um über Ufer zu sprechen.", "Boote, Brücken, Bänke")]
    [InlineData("Nordlicht Kultur GmbH\n#Ufer #Hafen\n\nBoote, Brücken, Bänke\n\n80 Gäste kamen am 3. Mai 2023 ins Rathaus in Velbert, um über Ufer zu sprechen.", "Boote, Brücken, Bänke")]
    public void The_name_is_what_people_would_call_it(string text, string title)
    {
        Assert.Equal(title, Read(text).Single().Title.Value);
    }

    [Theory]
    [InlineData("Velbert, Freitag, den 5. Mai 2023\n\nUfer im Blick\n\nAm Mittwoch trafen sich 80 Fachleute zum Uferforum im Rathaus.", "2023-05-03")]
    [InlineData("Velbert, Freitag, 5. Mai 2023\n\nUfer im Blick\n\nZum Uferforum hatte die Stadt am vergangenen Mittwoch ins Rathaus eingeladen.", "2023-05-03")]
    [InlineData("Amtsblatt 6/2023\n\nUfer im Blick\n\nAm 03.05. lud die Stadt zum Uferforum ins Rathaus in Velbert.", "2023-05-03")]
    [InlineData("Ufer im Blick\n\nVom 3. bis 5. Mai 2023 waren 30 Fachleute zu Gast beim Uferforum in Velbert.", "2023-05-03")]
    public void The_day_is_that_of_the_event_and_not_of_the_press(string text, string day)
    {
        Assert.Equal(day, Read(text).Single().Date!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_newsletter_may_begin_a_section_with_the_range_of_its_days()
    {
        var reports = Read("""
            UFER-BRIEF
            Ausgabe 2/2023

            +++ Rückblick I: Praxistag „Hafen digital“ in Velbert +++

            Wem gehört das Ufer? Beim Praxistag am 15. März 2023 im Rathaus in Velbert stellten vier Kommunen ihre Karten vor und sprachen lange darüber.

            +++ Rückblick II: Exkursion nach Hanau +++

            Vom 31. Mai bis 2. Juni 2023 waren wir mit 24 Personen unterwegs in Hessen. In Hanau zeigte man uns das Ufer und die Läden der Innenstadt.
            """);

        Assert.Equal(["Praxistag „Hafen digital“", "Exkursion nach Hanau"], reports.Select(report => report.Title.Value));
        Assert.Equal(new DateOnly(2023, 6, 2), reports[1].EndDate!.Value);
    }

    [Fact]
    public void Who_wrote_and_what_the_page_offers_below_is_no_event()
    {
        const string telling = "Am 3. Mai 2023 hat das Netz zum Praxistag „Ufer und Werft“ ins Rathaus nach Velbert eingeladen. Rund 80 Gäste kamen und redeten lange über Häfen, Radwege und Sensoren. Am Ende waren sich alle einig.";
        Assert.Equal(["Praxistag „Ufer und Werft“"], ReportReader.Read($"Ufer im Blick\n\n{telling}\n\nInterview und Text: Anna Müller\n20. Mai 2023").Select(report => report.Title.Value));
        Assert.Equal([new DateOnly(2023, 5, 3)], ReportReader.Read($"Ufer im Blick\n\n{telling}\n\nÄhnliche Artikel\n28.11.2022 | Bauarbeiten am Hafen\n25.11.2022 | Ring für Anna Müller").Select(report => report.Date!.Value));
    }

    [Fact]
    public void A_line_of_publication_may_stand_between_title_and_day()
    {
        var report = Read("Nachlese zum Uferforum\n\nEingestellt am 03.06.2022 von Redaktion\nWann? 31. Mai und 1. Juni 2022\nWo? Stadthalle Unna\n\nWartemarken gehören ins Museum, da waren sich die gut 220 Gäste einig.").Single();

        Assert.Equal(("Uferforum", new DateOnly(2022, 5, 31)), (report.Title.Value, report.Date!.Value));
    }

    private static IReadOnlyList<Report> Read(string text) =>
        ReportReader.Read(text + " Es ging um Häfen, Radwege und Sensoren. Die Gäste sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss.");
}
