using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Der Austausch fand am 3. Mai 2023 im Rathaus in Unna statt.", "OnSite|Rathaus|05978036")]
    [InlineData("Das Treffen hat im LVR-Museum für Technik und Arbeit in Solingen stattgefunden.", "OnSite|LVR-Museum für Technik und Arbeit|05122000")]
    [InlineData("Das Treffen fand hybrid in der Stadthalle Unna statt.", "Hybrid|Stadthalle Unna|05978036")]
    [InlineData("Das Treffen fand sowohl vor Ort als auch online statt.", "Hybrid||")]
    [InlineData("Das Treffen wurde virtuell via Webex abgehalten.", "Online||")]
    [InlineData("Die Tagung fand in Lünen statt.", "OnSite|Lünen|05978024")]
    [InlineData("Zunächst für das Kulturhaus in Hamm geplant, wurde die Tagung digital durchgeführt.", "Online||")]
    [InlineData("Das nächste Treffen ist in der Stadthalle Unna geplant und findet hybrid statt.", "||")]
    [InlineData("Die Tagung war gut.", "||")]
    [InlineData("Die Tagung „Verwaltung digital“ fand im Rathaus in Unna statt.", "OnSite|Rathaus|05978036")]
    [InlineData("Mit einem Online-Workshop starteten wir am 3. Mai ins Jahr.", "Online||")]
    [InlineData("Die Stadt hatte zu einer digitalen Sitzung am 3. Mai eingeladen.", "Online||")]
    [InlineData("Danke an alle, die dabei waren – vor Ort in der Stadthalle Unna und online im Stream!", "Hybrid|Stadthalle Unna|05978036")]
    [InlineData("Denn der Kongress war erstmals hybrid.", "Hybrid||")]
    [InlineData("Mehr als 80 Händlerinnen diskutierten im Rathaus in Unna.", "OnSite|Rathaus|05978036")]
    [InlineData("Am 3. Mai waren Fachleute aus Hamm und Unna im Rathaus zu Gast.", "OnSite|Rathaus|")]
    [InlineData("Das Treffen fand am 3. Mai im Kontor in Unna statt.", "OnSite|Kontor|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im kubo in Unna statt.", "OnSite|kubo|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im Lünener Kubo statt.", "OnSite|Kubo|05978024")]
    [InlineData("Zum Treffen kamen 250 Gäste ins Kubo Unna.", "OnSite|Kubo Unna|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im Rahmen der Messe in Unna statt.", "OnSite|Unna|05978036")]
    [InlineData("Der Appell zur Eröffnung der Konferenz in der Stadthalle Unna war deutlich.", "OnSite|Stadthalle Unna|05978036")]
    [InlineData("Am Donnerstag war die Stadthalle Unna Schauplatz des Treffens.", "OnSite|Stadthalle Unna|05978036")]
    [InlineData("Wo? Stadthalle, Lange Straße 5, 59423 Unna", "OnSite|Stadthalle|05978036")]
    [InlineData("Das Treffen am 3. Mai 2023, Altes Kaufhaus, Unna", "OnSite|Altes Kaufhaus|05978036")]
    [InlineData("Zum Treffen kamen die Gäste in die Räume der Volkshochschule Unna.", "OnSite|Volkshochschule Unna|05978036")]
    [InlineData("Am 3. Mai war Unna Gastgeberin des Treffens.", "OnSite|Unna|05978036")]
    [InlineData("Am 3. Mai fand in der Stadt Unna das Treffen statt.", "OnSite|Unna|05978036")]
    [InlineData("In der Kongresshalle am See zeigten fünf Kommunen ihre Ideen.", "OnSite|Kongresshalle am See|")]
    [InlineData("Ein Rundgang durch das Quartier rundete den Tag ab.", "OnSite||")]
    [InlineData("Am 3. Mai war die Stadt Unna Gastgeberin der Tagung.", "OnSite|Unna|05978036")]
    [InlineData("Zu einem Austausch kamen am 3. Mai die Fachleute an die Hochschule in Unna.", "OnSite|Hochschule|05978036")]
    [InlineData("Die Westfälische Messe 2023 in Unna war wieder ein Ereignis.", "OnSite|Unna|05978036")]
    [InlineData("Gastgeberin war die Kammer, getagt wurde im Kloster in Unna.", "OnSite|Kloster|05978036")]
    [InlineData("120 Fachleute diskutierten im Weberhaus, wie Städte besser geplant werden können.", "OnSite|Weberhaus|")]
    [InlineData("Am 3. Mai kamen die Gäste in die alte Spinnerei in Unna.", "OnSite|Spinnerei|05978036")]
    [InlineData("Das Treffen fand als World Café statt.", "||")]
    [InlineData("Die Ausstellung erfolgte digital, das Netzwerk vor Ort wuchs.", "||")]
    [InlineData("Rund 80 Menschen kamen am 3. Mai in den Salzstadel in Unna.", "OnSite|Salzstadel|05978036")]
    [InlineData("Am 3. Mai hatte die Stadt in das Bürgerfoyer in Unna eingeladen.", "OnSite|Bürgerfoyer|05978036")]
    [InlineData("Rund um die Alte Feuerwache zeigte die Stadt Unna am 3. Mai ihre Pläne.", "OnSite|Alte Feuerwache|05978036")]
    [InlineData("Schauplatz des Treffens am 3. Mai war das Kloster in Unna.", "OnSite|Kloster|05978036")]
    [InlineData("Voll besetzt war der Ratssaal in Unna, als am 3. Mai das Treffen begann.", "OnSite|Ratssaal|05978036")]
    [InlineData("Am 3. Mai trafen sich 80 Gäste in der Halle 32 in Unna.", "OnSite|Halle 32|05978036")]
    [InlineData("Am 3. Mai trafen sich Fachleute in der Stadthalle Unna und online zum Austausch.", "Hybrid|Stadthalle Unna|05978036")]
    [InlineData("Wegen des Sturms wurde das für den 3. Mai im Rathaus geplante Treffen ins Netz verlegt.", "Online||")]
    [InlineData("Beim ersten Unnaer Treffen am 3. Mai ging es rund. Im Rathaus standen alle um die Modelle.", "OnSite|Rathaus|05978036")]
    [InlineData("Ort des Treffens am 3. Mai war die Alte Mälzerei in Unna.", "OnSite|Alte Mälzerei|05978036")]
    [InlineData("Am 3. Mai trafen sich 80 Gäste in der Waldbühne in Unna.", "OnSite|Waldbühne|05978036")]
    [InlineData("In Unna trafen sich 40 Fachleute am Mittwoch im Quirl zum Austausch.", "OnSite|Quirl|05978036")]
    [InlineData("Beim Treffen am 3. Mai 2023 waren 80 Menschen in den Quirl gekommen.", "OnSite|Quirl|")]
    [InlineData("Am 3. Mai im Beisein der Ministerin haben 30 Fachleute getagt.", "||")]
    [InlineData("In der Stadthalle von Unna konnten sich 110 Interessierte an acht Stationen überzeugen.", "OnSite|Stadthalle|05978036")]
    [InlineData("Beim Treffen am 3. Mai in der Stadthalle Unna saßen 80 Gäste; wer wollte, konnte die Reden am Rechner verfolgen.", "Hybrid|Stadthalle Unna|05978036")]
    [InlineData("Das Treffen fand am 3. Mai in Unna und im Netz statt.", "Hybrid|Unna|05978036")]
    [InlineData("Das Treffen am 3. Mai in der Stadthalle in Unna wurde live ins Internet übertragen.", "Hybrid|Stadthalle|05978036")]
    [InlineData("Unna war am 3. Mai Ziel der Ufertagung.", "OnSite|Unna|05978036")]
    [InlineData("Das Netz bereitet eine Tagung vor, die im Herbst in der Stadthalle Unna stattfindet.", "||")]
    [InlineData("Das Treffen am 3. Mai im Rathaus in Unna: 40 Plätze waren besetzt, 75 weitere Gäste hatten sich eingeloggt.", "Hybrid|Rathaus|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im Rathaus in Unna statt, 60 Menschen verfolgten es über den Videokanal.", "Hybrid|Rathaus|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im Rathaus in Unna statt. Wer nicht da war, findet es auf dem YouTube-Kanal.", "OnSite|Rathaus|05978036")]
    [InlineData("Das Treffen fand am 3. Mai im Forum am Schlosspark in Unna statt.", "OnSite|Forum am Schlosspark|05978036")]
    [InlineData("Treffpunkt war am 3. Mai das Heimatmuseum in Unna.", "OnSite|Heimatmuseum|05978036")]
    [InlineData("Diesmal ging es am 3. Mai ins Lodenwerk nach Unna.", "OnSite|Lodenwerk|05978036")]
    [InlineData("Beim Treffen am 3. Mai im Zentrum Altenberg in Unna war es voll.", "OnSite|Zentrum Altenberg|05978036")]
    [InlineData("über das 6. Treffen am Dienstag, dem 02.05.2023, der Gruppe Ufer\nOrt:     Neues Rathaus Unna, Raum 8\nBeginn:  10.00 Uhr", "OnSite|Neues Rathaus Unna|05978036")]
    public void How_and_where_people_met_is_only_what_the_text_says(string sentence, string expected)
    {
        var report = ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single();

        Assert.Equal(expected, $"{report.Attendance?.Value}|{report.Venue?.Name}|{report.Venue?.Ags}");
    }

    [Theory]
    [InlineData("Forum", "Am 3. Mai fand der fünfte Austausch statt.", 5)]
    [InlineData("12. Netzwerktreffen Innenstadt", "Es war gut.", 12)]
    [InlineData("7. Westfälisches Forum", "Es war gut.", 7)]
    [InlineData("Forum", "Am 3. Mai fand der Auftakt des ersten „Dialogs Hellweg“ statt.", 1)]
    [InlineData("Forum", "Das 2. digitale Treffen fand statt.", 2)]
    [InlineData("Forum", "Der Austausch fand statt. Wie schon im ersten Austausch gab es Plakate.", null)]
    public void The_number_in_the_series_is_that_of_this_event(string title, string sentence, int? number)
    {
        Assert.Equal(number, ReportReader.Read($"{title}\n\n3. Mai 2023\n\n{sentence}").Single().SeriesNumber?.Value);
    }
}
