using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Prof. Dr.-Ing. Anna van der Berg, Leiterin der Stabsstelle Digitales der Stadt Soest, stellte das Konzept vor.",
        "Prof. Dr.-Ing.|Anna van der Berg|Leiterin der Stabsstelle Digitales|Stabsstelle Digitales||Soest")]
    [InlineData("Der Verein wurde vertreten durch Jens von Lengsdorf.", "|Jens von Lengsdorf||||")]
    [InlineData("Der Ansatz der Handwerkskammer Dortmund, vertreten durch Ulrike Sandmann, überzeugte.", "|Ulrike Sandmann|||Handwerkskammer Dortmund|")]
    [InlineData("Einblicke gab es ins Geschehen der Stadtwerke Bochum, referiert von Piotr Nowak (Projektleiter).", "|Piotr Nowak|Projektleiter||Stadtwerke Bochum|")]
    [InlineData("Die Sicht des RVR mit Referatsleiterin Gesa Hollmann (Geodaten und Planung) war neu.", "|Gesa Hollmann|Referatsleiterin|Geodaten und Planung|RVR|")]
    [InlineData("Am Ende fasste Frau Dr. Ypsilanti (XYZ) alles zusammen.", "Dr.|Ypsilanti|||XYZ|")]
    [InlineData("Bochums Oberbürgermeisterin Zoe Zander eröffnete den Tag.", "|Zoe Zander|Oberbürgermeisterin|||Bochum")]
    [InlineData("Der Dortmunder Stadtrat Ole Tamm war da.", "|Ole Tamm|Stadtrat|||Dortmund")]
    [InlineData("Es sprach die Erste Beigeordnete der Stadt Herne, Karla Quast.", "|Karla Quast|Erste Beigeordnete|||Herne")]
    [InlineData("Herr Bürgermeister Wolff dankte.", "|Wolff|Bürgermeister|||")]
    [InlineData("Dr. Uwe Klamm von der Stadt Hürth, Amt für Planung und Umwelt, Abteilung Verkehr berichtete.", "Dr.|Uwe Klamm||Amt für Planung und Umwelt, Abteilung Verkehr||Hürth")]
    [InlineData("Nina Pohl vom Deutschen Städtetag erläuterte die Lage.", "|Nina Pohl|||Deutscher Städtetag|")]
    [InlineData("Rolf Adam, Chief Information Officer (CIO) der Stadt Moers, sprach.", "|Rolf Adam|Chief Information Officer (CIO)|||Moers")]
    [InlineData("Tülay Kurt, Beauftragte für Digitalisierung und Innovation beim Kreis Wesel, stellte sich vor.", "|Tülay Kurt|Beauftragte für Digitalisierung und Innovation|||Kreis Wesel")]
    [InlineData("Moderation: Hans-Peter Gröne, Büro Stadtklang", "|Hans-Peter Gröne|||Büro Stadtklang|")]
    [InlineData("Stadt Unna, Frau Lindgren: Parken mit Sensoren", "|Lindgren||||Unna")]
    [InlineData("Am Rand sprach Frau von der Heide.", "|von der Heide||||")]
    [InlineData("Simone Wolf vom BBSR gab einen Überblick.", "|Simone Wolf|||BBSR|")]
    [InlineData("Doro Preuss, Smart City Managerin bei der Stadt Gera, zeigte Bilder.", "|Doro Preuss|Smart City Managerin|||Gera")]
    [InlineData("Die Leipziger Citymanagerin Ute Gräf war da.", "|Ute Gräf|Citymanagerin|||Leipzig")]
    [InlineData("Ina Feld, Leiterin des Stadtplanungsamtes Chemnitz, führte ein.", "|Ina Feld|Leiterin des Stadtplanungsamtes|Stadtplanungsamt||Chemnitz")]
    [InlineData("Jan Holt, Chef der Nordlicht GmbH in Unna, war dabei.", "|Jan Holt|Chef||Nordlicht GmbH|")]
    [InlineData("In Celle führte Stadtmanagerin Ute Quast die Gäste.", "|Ute Quast|Stadtmanagerin|||Celle")]
    [InlineData("Ingo Kramer, Stadt Darmstadt, Fachdienst Verkehr, berichtete.", "|Ingo Kramer||Fachdienst Verkehr||Darmstadt")]
    [InlineData("Hagen Münster, Klimamanager der Gemeinde Wenden, war dabei.", "|Hagen Münster|Klimamanager|||Wenden")]
    [InlineData("Parken ohne Suchen | Olena Berg | Stadt Unna, Fachbereich Tiefbau", "|Olena Berg||Fachbereich Tiefbau||Unna")]
    [InlineData("Stadt Greven: Frau Mutluer kündigt einen Chatbot an.", "|Mutluer||||Greven")]
    [InlineData("Aus Celle war der frühere Stadtbaurat Hinrich von der Heyde angereist.", "|Hinrich von der Heyde|früherer Stadtbaurat|||Celle")]
    [InlineData("Herr Erster Beigeordneter Dr. Raphael Klug (Stadt Rheine) grüßte.", "Dr.|Raphael Klug|Erster Beigeordneter|||Rheine")]
    [InlineData("Auf dem Podium saß Janina Held (Wohnwerk).", "|Janina Held|||Wohnwerk|")]
    [InlineData("Danke Miriam Sander (CDO, Stadt Essen)!", "|Miriam Sander|CDO|||Essen")]
    [InlineData("Dank galt dem Technischen Beigeordneten Ole Tamm.", "|Ole Tamm|Technischer Beigeordneter|||")]
    [InlineData("Der Erste Beigeordnete Ole Tamm war da.", "|Ole Tamm|Erster Beigeordneter|||")]
    [InlineData("Der 1. Beigeordnete Ole Tamm war da.", "|Ole Tamm|1. Beigeordneter|||")]
    [InlineData("Das lag an der Vorsitzenden Zoe Quast.", "|Zoe Quast|Vorsitzende|||")]
    [InlineData("Mit dem Dezernenten Ole Tamm ging es weiter.", "|Ole Tamm|Dezernent|||")]
    [InlineData("Ole Tamm als stellvertretendem Vorsitzenden lag daran.", "|Ole Tamm|stellvertretender Vorsitzender|||")]
    [InlineData("Das Netzwerk Starke Orte tagte. Die Geschäftsführerin des Netzwerks, Zoe Quast, eröffnete.", "|Zoe Quast|Geschäftsführerin||Netzwerk Starke Orte|")]
    [InlineData("Die IHK zu Dortmund lud ein. IHK-Referent Dr. Ole Tamm berichtete.", "Dr.|Ole Tamm|IHK-Referent||IHK zu Dortmund|")]
    [InlineData("BBSR-Referatsleiterin Zoe Quast berichtete.", "|Zoe Quast|BBSR-Referatsleiterin||BBSR|")]
    [InlineData("Zoe Quast, Präsidentin, Oberbürgermeisterin der Stadt Moers, eröffnete.", "|Zoe Quast|Präsidentin|||Moers")]
    [InlineData("Zoe Quast, Geschäftsführerin der Nordlicht Partner, berichtete.", "|Zoe Quast|Geschäftsführerin||Nordlicht Partner|")]
    [InlineData("Staatsministerin Zoe Quast (CDU) eröffnete.", "|Zoe Quast|Staatsministerin|||")]
    [InlineData("Das lohnt sich, blickt Zoe Quast zurück, Leiterin der Stabsstelle Ufer der Stadt Moers.", "|Zoe Quast|Leiterin der Stabsstelle Ufer|Stabsstelle Ufer||Moers")]
    [InlineData("Ole Tamm, Vorsitzender des Handelsausschusses der IHK zu Dortmund, berichtete.", "|Ole Tamm|Vorsitzender des Handelsausschusses|Handelsausschuss|IHK zu Dortmund|")]
    [InlineData("Ufer messen | Olena Berg, Wasser und IT, Stadt Unna", "|Olena Berg||Wasser und IT||Unna")]
    [InlineData("Neu war der Blick von Ina Feld. Die Vorsitzende des Seniorenrates der Stadt Velbert warb um Geduld.", "|Ina Feld|Vorsitzende||Seniorenrat der Stadt Velbert|")]
    [InlineData("Danach saß ich bei Ina Feld. Sie arbeitet für das BBSR in Bonn.", "|Ina Feld|||BBSR|")]
    [InlineData("Wort hatte Herr Seeland von der NordCom.", "|Seeland|||NordCom|")]
    [InlineData("Es sprach Dr. Ole Tamm (MPSC Gera).", "Dr.|Ole Tamm||||Gera")]
    [InlineData("Landrat a. D. Ole Tamm überreichte die Urkunden.", "|Ole Tamm|Landrat a. D.|||")]
    [InlineData("Raumplaner Jan Kalleiter vom Büro Ufer + Werft riet zu Geduld.", "|Jan Kalleiter|Raumplaner||Büro Ufer + Werft|")]
    [InlineData("Ufer messen – Anna Graf, Stadtwerke Velbert", "|Anna Graf|||Stadtwerke Velbert|")]
    [InlineData("Danach sprach Friederike von Herne über Ufer.", "|Friederike von Herne||||")]
    [InlineData("Es sprach der Geschäftsführer des TSV Moers, Dr. Ole Tamm.", "Dr.|Ole Tamm|Geschäftsführer||TSV Moers|")]
    [InlineData("Zoe Quast, Vorsitzende des Moerser Vereins „Ufer.Werft“, berichtete.", "|Zoe Quast|Vorsitzende||Ufer.Werft|")]
    [InlineData("Für die Kreisverwaltung Unna nahm Dr. Ole Tamm Stellung.", "Dr.|Ole Tamm||||Kreis Unna")]
    [InlineData("– Velbert: Parken ohne Suchen (Ina Feld, Projektleiterin)", "|Ina Feld|Projektleiterin|||Velbert")]
    [InlineData("| Stadt Moers | Parken ohne Suchen | Ina Feld |", "|Ina Feld||||Moers")]
    [InlineData("Rechtsanwältin Zoe Quast aus Moers sprach.", "|Zoe Quast|Rechtsanwältin|||")]
    [InlineData("Es sprach Zoe Quast, die an der Universität Siegen lehrt.", "|Zoe Quast|||Universität Siegen|")]
    [InlineData("Es sprach Zoe Quast, die die IT der Stadt Moers leitet.", "|Zoe Quast||||Moers")]
    [InlineData("Zugeschaltet war Zoe Quast. Sie verantwortet bei den Stadtwerken Velbert die Zähler.", "|Zoe Quast|||Stadtwerke Velbert|")]
    [InlineData("Den Vortrag hielt Dr. Zoe Quast. Die Stadtforscherin lehrt an der Universität Siegen.", "Dr.|Zoe Quast|Stadtforscherin||Universität Siegen|")]
    [InlineData("Zu Wort kam Otto Velbert.", "|Otto Velbert||||")]
    [InlineData("Den Stand erklärte zum Auftakt Zoe Quast noch einmal.", "|Zoe Quast||||")]
    [InlineData("Danach kam ihr Moerser Kollege Jan Holt zu Wort.", "|Jan Holt||||Moers")]
    [InlineData("Wie die Stadt Unna Bäume pflanzt, zeigte deren Managerin Zoe Quast.", "|Zoe Quast|Managerin|||Unna")]
    [InlineData("Bäume wachsen in Moers. Die dortige Managerin Zoe Quast weiß, warum.", "|Zoe Quast|Managerin|||Moers")]
    [InlineData("In Moers, so Amtsleiter Ole Tamm, wachsen jetzt Bäume.", "|Ole Tamm|Amtsleiter|||Moers")]
    [InlineData("In Moers, berichtete Amtsleiterin Zoe Quast, wachsen jetzt Bäume.", "|Zoe Quast|Amtsleiterin|||Moers")]
    [InlineData("Einen Werkstattbericht aus Moers gab Zoe Quast.", "|Zoe Quast||||Moers")]
    [InlineData("Auch die Gemeinde Wenden war vertreten: Kämmerer Ole Tamm sprach über Geld.", "|Ole Tamm|Kämmerer|||Wenden")]
    [InlineData("Von der Stadt Moers nahm der Leiter des Ordnungsamtes, Ole Tamm, Ideen mit.", "|Ole Tamm|Leiter des Ordnungsamtes|Ordnungsamt||Moers")]
    [InlineData("Sein Kollege aus Moers, Ole Tamm, widersprach.", "|Ole Tamm||||Moers")]
    [InlineData("Aus Sachsen war Ole Tamm angereist, Leiter des Amtes für Daten in Chemnitz.", "|Ole Tamm|Leiter des Amtes für Daten|Amt für Daten||Chemnitz")]
    [InlineData("Angereist war Ole Tamm, der dort als Projektleiter den Umbau betreut.", "|Ole Tamm|Projektleiter|||")]
    [InlineData("Zu Wort kam Zoe Quast, seit 2019 Stadtarchivarin in Moers.", "|Zoe Quast|Stadtarchivarin|||Moers")]
    [InlineData("Zoe Quast ist Managerin der Stadt Moers.", "|Zoe Quast|Managerin|||Moers")]
    [InlineData("Den Bericht gab Zoe Quast. Die Leiterin des Digitalisierungsbüros hat Daten sortiert.", "|Zoe Quast|Leiterin des Digitalisierungsbüros|Digitalisierungsbüro||")]
    [InlineData("Vom Rat kam Dr. Ole Tamm; der Leiter des Fachdienstes Geodaten warb für Modelle.", "Dr.|Ole Tamm|Leiter des Fachdienstes Geodaten|Fachdienst Geodaten||")]
    [InlineData("Zoe Quast, Leiterin des Bürgerservice der Stadt Moers, berichtete.", "|Zoe Quast|Leiterin des Bürgerservice|Bürgerservice||Moers")]
    [InlineData("Dank galt dem Moerser Dezernenten Ole Tamm.", "|Ole Tamm|Dezernent|||Moers")]
    [InlineData("Es sprach Dr. Zoe Quast vom Geographischen Institut der Universität Siegen.", "Dr.|Zoe Quast||Geographisches Institut|Universität Siegen|")]
    [InlineData("Zoe Quast von der Bezirksregierung Köln (Dezernat 35) erklärte viel.", "|Zoe Quast||Dezernat 35|Bezirksregierung Köln|")]
    [InlineData("Danach kam Zoe Quast vom Zweckverband Südwestfalen-IT zu Wort.", "|Zoe Quast|||Zweckverband Südwestfalen-IT|")]
    [InlineData("Danach sprach Zoe Quast von der Genossenschaft „Dachgarten Ufer eG“.", "|Zoe Quast|||Dachgarten Ufer eG|")]
    [InlineData("Den Hauptvortrag hielt Dr. Ole van Lengerich.", "Dr.|Ole van Lengerich||||")]
    [InlineData("Zu Gast war Ole Frhr. von Tamm.", "|Ole Frhr. von Tamm||||")]
    [InlineData("Bürgermeister Ole Tamm eröffnete in Vertretung des erkrankten Landrats.", "|Ole Tamm|Bürgermeister|||")]
    [InlineData("Musterhausens Bürgermeisterin Zoe Quast kam nach Moers.", "|Zoe Quast|Bürgermeisterin|||")]
    [InlineData("Stadt Moers:      Frau Zoe Quast", "|Zoe Quast||||Moers")]
    [InlineData("2. Preis: Stadt Moers für das Projekt Ufer. Den Preis nahm Zoe Quast entgegen.", "|Zoe Quast||||Moers")]
    [InlineData("In Moers hat Zoe Quast, Leiterin der Bücherei, einen Führerschein eingeführt.", "|Zoe Quast|Leiterin|||Moers")]
    [InlineData("Am Stand der Nordlicht GmbH aus Moers erläuterte Vertriebsleiter Ole Tamm die Kosten.", "|Ole Tamm|Vertriebsleiter||Nordlicht GmbH|")]
    [InlineData("Eindrücklich war der Bericht von Zoe Quast: Die Managerin der Stadt Moers erzählte viel.", "|Zoe Quast|Managerin|||Moers")]
    [InlineData("Es kam Dr. Judith Thole-Hartung (M.) in die Halle.", "Dr.|Judith Thole-Hartung||||")]
    [InlineData("Danach sprach Zoe dos Santos Pereira, Planerin der Stadt Moers.", "|Zoe dos Santos Pereira|Planerin|||Moers")]
    [InlineData("Zum Schluss kam Zoe Ritter zu Wort.", "|Zoe Ritter||||")]
    [InlineData("Den Preis überreichte die Jury mit Velberts Technischer Beigeordneten Zoe Quast.", "|Zoe Quast|Technische Beigeordnete|||Velbert")]
    [InlineData("Zu Wort kam Zoe Quast (l.), Stadt Moers.", "|Zoe Quast||||Moers")]
    [InlineData("Als Vertreterin der Stadt Moers sprach Zoe Quast über Daten.", "|Zoe Quast||||Moers")]
    [InlineData("Die Stadt Moers schickte ihre Managerin Zoe Quast.", "|Zoe Quast|Managerin|||Moers")]
    [InlineData("Für die Gemeinde Musterhausen sprach Bürgermeisterin Zoe Quast in Moers.", "|Zoe Quast|Bürgermeisterin|||")]
    [InlineData("Moderation: Zoe Quast, Radio Velbert", "|Zoe Quast|||Radio Velbert|")]
    [InlineData("Parken: Zoe Quast, LH Dresden", "|Zoe Quast||||Dresden")]
    [InlineData("Bestatter Ole Tamm sprach.", "|Ole Tamm|Bestatter|||")]
    [InlineData("Vorsitzender Ole Schulze zur Heide sprach.", "|Ole Schulze zur Heide|Vorsitzender|||")]
    [InlineData("– Ortsvorsteher a. D. Ole Tamm", "|Ole Tamm|Ortsvorsteher a. D.|||")]
    [InlineData("Herr Quast   Datum: 4. Juli", "|Quast||||")]
    [InlineData("Prof. Dr. Zoe Quast, Universität Siegen, Fakultät Ufer", "Prof. Dr.|Zoe Quast||Fakultät Ufer|Universität Siegen|")]
    [InlineData("Zoe Quast, 2. Bürgermeisterin des Marktes Oberaudorf, sprach in Moers.", "|Zoe Quast|2. Bürgermeisterin|||")]
    public void A_person_is_read_with_title_function_unit_body_and_town(string sentence, string expected)
    {
        Assert.Equal([expected], Speakers(sentence).Select(Billed));
    }

    [Theory]
    [InlineData("Das Smart Mobility Team tagte in der Heinrich-Heine-Straße.")]
    [InlineData("Die Anne Frank Gesamtschule und der Willy-Brandt-Platz sind Orte.")]
    [InlineData("Open Data, Urban Tech und Big Data waren Themen.")]
    [InlineData("Die Digitale Agenda, Leitbild der Stadt Hamm, liegt vor.")]
    [InlineData("Foto: Anna Müller, Stadt Unna")]
    [InlineData("Mammut Media berichtete aus der Praxis.")]
    [InlineData("Das Gespräch führte Ole Mathis.")]
    [InlineData("Der Platz ist nach Karl Meyer benannt.")]
    [InlineData("Man gedachte des verstorbenen Prof. Heinz Lütger.")]
    [InlineData("Entschuldigt: Herr Lohmann (Stadt Selm)")]
    [InlineData("Gäste am Ufer. Foto: Stadt Unna / Anna Müller")]
    [InlineData("Sie promovierte über den Architekten Otto Quast.")]
    [InlineData("Pressestelle: Anna Müller")]
    [InlineData("Ansprechpartnerin\nFrau Anna Müller")]
    [InlineData("Die Folien gibt es bei: Anna Müller, Uferring 15-23, 47533 Kleve")]
    [InlineData("V.i.S.d.P.: Anna Müller, Im Holz 60, 35043 Marburg")]
    public void Other_capitalised_words_are_no_person(string sentence)
    {
        Assert.Empty(Speakers(sentence));
    }

    [Fact]
    public void The_next_ones_office_and_town_are_not_the_last_ones()
    {
        Assert.Equal(
            ["|Ina Feld|IT-Leiterin|||Soest", "|Jan Holt|Digitalmanager|||Herne"],
            Speakers("Aus Soest berichtete IT-Leiterin Ina Feld, aus Herne Digitalmanager Jan Holt.").Select(Billed));
        Assert.Equal(
            ["|Ole Tamm|Staatssekretär|||", "|Zoe Quabeck|Ministerin|||"],
            Speakers("Es kamen Staatssekretär Ole Tamm, Ministerin Zoe Quabeck, und viele Gäste.").Select(Billed));
    }

    [Theory]
    [InlineData("Für die Stadt Soest berichteten Jan Holt und Dr. Ina Feld aus der Abteilung Ufer.", "|Jan Holt||Abteilung Ufer||Soest", "Dr.|Ina Feld||Abteilung Ufer||Soest")]
    [InlineData("Für den Verein „Hafen e. V.“ zeigten Ina Feld und Jan Holt einen Film.", "|Ina Feld|||Hafen e. V.|", "|Jan Holt|||Hafen e. V.|")]
    [InlineData("Es kamen Jan Holt vom Ruhrverband und die Ufermanagerin der Stadt Soest, Ina Feld.", "|Jan Holt|||Ruhrverband|", "|Ina Feld|Ufermanagerin|||Soest")]
    public void What_the_sentence_begins_with_is_theirs_who_follow_and_a_second_office_is_the_next_ones(string sentence, string first, string second)
    {
        Assert.Equal([first, second], Speakers(sentence).Select(Billed));
    }

    [Theory]
    [InlineData("Ina Feld, die im Rathaus von Soest für Häfen zuständig ist, erzählte viel.", "|Ina Feld||||Soest")]
    [InlineData("Und Ina Feld, die bei der Nordlicht GmbH das Lager leitet, sprach.", "|Ina Feld|||Nordlicht GmbH|")]
    [InlineData("Begleitet wird das von der Universität Siegen. Professorin Dr. Ina Feld vom Lehrstuhl für Ufer zeigte Zahlen.", "Professorin Dr.|Ina Feld||Lehrstuhl für Ufer|Universität Siegen|")]
    [InlineData("Aus dem Uferamt (UFA) kam niemand, die Leiterin der Overbergschule, Ina Feld, aber schon.", "|Ina Feld|Leiterin|||")]
    [InlineData("So der Vorsitzende des Fahrdienstes „Uferbus“, Jan Holt, unter Gelächter.", "|Jan Holt|Vorsitzender||Uferbus|")]
    [InlineData("Der Landrat des Kreises Mayen-Koblenz, Dr. Jan Holt, sprach.", "Dr.|Jan Holt|Landrat|||Landkreis Mayen-Koblenz")]
    [InlineData("Buchhändlerin Ina Feld (Buchhandlung Leseufer, Celle) war skeptisch.", "|Ina Feld|Buchhändlerin||Buchhandlung Leseufer|")]
    [InlineData("Ina Feld, Sprecherin des Bündnisses „Celle blüht“, sprach.", "|Ina Feld|Sprecherin||Celle blüht|")]
    [InlineData("Der Geschäftsführer der Celle Ufer und Marketing GmbH, Jan Holt, freute sich.", "|Jan Holt|Geschäftsführer||Celle Ufer und Marketing GmbH|")]
    [InlineData("Der Vortrag „Ufer neu gedacht“ (Ina Feld, Stadt Soest) gefiel.", "|Ina Feld||||Soest")]
    [InlineData("Jan Holt (38), Inhaber des Uferhauses, sprach.", "|Jan Holt|Inhaber|||")]
    [InlineData("Ina Feld, Vorsitzende des Handelsvereins Unna, sprach.", "|Ina Feld|Vorsitzende||Handelsverein Unna|")]
    [InlineData("Frau Feld (Referat für nachhaltige Ufer) sprach.", "|Feld||Referat für nachhaltige Ufer||")]
    [InlineData("Eine Delegation aus dem Kreis Soest, angeführt von Kreisdirektor Jan Holt, kam.", "|Jan Holt|Kreisdirektor|||Kreis Soest")]
    [InlineData("Der Handelsverband Münsterland lud ein, Jan Holt vom Handelsverband sprach.", "|Jan Holt|||Handelsverband Münsterland|")]
    [InlineData("Jan Holt vom Büro Ufergrün Landschaftsarchitekten sprach.", "|Jan Holt|||Büro Ufergrün Landschaftsarchitekten|")]
    [InlineData("Bürgermeister Jan Holt (Mitte) sprach in Soest.", "|Jan Holt|Bürgermeister|||Soest")]
    public void Where_somebody_works_is_told_in_a_clause_or_by_a_house(string sentence, string expected)
    {
        Assert.Equal([expected], Speakers(sentence).Select(Billed));
    }

    [Theory]
    [InlineData("Moers. Bürgermeisterin Zoe Quast dankte. In Moers und Wesel ging es weiter.", "Moers")]
    [InlineData("Bürgermeisterin Zoe Quast dankte. In Wesel wird weiter gebaut.", "Wesel")]
    [InlineData("Bürgermeisterin Zoe Quast dankte. In Moers und Wesel wird gebaut.", "")]
    public void A_mayor_is_that_of_the_town_the_report_is_about(string body, string town)
    {
        Assert.EndsWith("|" + town, Speakers(body).Select(Billed).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_share_the_body_that_follows_them()
    {
        Assert.Equal(["|Ina Feld|||Universität Siegen|", "|Jan Holt|||Universität Siegen|"], Speakers("Ina Feld und Jan Holt von der Universität Siegen stellten die Studie vor.").Select(Billed));
    }

    [Fact]
    public void The_next_sentence_tells_of_the_last_one_named()
    {
        Assert.Equal(
            ["|Jan Holt|Journalist|||", "|Ole Tamm|Vorsitzender||Seniorenrat der Stadt Velbert|"],
            Speakers("Nach Journalist Jan Holt kam Ole Tamm zu Wort. Der Vorsitzende des Seniorenrates der Stadt Velbert fragte nach.").Select(Billed));
    }

    [Fact]
    public void Both_of_a_town_are_of_that_town()
    {
        Assert.Equal(["|Ina Feld||||Moers", "|Jan Holt||||Moers"], Speakers("Betreut wurde der Stand von Ina Feld und Jan Holt (beide Stadt Moers).").Select(Billed));
    }

    [Fact]
    public void Two_people_of_one_family_are_two()
    {
        Assert.Equal(["|Anke Drews||||", "|Josef Drews||||"], Speakers("Vörden: Anke und Josef Drews über die Mitfahrbank").Select(Billed));
    }

    [Fact]
    public void Who_is_named_again_is_one_person_with_all_mentions()
    {
        const string Body = "Dr. Ina Feldmann von der Stadt Unna berichtete.\n\nFrau Feldmann zeigte Bilder. Am Ende dankte Feldmann allen.";
        var speaker = Speakers(Body).DistinctBy(one => one.Name).Single();

        Assert.Equal("Ina Feldmann", speaker.Name);
        Assert.Equal(["person.with-title", "person.with-honorific", "person.family-name"], speaker.Mentions.Select(mention => mention.Rule));
    }

    [Theory]
    [InlineData("Bürgermeisterin Ina Feld begrüßte die Gäste.", SpeakerPart.Welcome)]
    [InlineData("Moderiert von Ina Feld ging es weiter.", SpeakerPart.Moderation)]
    [InlineData("Auf dem Podium saß Bürgermeisterin Ina Feld.", SpeakerPart.Panel)]
    [InlineData("„Wir fangen an“, betonte Bürgermeisterin Ina Feld.", SpeakerPart.Quoted)]
    [InlineData("Bürgermeisterin Ina Feld stellte den Plan vor.", SpeakerPart.Talk)]
    public void The_words_beside_a_person_tell_the_part(string sentence, SpeakerPart part)
    {
        Assert.Equal(part, Speakers(sentence).Single().Part);
    }

    [Fact]
    public void A_contribution_is_the_paragraph_or_list_item_in_which_somebody_speaks()
    {
        const string Body = "Es war schön.\n\n- Ina Feld, Stadt Unna: Parken\n- Pause\n- Vertreter aus Hamm und Soest berichteten\n\nEnde.";
        var source = Source(Body);

        var passages = ReportReader.Read(source).Single().Contributions;

        Assert.Equal(["- Ina Feld, Stadt Unna: Parken", "- Vertreter aus Hamm und Soest berichteten"], passages.Select(one => one.Passage.In(source)));
        Assert.Equal([1, 0], passages.Select(one => one.Speakers.Count));
    }

    private static string Source(string body) => $"Forum\n\n3. Mai 2023\n\n{body}";

    private static IReadOnlyList<SpeakerReading> Speakers(string body) => [.. ReportReader.Read(Source(body)).Single().Contributions.SelectMany(one => one.Speakers)];

    private static string Billed(SpeakerReading one) =>
        $"{one.AcademicTitle}|{one.Name}|{one.Function}|{one.Unit}|{one.Organisation}|{(one.Ags is null ? "" : Gazetteer.Find(one.Ags)!.Name)}";
}
