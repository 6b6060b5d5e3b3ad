using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Where people met and how they attended, in the words of every day: "platzte aus allen Nähten", "ging über die Bühne".</summary>
public sealed class EverydayPlaceTests
{
    private const string Rest =
        " Es ging um Parken, Radwege und Sensoren. Die Gäste sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss, und dankten für den Tag.";

    [Theory]
    [InlineData("Lünen – Auf Einladung von Bürgermeister Jan Holt diskutierten 60 Fachleute im Bürgerhaus über die digitale Stadt.", "OnSite|Bürgerhaus|Lünen")]
    [InlineData("Fachtagung Daten\n\nAuf dem Gelände der Zeche Zollverein in Essen kamen am 3. Mai 2023 rund 80 Fachleute zusammen.", "OnSite|Zeche Zollverein|Essen")]
    [InlineData("Netzwerktreffen\n\nÜber 100 Teilnehmende aus ganz NRW haben sich am 3. Mai 2023 im Kulturzentrum Lindenbrauerei in Unna ausgetauscht.", "OnSite|Kulturzentrum Lindenbrauerei|Unna")]
    [InlineData("Netzwerktreffen\n\nGastgeberin des Netzwerktreffens am 3. Mai 2023 war die Stadt Unna, die ins Rathaus eingeladen hatte.", "OnSite|Rathaus|Unna")]
    [InlineData("Netzwerktreffen\n\nDiesmal war das Netzwerk am 3. Mai 2023 in Unna zu Gast.", "OnSite|Unna|Unna")]
    [InlineData("Netzwerktreffen\n\nFür das vierte Netzwerktreffen reisten die Mitglieder am 3. Mai 2023 nach Unna.", "OnSite|Unna|Unna")]
    [InlineData("Netzwerktreffen\n\nPer Zoom trafen sich am 3. Mai 2023 rund 40 Mitglieder des Netzwerks.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nDas Treffen am 3. Mai 2023 fand coronabedingt als Videokonferenz statt.", "Online|-|-")]
    [InlineData("Digitaler Erfahrungsaustausch\n\nZum digitalen Erfahrungsaustausch begrüßte Jan Holt am 3. Mai 2023 rund 40 Mitglieder vor den Bildschirmen.", "Online|-|-")]
    [InlineData("Fachtagung\n\nUnna. Im Foyer des Rathauses drängten sich am Mittwochabend die Gäste der Fachtagung.", "OnSite|Foyer des Rathauses|Unna")]
    [InlineData("Herford. Restlos ausgebucht war die Fachtagung am 3. Mai 2023 in der Alten Post.", "OnSite|Alte Post|Herford")]
    [InlineData("Regionaltreffen\n\nAuf Landgut Krumme in Velen tauschten sich am 3. Mai 2023 rund 50 Kommunen aus.", "OnSite|Landgut Krumme|Velen")]
    [InlineData("Digitalforum\n\nKreis Unna. Rund 80 Fachleute folgten der Einladung des Landrats zum Digitalforum ins Kreishaus nach Unna.", "OnSite|Kreishaus|Unna")]
    [InlineData("Gütersloh (gpr). Wie geht digitale Stadt? Darum ging es am Donnerstag in der Stadtbibliothek, wo sich 60 Interessierte zum Workshop trafen.", "OnSite|Stadtbibliothek|Gütersloh")]
    [InlineData("Ahlen. Volle Stuhlreihen in der Volkshochschule: Zum Digitaltag kamen am Freitag mehr als 100 Besucherinnen und Besucher.", "OnSite|Volkshochschule|Ahlen")]
    [InlineData("Workshop\n\nDer Workshop fand am 3. Mai 2023 im Wasserschloss Wittringen in Gladbeck statt.", "OnSite|Wasserschloss Wittringen|Gladbeck")]
    [InlineData("Workshop\n\nDer Workshop ging am 3. Mai 2023 im Museum für Kunst und Kulturgeschichte in Dortmund über die Bühne.", "OnSite|Museum für Kunst und Kulturgeschichte|Dortmund")]
    [InlineData("Workshop\n\nMit rund 60 Gästen aus dem Kreis fand am 3. Mai 2023 in der Denkschmiede in Höxter der erste Workshop statt.", "OnSite|Denkschmiede|Höxter")]
    [InlineData("Siegen. 70 Bürgerinnen und Bürger haben am Samstag im Ratssaal ihre Ideen für die Smart City vorgestellt.", "OnSite|Ratssaal|Siegen")]
    [InlineData("Siegen. Beim Stammtisch im Café Leye tauschten sich am Mittwoch 30 Händler aus.", "OnSite|Café Leye|Siegen")]
    [InlineData("Treffen\n\nIn Coesfeld traf sich das Netzwerk am 3. Mai 2023. Ort des Geschehens war der Coworking-Space Kontor.", "OnSite|Coworking-Space Kontor|Coesfeld")]
    [InlineData("Treffen\n\nDie Stadt Hagen hatte am 3. Mai 2023 zum Treffen in ihr Technisches Rathaus geladen.", "OnSite|Technisches Rathaus|Hagen")]
    [InlineData("Treffen\n\nMehr als 80 Menschen besuchten am 3. Mai 2023 das Treffen im Erlebnismuseum in Iserlohn.", "OnSite|Erlebnismuseum|Iserlohn")]
    [InlineData("Jahrestagung\n\nDie Jahrestagung 2023 führte die Mitglieder am 3. Mai ins Hotel Esplanade nach Dortmund.", "OnSite|Hotel Esplanade|Dortmund")]
    [InlineData("Klimatage\n\nHeute haben die Klimatage begonnen. Große Städte wie Hannover und Osnabrück waren nach Unna gekommen.", "OnSite|Unna|Unna")]
    [InlineData("Fachtagung Gehwege\n\nDatum\n3. Mai 2023\nVeranstaltungsort\nBielefeld\nVeranstalter\nNetzwerk Gehweg\n\nDie Tagung fragte nach Wegen.", "OnSite|Bielefeld|Bielefeld")]
    [InlineData("Websession\n\nBei der Websession am 3. Mai 2023 haben sich 60 Kommunen zugeschaltet.", "Online|-|-")]
    [InlineData("Webtalk\n\nRund 60 Interessierte loggten sich am 3. Mai 2023 zum Webtalk ein.", "Online|-|-")]
    [InlineData("Online-Dialog: Wie weiter mit der Mitte?\n\n110 Menschen beteiligten sich am 3. Mai 2023 am Online-Dialog der Stadt Unna.", "Online|-|-")]
    [InlineData("Smart City in Beckum\n\nBeckum (bw) Mit einem Workshop im Rathaus hat die Stadt am Donnerstag den Startschuss für ihre Strategie gegeben.", "OnSite|Rathaus|Beckum")]
    [InlineData("Moers. Mehr als 100 Interessierte nutzten am Mittwoch, 3. Mai, in der Aula des Gymnasiums die Gelegenheit, über die Innenstadt zu sprechen.", "OnSite|Aula des Gymnasiums|Moers")]
    [InlineData("BRÜHL. Zu einem Austausch über Smart City hatte das Land 40 Kommunen ins Bürgerzentrum eingeladen.", "OnSite|Bürgerzentrum|Brühl")]
    [InlineData("Regionalkonferenz in Gelsenkirchen\n\nDer Lichthof war am 3. Mai 2023 Treffpunkt für 120 Fachleute aus 30 Kommunen.", "OnSite|Lichthof|Gelsenkirchen")]
    [InlineData("Regionalkonferenz\n\nDie Regionalkonferenz hat am 3. Mai 2023 in Duisburg rund 200 Fachleute zusammengebracht.", "OnSite|Duisburg|Duisburg")]
    [InlineData("Exkursion\n\nZiel der diesjährigen Exkursion am 3. Mai 2023 war Minden.", "OnSite|Minden|Minden")]
    [InlineData("Netzwerktreffen digital\n\nDas Netzwerktreffen am 3. Mai 2023 musste ins Internet ausweichen.", "Online|-|-")]
    [InlineData("Erfahrungsaustausch\n\nAm 3. Mai 2023 kamen 60 Teilnehmende im virtuellen Konferenzraum zusammen.", "Online|-|-")]
    [InlineData("Erfahrungsaustausch\n\nRund 50 Teilnehmer*innen haben sich am 3. Mai 2023 im Rahmen einer Online-Veranstaltung ausgetauscht.", "Online|-|-")]
    [InlineData("Erfahrungsaustausch\n\nDer digitale Erfahrungsaustausch am 3. Mai 2023 brachte 50 Kommunen an einen virtuellen Tisch.", "Online|-|-")]
    [InlineData("Erfahrungsaustausch\n\nDer Erfahrungsaustausch am 3. Mai 2023 wurde als Hybridveranstaltung durchgeführt.", "Hybrid|-|-")]
    [InlineData("Fachtagung\n\nMerseburg. Im Ständehaus kamen am 3. Mai 2023 die Mitglieder zur Fachtagung zusammen.", "OnSite|Ständehaus|Merseburg")]
    [InlineData("Workshop\n\nKommunen der Region zu Gast in Herzogenrath: Beim Workshop am 3. Mai 2023 im Kulturbahnhof ging es um Daten.", "OnSite|Kulturbahnhof|Herzogenrath")]
    [InlineData("Kongress\n\nAuf der Messe Dortmund trafen sich am 3. Mai 2023 rund 500 Fachleute.", "OnSite|Messe Dortmund|Dortmund")]
    [InlineData("Essen. Dicht gedrängt standen die Gäste, als am Freitagabend im Maschinenhaus die Ergebnisse des Bürgerrats vorgestellt wurden.", "OnSite|Maschinenhaus|Essen")]
    [InlineData("Rietberg. Zum Frühstück lud die Wirtschaftsförderung am Dienstag in den Ratskeller, rund 40 Händler kamen.", "OnSite|Ratskeller|Rietberg")]
    [InlineData("Workshop\n\nIm Startpunkt57 in Siegen haben am 3. Mai 2023 zwanzig Auszubildende an Apps gearbeitet.", "OnSite|Startpunkt57|Siegen")]
    public void A_page_tells_where_people_met(string page, string expected) => Assert.Equal(expected, Read(page));

    [Theory]
    [InlineData("Stadt Unna – Rathaus – Mediathek\n\nDigitalforum\n\nZum Digitalforum kamen am 3. Mai 2023 rund 80 Gäste in die Aula der Realschule.", "OnSite|Aula der Realschule|Unna")]
    [InlineData("Digitalforum\n\nZum Digitalforum kamen am 3. Mai 2023 rund 80 Gäste in unsere Kantine. Danke an Ina Feld aus Werl und Jan Holt aus Soest!\n\nNordlicht GmbH, Lange Straße 2, 59423 Unna", "OnSite|Kantine|Unna")]
    [InlineData("Landratsamt Görlitz\n\nDigitalforum\n\nZum Digitalforum kamen am 3. Mai 2023 rund 80 Gäste in die Kulturfabrik.", "OnSite|Kulturfabrik|-")]
    [InlineData("Unna. Zum Digitalforum hatte die IHK am 3. Mai 2023 in die Räume der Sparkasse Soest am Markt eingeladen.", "OnSite|Sparkasse Soest|Unna")]
    [InlineData("Digitalforum\n\nVoll war es am 3. Mai 2023 im Kulturbahnhof in Unna. Das Netzwerk hatte zum Digitalforum eingeladen, dem dritten nach Werl und Soest.", "OnSite|Kulturbahnhof|Unna")]
    [InlineData("Digitalforum\n\nUnter dem Dach rollen Züge nach Hamburg vorbei, als am 3. Mai 2023 das Digitalforum in Unna Station macht.", "OnSite|Unna|Unna")]
    public void The_head_of_the_page_and_the_dateline_tell_the_town_of_a_house(string page, string expected) => Assert.Equal(expected, Read(page));

    [Theory]
    [InlineData("Digitalforum\n\nZum Händlertreff Digital kamen am 3. Mai 2023 rund 80 Gäste ins Rathaus in Unna.", "OnSite|Rathaus|Unna")]
    [InlineData("Digitalforum\n\nDas Digitalforum fand am 3. Mai 2023 im Rathaus in Unna statt. Das nächste Mal treffen wir uns im Herbst in Werl. Bis dahin wieder per Zoom.", "OnSite|Rathaus|Unna")]
    [InlineData("Regionalforum zeigt, was Sensoren leisten\n\n120 Gäste waren am 3. Mai 2023 ins Kreishaus nach Unna gekommen.", "OnSite|Kreishaus|Unna")]
    [InlineData("Bildergalerie: Digitalforum\n\nDas Museum am Markt in Unna war am 3. Mai 2023 Schauplatz des Digitalforums.", "OnSite|Museum am Markt|Unna")]
    [InlineData("Digitalforum\n\nDas Digitalforum fand am 3. Mai 2023 in der Stadthalle in Unna statt. In der Werkstatt „Daten statt Bauchgefühl“ ging es um Sensoren.", "OnSite|Stadthalle|Unna")]
    public void What_only_sounds_like_a_place_or_a_screen_is_none(string page, string expected) => Assert.Equal(expected, Read(page));

    private static string Read(string page)
    {
        var report = ReportReader.Read(page + Rest).Single();
        var town = report.Venue?.Ags is { } ags ? Gazetteer.Find(ags)!.Name : "-";
        return $"{report.Attendance?.Value.ToString() ?? "-"}|{report.Venue?.Name ?? "-"}|{town}";
    }
}
