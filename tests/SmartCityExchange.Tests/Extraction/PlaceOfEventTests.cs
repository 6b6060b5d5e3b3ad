using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Where people met and how they attended, as the press, networks and minutes tell it on a whole page.</summary>
public sealed class PlaceOfEventTests
{
    private const string Rest =
        " Es ging um Parken, Radwege und Sensoren. Die Gäste sahen Beispiele aus der Praxis und sprachen lange darüber. Am Ende waren sich alle einig, dass es so weitergehen muss, und dankten für den Tag.";

    [Theory]
    [InlineData("Digitalforum Ahlen\n\nPressemeldung vom 12.05.2023\n\nAhlen. Mehr als 60 Interessierte kamen am Mittwoch in die Zeche Westfalen, um über die digitale Stadt zu sprechen. Bürgermeister Alexander Hohn begrüßte die Gäste.", "OnSite|Zeche Westfalen|Ahlen")]
    [InlineData("Ideen für die Altstadt\n\nTelgte, 3. Juni 2022\n\nRund 80 Bürgerinnen und Bürger haben am Dienstagabend im Bürgerhaus über die Zukunft der Altstadt diskutiert. Eingeladen hatte die Stadtverwaltung.", "OnSite|Bürgerhaus|Telgte")]
    [InlineData("Stadt Hamm lädt zum Händlerdialog\n\nHamm (pm). Zum Händlerdialog trafen sich am 4. April 2023 rund 40 Einzelhändler in den Räumen der Sparkasse. Oberbürgermeister Marc Kahl dankte für das Kommen.", "OnSite|Sparkasse|Hamm")]
    [InlineData("Stadt Hilden - Pressestelle\n\nSmart-City-Beirat tagt zum dritten Mal\n\nDie Stadt Hilden hatte am 14. September 2022 ins Rathaus eingeladen. Der Beirat tagte zum dritten Mal und sprach über Sensoren.", "OnSite|Rathaus|Hilden")]
    [InlineData("Netzwerktreffen Digitale Kommunen\n\nAm 8. März 2021 kamen 45 Vertreterinnen und Vertreter der Kommunen per Videokonferenz zusammen. Thema waren digitale Zwillinge.", "Online|-|-")]
    [InlineData("3. Erfahrungsaustausch\n\n14. Februar 2022\n\nPandemiebedingt fand der dritte Erfahrungsaustausch als Videokonferenz statt. Rund 50 Personen schalteten sich zu.", "Online|-|-")]
    [InlineData("Klimakonferenz in Soest\n\nAm 14. Oktober 2022 diskutierten in der Stadthalle Soest 120 Gäste. Weitere 90 Personen hatten sich per Livestream zugeschaltet.", "Hybrid|Stadthalle Soest|Soest")]
    [InlineData("Fachtag Mobilität\n\nAm 14. Oktober 2022 verfolgten rund 200 Teilnehmende den Fachtag sowohl vor Ort als auch am Bildschirm. ", "Hybrid|-|-")]
    [InlineData("Zukunftswerkstatt Bismarck\n\nGelsenkirchen, 18. Mai 2022. In der alten Feuerwache 3 haben Anwohnerinnen am vergangenen Samstag Ideen gesammelt.", "OnSite|Feuerwache 3|Gelsenkirchen")]
    [InlineData("Mobilitätsforum in Bönen\n\nAm Donnerstag, 9. Juni 2022, fand das Mobilitätsforum statt. Veranstaltungsort war die Alte Lohnhalle.", "OnSite|Alte Lohnhalle|Bönen")]
    [InlineData("Gäste aus Jena zu Besuch in Unna\n\nZwei Tage lang war eine Delegation aus Jena zu Gast in der Kreisstadt. Am 3. und 4. Mai 2022 informierten sich die Fachleute in Unna über den Hellweg.", "OnSite|Unna|Unna")]
    [InlineData("Open-Data-Tag Ruhr\n\nDer Open-Data-Tag Ruhr lockte am 5. März 2020 viele Fachleute ins Technologiezentrum nach Dortmund. Auch Essen und Bochum waren vertreten.", "OnSite|Technologiezentrum|Dortmund")]
    [InlineData("Stadtentwicklung: Bürger reden mit\n\nKamen. Volles Haus im Ratssaal: Über 100 Bürgerinnen und Bürger kamen am 7. Juli 2023 zur Auftaktveranstaltung.", "OnSite|Ratssaal|Kamen")]
    [InlineData("Workshop „Licht an!“ im Kulturzentrum Lindenbrauerei\n\nUnna – Am 7. Juli 2023 hat die Stadt mit vielen Beteiligten am Lichtkonzept gearbeitet.", "OnSite|Kulturzentrum Lindenbrauerei|Unna")]
    [InlineData("Smart-City-Kongress\n\nIn Dortmund haben sich am 7. Juli 2023 rund 300 Fachleute zum Smart-City-Kongress getroffen.", "OnSite|Dortmund|Dortmund")]
    [InlineData("Smart-City-Kongress\n\nDer Smart-City-Kongress ging am 7. Juli 2023 in Dortmund über die Bühne.", "OnSite|Dortmund|Dortmund")]
    [InlineData("Regionalkonferenz Smart Cities\n\nWann: 7. Juli 2023\nWo: Haus der Technik, Essen\n\nDie Regionalkonferenz brachte viele Fachleute zusammen.", "OnSite|Haus der Technik|Essen")]
    [InlineData("Smart City Summit OWL\n\nAm 16. November 2022 fand der Summit im Heinz-Nixdorf-MuseumsForum in Paderborn statt.", "OnSite|Heinz-Nixdorf-MuseumsForum|Paderborn")]
    [InlineData("Netzwerkabend\n\nAm 16. November 2022 trafen sich 30 Aktive im Coworking-Space „Raum eins“ in Lünen.", "OnSite|Coworking-Space „Raum eins“|Lünen")]
    [InlineData("Bürgerdialog\n\nWerne. Rund 150 Menschen folgten am 16. November 2022 der Einladung ins Pädagogische Zentrum des Gymnasiums.", "OnSite|Pädagogisches Zentrum|Werne")]
    [InlineData("Ausschuss der Städte\n\nDer Arbeitskreis tagte am 16. November 2022 hybrid: im Rathaus Hürth und per Videokonferenz.", "Hybrid|Rathaus Hürth|Hürth")]
    [InlineData("Digitaltag\n\nAm 16. November 2022 drehte sich beim digitalen Netzwerktreffen alles um Daten. Zugeschaltet waren 60 Kommunen.", "Online|-|-")]
    [InlineData("Rückblick: Web-Seminar Klimaanpassung\n\nAm 16. November 2022 haben 60 Teilnehmende aus ganz NRW das Web-Seminar besucht.", "Online|-|-")]
    [InlineData("Schermbecker Dorfgespräch\n\nDie Aula der Gesamtschule in Schermbeck war am 16. November 2022 bis auf den letzten Platz gefüllt, als das Dorfgespräch begann.", "OnSite|Aula der Gesamtschule|Schermbeck")]
    [InlineData("Jugendkonferenz\n\nAhaus (16. November 2022). 80 Jugendliche saßen am Dienstag in der Mensa der Realschule an langen Tischen und planten ihre Stadt.", "OnSite|Mensa der Realschule|Ahaus")]
    [InlineData("Kommunaler Klimakongress\n\nDüsseldorf – Auf Einladung des Ministeriums kamen am 16. November 2022 rund 400 Gäste im Ständehaus zusammen.", "OnSite|Ständehaus|Düsseldorf")]
    [InlineData("Fachgespräch Leerstand\n\nZum Fachgespräch begrüßte die Stadt Iserlohn am 16. November 2022 in der Remise 45 Eigentümerinnen.", "OnSite|Remise|Iserlohn")]
    [InlineData("Jahrestagung der Klimamanager\n\nMünster. Zwei Tage lang, am 16. und 17. November 2022, stand im Tagungszentrum alles im Zeichen des Klimas.", "OnSite|Tagungszentrum|Münster")]
    [InlineData("Gründerabend\n\nDas Innovationszentrum Lennestadt öffnete am 16. November 2022 seine Türen für 50 Gründerinnen.", "OnSite|Innovationszentrum Lennestadt|Lennestadt")]
    [InlineData("Digitalkonferenz des Kreises Olpe\n\nOlpe. Landrat Theo Meller hat am 16. November 2022 die Digitalkonferenz im Kreishaus eröffnet.", "OnSite|Kreishaus|Olpe")]
    [InlineData("Aktionstag in der Gronauer Innenstadt\n\nViele Besucherinnen kamen am 16. November 2022 zum Aktionstag in die Gronauer Innenstadt.", "OnSite|Gronau (Westf.)|Gronau (Westf.)")]
    [InlineData("Rückblick: Digitale Sprechstunde Smart City\n\nAm 16. November 2022 konnten sich die Kommunen in einer digitalen Sprechstunde austauschen. 40 Personen nahmen teil.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 fand das dritte Netzwerktreffen statt – coronabedingt virtuell. 40 Personen nahmen teil.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 trafen sich die Mitglieder zum dritten Mal, diesmal im virtuellen Raum.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 trafen sich die Mitglieder zum dritten Mal, diesmal über Zoom.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 haben sich 40 Kommunen online zum Thema Daten ausgetauscht.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nRund 40 Teilnehmende wählten sich am 16. November 2022 ein, um über Daten zu sprechen.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nWegen der hohen Infektionszahlen tauschte man sich am 16. November 2022 nicht in Soest, sondern vor den Bildschirmen aus.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nDie Jahreskonferenz musste am 16. November 2022 in den digitalen Raum verlegt werden. 200 Personen waren dabei.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nOrt: online (Webex)\nDatum: 16. November 2022\n\nDie Mitglieder sprachen über Daten.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\n16. November 2022 | digital\n\nDie Mitglieder sprachen über Daten.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\n16. November 2022 | Rathaus Soest und online\n\nDie Mitglieder sprachen über Daten.", "Hybrid|Rathaus Soest|Soest")]
    [InlineData("Netzwerktreffen\n\n60 Gäste kamen am 16. November 2022 in die Stadthalle in Unna, 40 weitere waren online dabei.", "Hybrid|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nDas Netzwerktreffen fand am 16. November 2022 als Hybridveranstaltung in der Stadthalle in Unna statt.", "Hybrid|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nDas Netzwerktreffen fand am 16. November 2022 in der Stadthalle in Unna statt und wurde live auf YouTube übertragen.", "Hybrid|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nDas Netzwerktreffen fand am 16. November 2022 in der Stadthalle in Unna statt. Wer nicht nach Unna reisen konnte, verfolgte das Geschehen im Livestream.", "Hybrid|Stadthalle|Unna")]
    [InlineData("Digitales Netzwerktreffen\n\nDas Netzwerktreffen Digitales fand am 16. November 2022 in der Stadthalle in Unna statt. Die Vorträge stehen online bereit.", "OnSite|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nNach zwei digitalen Treffen kamen die Mitglieder am 16. November 2022 erstmals wieder in Präsenz in der Stadthalle in Unna zusammen.", "OnSite|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nEndlich wieder von Angesicht zu Angesicht: Am 16. November 2022 trafen sich die Mitglieder in der Stadthalle in Unna.", "OnSite|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 trafen sich die Mitglieder in der Stadthalle in Unna. Prof. Kolb war per Video zugeschaltet.", "OnSite|Stadthalle|Unna")]
    [InlineData("Netzwerktreffen\n\nAm 16. November 2022 trafen sich die Mitglieder im LWL-Museum für Archäologie in Herne.", "OnSite|LWL-Museum für Archäologie|Herne")]
    [InlineData("Netzwerktreffen\n\nKamp-Lintfort: Im Haus der Jugend haben Schülerinnen am 16. November 2022 Ideen gesammelt.", "OnSite|Haus der Jugend|Kamp-Lintfort")]
    [InlineData("Netzwerktreffen im Kreishaus Unna\n\nAm 16. November 2022 sprachen die Mitglieder über Daten.", "OnSite|Kreishaus Unna|Unna")]
    [InlineData("Niederrhein-Konferenz\n\n(Wesel, 18.11.2022) Rund 80 Fachleute waren am Mittwoch nach Wesel gekommen, um über Daten zu sprechen.", "OnSite|Wesel|Wesel")]
    [InlineData("Zukunftstag\n\nGastgeberin des Zukunftstags am 16. November 2022 war die Stadt Düren. 80 Fachleute kamen.", "OnSite|Düren|Düren")]
    [InlineData("Zukunftstag\n\nDie Stadt Düren hat am 16. November 2022 zum Zukunftstag eingeladen. Im Ratssaal begrüßte Bürgermeister Frank Peter 80 Gäste.", "OnSite|Ratssaal|Düren")]
    [InlineData("Zukunftstag in Düren\n\nAm 16. November 2022 kamen 80 Fachleute zusammen.", "OnSite|Düren|Düren")]
    [InlineData("Dorfwerkstatt in Kalkar\n\nAm 16. November 2022 arbeiteten 30 Menschen im Pfarrheim St. Josef an einem Dorfplan.", "OnSite|Pfarrheim St. Josef|Kalkar")]
    [InlineData("Gelsenkirchen lädt zum Bürgerdialog\n\nAm 16. November 2022 war Schloss Horst in Gelsenkirchen Schauplatz des Bürgerdialogs.", "OnSite|Schloss Horst|Gelsenkirchen")]
    [InlineData("Zukunftstag\n\nWuppertal. Auf dem BOB CAMPUS trafen sich am 16. November 2022 rund 80 Aktive.", "OnSite|BOB CAMPUS|Wuppertal")]
    [InlineData("Zukunftstag\n\nIm UNPERFEKTHAUS in Essen trafen sich am 16. November 2022 rund 80 Aktive.", "OnSite|UNPERFEKTHAUS|Essen")]
    [InlineData("Zukunftstag\n\nRheine - Im Sparkassen-Forum trafen sich am 16. November 2022 rund 80 Aktive.", "OnSite|Sparkassen-Forum|Rheine")]
    [InlineData("Zukunftstag\n\nDas DA Kunsthaus Kloster Gravenhorst in Hörstel war am 16. November 2022 Gastgeber des Zukunftstags mit 80 Aktiven.", "OnSite|DA Kunsthaus Kloster Gravenhorst|Hörstel")]
    [InlineData("Netzwerktreffen\n\nFormat: digital\nDatum: 16. November 2022\n\nDie Mitglieder sprachen über Daten.", "Online|-|-")]
    [InlineData("Netzwerktreffen\n\nWo: Rathaus Soest\nWann: 16. November 2022\n\nDie Mitglieder sprachen über Daten.", "OnSite|Rathaus Soest|Soest")]
    [InlineData("Netzwerktreffen\nVeranstaltungsort: Rathaus Soest\n16. November 2022\n\nDie Mitglieder sprachen über Daten.", "OnSite|Rathaus Soest|Soest")]
    [InlineData("9. Sitzung des Klimabeirates der Stadt Unna\n\nSitzungstag: 14.11.2023\nSitzungsort: kubusA, Ring 1, großer Saal\n\nFrau Feld eröffnet die Sitzung.", "OnSite|kubusA|Unna")]
    [InlineData("12. Austausch Daten am 23. März 2023 in Unna\n\nDer 12. Austausch Daten fand auf Einladung der Stadt Unna im Lükas statt.", "OnSite|Lükas|Unna")]
    [InlineData("Unna macht mit\n\nVolles Haus im HAFEN.UNNA: Knapp 200 Gäste ließen sich am 3. Mai 2023 die Pläne der Stadt Unna zeigen.", "OnSite|HAFEN.UNNA|Unna")]
    [InlineData("Smartes Ufer\n\nDie Konferenz lief am 3. Mai 2023 in Unna. In der Congress Union drängten sich 300 Gäste.", "OnSite|Congress Union|Unna")]
    [InlineData("Smartes Ufer\n\nWege aus dem Leerstand: Städte tauschen sich in Unna aus\n\nDüsseldorf/Unna. Zum Fachtag „Ufer“ hat das Ministerium am 3. Mai 2023 in die Alte Reichsbank eingeladen.", "OnSite|Alte Reichsbank|Unna")]
    public void The_house_the_town_and_the_way_are_what_a_reader_would_say(string page, string expected)
    {
        var report = ReportReader.Read(page + Rest)[0];

        Assert.Equal(expected, $"{report.Attendance?.Value.ToString() ?? "-"}|{report.Venue?.Name ?? "-"}|{(report.Venue?.Ags is { } ags ? Gazetteer.Find(ags)!.Name : "-")}");
    }
}
