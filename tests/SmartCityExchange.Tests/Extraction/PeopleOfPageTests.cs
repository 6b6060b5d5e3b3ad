using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>People as pages, programmes and minutes show them: name plates, lists by town, tables, clauses that tell for whom somebody speaks.</summary>
public sealed class PeopleOfPageTests
{
    [Theory]
    [InlineData("Unsere Gäste\n\nIna Reh\nKlimaschutzmanagerin\nStadt Soest\n\nOle Brandt\nCDO\nStadt Herne", "Ina Reh|Klimaschutzmanagerin||Soest & Ole Brandt|CDO||Herne")]
    [InlineData("### Ina Reh\n\nChief Digital Officer\nStadt Soest\n\n### Dr. Ole Brandt\n\nFachhochschule Südwestfalen\nProfessor für Informatik", "Ina Reh|Chief Digital Officer||Soest & Ole Brandt|Professor für Informatik|Fachhochschule Südwestfalen|")]
    [InlineData("**Ina Reh**\nKlimaschutzmanagerin, Stadt Soest", "Ina Reh|Klimaschutzmanagerin||Soest")]
    [InlineData("Ina Reh: Klimaschutzmanagerin der Stadt Soest\nOle Brandt: CDO der Stadt Herne", "Ina Reh|Klimaschutzmanagerin||Soest & Ole Brandt|CDO||Herne")]
    [InlineData("Smart City Gera – Ina Reh\nSmartes Köln – Ole Brandt\nLinz am Rhein – Kai Uhl", "Ina Reh|||Gera & Ole Brandt|||Köln & Kai Uhl|||Linz am Rhein")]
    [InlineData("Soest: Ina Reh zeigte eine Karte.\nHerne: Sensoren zählen Gäste; Amtsleiter Ole Brandt zeigte die Kurve.", "Ina Reh|||Soest & Ole Brandt|Amtsleiter||Herne")]
    [InlineData("Stadt Herten: Maren Kluth, Ingo Dahl\nStadt Marl: Dr. Petra Lukas (Leitung), Sven Ritter", "Maren Kluth|||Herten & Ingo Dahl|||Herten & Petra Lukas|Leitung||Marl & Sven Ritter|||Marl")]
    [InlineData("Mitglieder\n  Dr. Brandt, Ole (Stadtwerke Unna GmbH)\n  Reh, Ina, Stadtbaurätin", "Ole Brandt||Stadtwerke Unna GmbH| & Ina Reh|Stadtbaurätin||")]
    [InlineData("- Olaf Brandt und Rita Reh, Märkischer Kreis: „Digitaler Bauantrag“", "Olaf Brandt|||Märkischer Kreis & Rita Reh|||Märkischer Kreis")]
    [InlineData("Karin Welle | Oberbürgermeisterin der Stadt Unna\nDr. Uda Bast | Programmbereichsleiterin | KGSt", "Karin Welle|Oberbürgermeisterin||Unna & Uda Bast|Programmbereichsleiterin|KGSt|")]
    [InlineData("Christian Wermer, Bürgermeister Senden: „Senden funkt“", "Christian Wermer|Bürgermeister||Senden")]
    public void A_page_shows_people_without_sentences(string list, string expected)
    {
        Assert.Equal(expected, Billed(list));
    }

    [Theory]
    [InlineData("Als Leiterin der IHK Köln sprach Ina Reh über Pendler.", "Ina Reh|Leiterin|IHK Köln|")]
    [InlineData("Wie das in Arnsberg geht, zeigte Ina Reh von der dortigen Stadtverwaltung.", "Ina Reh|||Arnsberg")]
    [InlineData("Seitens der Stadt Bochum waren Koordinatorin Ina Reh und Fachbereichsleiter Ole Brandt dabei.", "Ina Reh|Koordinatorin||Bochum & Ole Brandt|Fachbereichsleiter||Bochum")]
    [InlineData("Die Stadt Bielefeld stellte ihr Konzept vor. Projektmanagerin Ina Reh zeigte Bilder.", "Ina Reh|Projektmanagerin||Bielefeld")]
    [InlineData("Den Anfang machte Höxter. Klimamanagerin Ina Reh warb für den Park.", "Ina Reh|Klimamanagerin||Höxter")]
    [InlineData("Die Stadt Bochum war mit Stadtbaurat Ole Brandt vertreten, der den Zwilling zeigte.", "Ole Brandt|Stadtbaurat||Bochum")]
    [InlineData("Das Konzept stammt vom Büro Grünraum aus Köln, für das Ingenieurin Ina Reh und Geschäftsführer Ole Brandt gekommen waren.", "Ina Reh|Ingenieurin|Büro Grünraum| & Ole Brandt|Geschäftsführer|Büro Grünraum|")]
    [InlineData("Soest machte den Anfang. Klimaschutzbeauftragte Ina Reh ließ Dächer zählen.", "Ina Reh|Klimaschutzbeauftragte||Soest")]
    [InlineData("Prof. Dr. J. Alexander Brandt (Universität Siegen) fasste zusammen.", "J. Alexander Brandt||Universität Siegen|")]
    [InlineData("Begleitet wird das vom Büro Grünraum GmbH. Inhaberin Ina Reh hatte ein Modell dabei.", "Ina Reh|Inhaberin|Grünraum GmbH|")]
    [InlineData("Dr. Ina Reh, die das Projekt beim Fraunhofer IAO ausgewertet hat, riet zur Eile.", "Ina Reh||Fraunhofer IAO|")]
    [InlineData("Die Vorsitzende des Seniorenbeirates, Ina Reh, war da.", "Ina Reh|Vorsitzende||")]
    [InlineData("Lehrer Ole Brandt vom Europagymnasium war da.", "Ole Brandt|Lehrer|Europagymnasium|")]
    [InlineData("Und Soest hat, wie Stadtbaumeisterin Ina Reh ausführte, die Altstadt vermessen lassen.", "Ina Reh|Stadtbaumeisterin||Soest")]
    [InlineData("Wie das geht, weiß man in Unna. Von dort war Tiefbauamtsleiterin Ina Reh zugeschaltet.", "Ina Reh|Tiefbauamtsleiterin||Unna")]
    [InlineData("„Das zählt“, brachte es Ole Brandt auf den Punkt, der bei der Stadt Geldern das Projekt leitet.", "Ole Brandt|||Geldern")]
    [InlineData("Präsident Ole Brandt, im Hauptamt Oberbürgermeister der Stadt Lingen, eröffnete den Kongress.", "Ole Brandt|Oberbürgermeister||Lingen (Ems)")]
    [InlineData("Gastgeber Dr. Ole Brandt ging voran: Der Soester Bürgermeister ließ sich einen Ausweis ausstellen.", "Ole Brandt|Bürgermeister||Soest")]
    [InlineData("Für die Stadt Unna kam Planer Jan Holt, für den Deutschen Städtetag die Geschäftsführerin Ina Reh.", "Jan Holt|Planer||Unna & Ina Reh|Geschäftsführerin|Deutscher Städtetag|")]
    [InlineData("Im Gespräch mit der Beigeordneten Ina Reh, dem Geschäftsführer der ekom21, Ole Brandt, ging es um Geld.", "Ina Reh|Beigeordnete|| & Ole Brandt|Geschäftsführer|ekom21|")]
    [InlineData("Buchhändler Ole Brandt (Buchhandlung am Markt) schilderte alles.", "Ole Brandt|Buchhändler|Buchhandlung am Markt|")]
    [InlineData("Architektin Ina Reh (Holt Architekten, Köln) erläuterte den Plan.", "Ina Reh|Architektin|Holt Architekten|")]
    [InlineData("Ina Reh vom nexus Institut aus Berlin moderierte.", "Ina Reh||nexus Institut|")]
    [InlineData("Ina Reh vom Digitalverband Bitkom zeigte Bilder.", "Ina Reh||Bitkom|")]
    [InlineData("Einig waren sich Komm.ONE-Vorstand Ina Reh und viele andere.", "Ina Reh|Komm.ONE-Vorstand|Komm.ONE|")]
    [InlineData("Forstdirektorin Ina Reh (Wald und Holz NRW) war da.", "Ina Reh|Forstdirektorin|Wald und Holz NRW|")]
    [InlineData("Ina Reh, Leiterin der Regionalen Entwicklung bei der Südwestfalen Agentur, war da.", "Ina Reh|Leiterin der Regionalen Entwicklung|Südwestfalen Agentur|")]
    [InlineData("Ole Brandt, Geschäftsführer der Smart City Jena GmbH, war da.", "Ole Brandt|Geschäftsführer|Smart City Jena GmbH|")]
    [InlineData("Für die Stadtwerke Unna nahm Leiterin Ina Reh am Forum teil.", "Ina Reh|Leiterin|Stadtwerke Unna|")]
    [InlineData("Für die Stadt Unna nahm Ina Reh am Forum teil. Die Leiterin der Bücherei erklärte, welche Daten es gibt.", "Ina Reh|Leiterin||Unna")]
    [InlineData("Wie viele es sind, weiß Ina Reh. Die Sachgebietsleiterin Grünflächen im Rathaus betreut 118 Sensoren.", "Ina Reh|Sachgebietsleiterin Grünflächen||")]
    [InlineData("Das sagt Ole Brandt. Unnas Wirtschaftsförderer hat zwölf Läden eröffnet.", "Ole Brandt|Wirtschaftsförderer||Unna")]
    [InlineData("Den Anfang machte die Stadt Unna. Deren Fachbereichsleiter Planen und Bauen, Ole Brandt, schilderte alles.", "Ole Brandt|Fachbereichsleiter Planen und Bauen||Unna")]
    [InlineData("Mit dabei waren die Lotsinnen Ina Reh (Unna), Eva Tamm (Werl) und Uta Bast (Selm).", "Ina Reh|Lotsin||Unna & Eva Tamm|Lotsin||Werl & Uta Bast|Lotsin||Selm")]
    [InlineData("Es berichteten die Lotsen Ole Brandt und Kai Uhl.", "Ole Brandt|Lotse|| & Kai Uhl|Lotse||")]
    [InlineData("Das lobte Innen- und Kommunalministerin Ina Reh.", "Ina Reh|Innen- und Kommunalministerin||")]
    [InlineData("Es kamen Landrat Ole Brandt und Kreisdirektorin Ina Reh aus dem Kreis Soest.", "Ole Brandt|Landrat||Kreis Soest & Ina Reh|Kreisdirektorin||Kreis Soest")]
    [InlineData("Daran erinnerten die Bürgermeister Ole Brandt, Gemeinde Tholey, und Kai Uhl, Stadt Blieskastel.", "Ole Brandt|Bürgermeister||Tholey & Kai Uhl|Bürgermeister||Blieskastel")]
    [InlineData("Den Schluss machte der Vorsteher des Wasserverbandes Oberes Ruhrtal Ole Brandt.", "Ole Brandt|Vorsteher|Wasserverband Oberes Ruhrtal|")]
    [InlineData("NORDLICHT21-Geschäftsführerin Ina Reh eröffnete den Abend.", "Ina Reh|NORDLICHT21-Geschäftsführerin|NORDLICHT21|")]
    [InlineData("Weniger begeistert klang Ole Brandt, der als Vorsitzender des Vereins Haus und Hof Unna e. V. die Eigentümer vertritt.", "Ole Brandt|Vorsitzender|Haus und Hof Unna e. V.|")]
    [InlineData("Ina Reh, Leiterin des Geodatenservice im Chemnitzer Rathaus, war zugeschaltet.", "Ina Reh|Leiterin des Geodatenservice||Chemnitz")]
    [InlineData("Gemessen haben das Studierende der Hochschule Bonn-Rhein-Sieg, begleitet von Dr. Ole Brandt.", "Ole Brandt||Hochschule Bonn-Rhein-Sieg|")]
    [InlineData("Die Stadt Unna setzt auf Bildschirme im Dorfladen; Wirtschaftsförderer Ole Brandt berichtete davon.", "Ole Brandt|Wirtschaftsförderer||Unna")]
    [InlineData("Ganz anders Unna. Dort hat die Stadt gekauft. Ole Brandt, Amtsleiter, berichtete vom Umbau.", "Ole Brandt|Amtsleiter||Unna")]
    [InlineData("In Unna wurden Dächer kartiert, in Werl bekommt der Friedhof Zisternen. „Da wird gegossen“, so Beigeordneter Ole Brandt.", "Ole Brandt|Beigeordneter||Werl")]
    [InlineData("Einblicke in den Zwilling der Stadt Unna gab Dr. Ole Brandt, der dort die Fachabteilung Geodaten leitet.", "Ole Brandt|||Unna")]
    [InlineData("Ina Reh, die im Heimatministerium das Referat Verwaltung leitet, sprach mit allen.", "Ina Reh||Heimatministerium|")]
    [InlineData("Unnas Beauftragte für Menschen mit Behinderung, Ina Reh, machte deutlich, worauf es ankommt.", "Ina Reh|Beauftragte für Menschen mit Behinderung||Unna")]
    [InlineData("Die Nordlicht AG aus Werl will den Bezug einsetzen, so Projektleiterin Ina Reh.", "Ina Reh|Projektleiterin|Nordlicht AG|")]
    [InlineData("Ina Reh und Ole Brandt, Auszubildende der Stadtwerke Unna, zählten mit.", "Ina Reh||Stadtwerke Unna| & Ole Brandt|Auszubildende|Stadtwerke Unna|")]
    [InlineData("Aus den Städten Unna und Werl berichteten Ina Reh und Ole Brandt.", "Ina Reh|||Unna & Ole Brandt|||Werl")]
    [InlineData("Wie das geht, berichtete aus Unna Ina Reh.", "Ina Reh|||Unna")]
    [InlineData("Das Beispiel der Stadt Unna stellte Ina Reh vor.", "Ina Reh|||Unna")]
    [InlineData("Prof. Dr. Ina Reh lehrt und forscht an der Hochschule Bochum zu Daten.", "Ina Reh||Hochschule Bochum|")]
    [InlineData("Für den Seniorenbeirat mahnte Ole Brandt mehr Bänke an.", "Ole Brandt||Seniorenbeirat|")]
    [InlineData("Ihr Partner ist die Hochschule Bochum, von der Prof. Dr. Ole Brandt dabei war.", "Ole Brandt||Hochschule Bochum|")]
    [InlineData("Frau Ina Reh arbeitet für das Büro Küstengrün in Werl.", "Ina Reh||Büro Küstengrün|")]
    [InlineData("Und dann war da noch Ina Reh, 16 Jahre, Schülerin am Gymnasium.", "Ina Reh|Schülerin||")]
    [InlineData("Unter der Leitung des Redakteurs Ole Brandt wurde gestritten.", "Ole Brandt|Redakteur||")]
    [InlineData("a) Stadtverwaltung Unna, Frau Ina Reh, Sachgebiet Organisation: Vorgestellt wurde die Akte.", "Ina Reh|||Unna")]
    [InlineData("- Hochschule Bochum, Geographisches Institut: Prof. Dr. Ole Brandt, Frau Ina Reh", "Ole Brandt||Hochschule Bochum| & Ina Reh||Hochschule Bochum|")]
    public void A_sentence_tells_for_whom_somebody_speaks(string sentence, string expected)
    {
        Assert.Equal(expected, Billed(sentence));
    }

    [Theory]
    [InlineData("Teilen auf Facebook | Merken | Zurück zur Übersicht")]
    [InlineData("Ihre Ansprechperson\nFrau Reh\nFachbereich Planen")]
    [InlineData("Fünf Projekte, fünf Minuten")]
    [InlineData("2. September 2016 von Ina Reh - Keine Kommentare")]
    public void What_a_page_offers_is_nobody(string line)
    {
        Assert.Equal("", Billed(line));
    }

    [Theory]
    [InlineData("Citymanagerin Ina Reh begrüßte die Gäste.", "Soest")]
    [InlineData("Citymanagerin Ina Reh begrüßte die Gäste. Aus Herne berichtete Ole Brandt.", "")]
    [InlineData("Regionalmanagerin Ina Reh begrüßte die Gäste.", "")]
    public void An_office_of_towns_is_the_hosts_where_no_guest_speaks(string told, string town)
    {
        var speaker = ReportReader.Read($"Forum\n\n3. Mai 2023\n\nSoest. Das Forum fand im Rathaus in Soest statt. {told}").Single().Contributions.SelectMany(one => one.Speakers).First();

        Assert.Equal(town, speaker.Ags is null ? "" : Gazetteer.Find(speaker.Ags)!.Name);
    }

    [Theory]
    [InlineData("Nordlicht Kultur GmbH\n\nForum in Werl\n\n3. Mai 2023\n\nUnsere Geschäftsführerin Ina Reh begrüßte alle Gäste im Foyer.", "Nordlicht Kultur GmbH", "")]
    [InlineData("Das Magazin der IHK Nord Westfalen\n\nForum in Werl\n\n3. Mai 2023\n\nIHK-Präsidentin Ina Reh begrüßte alle Gäste im Foyer.", "IHK Nord Westfalen", "")]
    public void Who_publishes_the_page_is_whose_people_are_ours(string page, string body, string town)
    {
        var speaker = ReportReader.Read(page + " Es ging um Parken, Radwege und Sensoren. Die Gäste sahen viele Beispiele aus der Praxis und sprachen lange darüber.").Single().Contributions.SelectMany(one => one.Speakers).First();

        Assert.Equal((body, town), (speaker.Organisation ?? "", speaker.Ags is null ? "" : Gazetteer.Find(speaker.Ags)!.Name));
    }

    [Fact]
    public void The_mayor_of_the_town_that_publishes_speaks_for_it_though_only_the_head_of_the_page_names_it()
    {
        var report = ReportReader.Read("Stadt Unna – Rathaus – Mediathek\n\nAktionstag in der Fußgängerzone\n\nBürgermeisterin Ina Reh zerschnitt das Band. Es ging um Parken, Radwege und Sensoren. Die Gäste sahen viele Beispiele aus der Praxis und sprachen lange darüber, was besser werden muss.").Single();

        Assert.Equal("Unna", Gazetteer.Find(report.Contributions.SelectMany(one => one.Speakers).Single().Ags!)!.Name);
        Assert.Equal("Unna", report.Municipalities.Single().Name);
    }

    private static string Billed(string body) => string.Join(" & ", ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{body}").Single().Contributions.SelectMany(one => one.Speakers)
        .Select(one => $"{one.Name}|{one.Function}|{one.Organisation}|{(one.Ags is null ? "" : Gazetteer.Find(one.Ags)!.Name)}"));
}
