using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("Münster lud ein.", "05515000")]
    [InlineData("Es ging um Hagen in Westfalen und die Stadt Hagen.", "05914000")]
    [InlineData("Neunkirchen war dabei.", "05970036")]
    [InlineData("Neunkirchen (Saarland) war dabei.", "10043114")]
    [InlineData("Gäste kamen aus Neunkirchen im Saarland.", "10043114")]
    [InlineData("Die Stadt Essen war dabei.", "05113000")]
    [InlineData("Gäste kamen aus Wenden.", "05966028")]
    [InlineData("In Münsters Rathaus war es voll.", "05515000")]
    [InlineData("Das Solinger Modell gefiel.", "05122000")]
    [InlineData("Die Bad Oeynhausener Innenstadt wächst.", "05770004")]
    [InlineData("Die Mülheimer kamen; in Mülheim an der Ruhr ist viel los.", "05117000")]
    [InlineData("Die Städteregion Aachen war dabei.", "05334")]
    [InlineData("Vertreter des Märkischen Kreises kamen.", "05962")]
    [InlineData("Die Digitalstrategie des Kreises Unna liegt vor.", "05978")]
    [InlineData("Der Rhein-Kreis Neuss war dabei.", "05162")]
    [InlineData("Der Landrat des Landkreises Kassel sprach.", "06633")]
    [InlineData("Unna. Zum Frühstück kamen viele.", "05978036")]
    [InlineData("Frau Münster aus Herne sprach. Münster: Das war gut.", "05916000")]
    [InlineData("Die Tagung war in Halle (Saale). Nach Halle kamen viele.", "15002000")]
    public void A_place_is_known_by_its_key(string sentence, string ags)
    {
        Assert.Equal([ags], Read(sentence).Select(place => place.Ags));
    }

    [Theory]
    [InlineData("Beim Essen und in guter Lage wurde geredet.")]
    [InlineData("Kamen viele? Siegen konnte keiner.")]
    [InlineData("Das Büro liegt an der Soester Straße.")]
    [InlineData("Herr Soest und Frau Dr. Unna stritten.")]
    [InlineData("Westfalen, das Rheinland und Nordrhein-Westfalen sind keine Gemeinden.")]
    [InlineData("Kreis, Städte und Gemeinden arbeiten zusammen.")]
    [InlineData("Aus Schleswig-Holstein kamen viele.")]
    [InlineData("Im Land Brandenburg und aus Brandenburg kamen viele.")]
    public void Words_and_people_are_no_places(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Fact]
    public void A_district_is_not_the_town_of_the_same_name()
    {
        Assert.Equal(["05558", "05558012"], Read("Der Kreis Coesfeld sprach mit der Stadt Coesfeld.").Select(place => place.Ags));
    }

    [Theory]
    [InlineData("Die Stadt Moers hatte am Mittwoch zum Ufertag eingeladen.", Role.Host)]
    [InlineData("Auf Einladung der Stadt Moers kamen viele.", Role.Host)]
    [InlineData("Der Kreis Wesel lud zum Ufertag.", Role.Host)]
    [InlineData("Gastgeberin war die Stadt Moers.", Role.Host)]
    [InlineData("Das Forum fand am 3. Mai 2023 im Kreis Wesel statt.", Role.Host)]
    [InlineData("Landrat Ole Brandt vom Kreis Wesel begrüßte die Gäste.", Role.Host)]
    [InlineData("Landrat Ole Brandt vom Kreis Wesel zeigte die Karte.", Role.Presents)]
    [InlineData("Vertreter der Stadt Moers hatten wir auch eingeladen.", Role.Mentioned)]
    [InlineData("Aus der Praxis berichtete Moers.", Role.Presents)]
    [InlineData("Mit dabei war Moers.", Role.Presents)]
    [InlineData("Es berichteten Fachleute aus Moers.", Role.Presents)]
    [InlineData("In Moers präsentierten zehn Firmen ihre Ufer.", Role.Mentioned)]
    [InlineData("Mit Messwerten aus Moers zeigte sie den Weg.", Role.Mentioned)]
    [InlineData("Es gab Gespräche mit den Kolleginnen aus Moers, berichtete sie.", Role.Mentioned)]
    public void The_words_beside_a_town_tell_its_role(string sentence, Role role)
    {
        Assert.Equal(role, Read(sentence).Single().Roles[0].Role);
    }

    [Fact]
    public void A_district_with_a_venue_elsewhere_is_a_guest()
    {
        var roles = Read("Das Forum fand am 3. Mai 2023 im Rathaus in Unna statt. Landrat Ole Brandt vom Kreis Wesel begrüßte die Gäste.").Select(place => (place.Name, place.Roles[0].Role));

        Assert.Equal([("Unna", Role.Host), ("Kreis Wesel", Role.Mentioned)], roles);
    }

    [Fact]
    public void What_a_town_lies_at_is_a_river()
    {
        Assert.Equal(["Uelzen"], Read("Uelzen an der Ilmenau war dabei.").Select(place => place.Name));
    }

    [Fact]
    public void A_district_may_be_written_with_a_slash()
    {
        Assert.Equal(["Landkreis Nienburg (Weser)"], Read("Das zeigte der Landkreis Nienburg/Weser.").Select(place => place.Name));
    }

    [Fact]
    public void The_gazetteer_finds_by_key()
    {
        Assert.Equal("Münster", Gazetteer.Find("05515000")!.Name);
        Assert.Equal(PlaceKind.District, Gazetteer.Find("05558")!.Kind);
        Assert.Equal("05558", Gazetteer.Find("05558012")!.DistrictAgs);
        Assert.Null(Gazetteer.Find("05515000")!.DistrictAgs);
        Assert.Null(Gazetteer.Find("99999999"));
        Assert.Equal(396, Gazetteer.All.Count(place => place.Ags.StartsWith("05", StringComparison.Ordinal) && place.Kind != PlaceKind.District));
    }

    [Theory]
    [InlineData("Aus Nagold, Wiesloch und Altensteig kamen viele.", "Nagold, Wiesloch, Altensteig")]
    [InlineData("Oschatz setzt auf Sensoren, die Oschatzer Innenstadt wächst.", "Oschatz")]
    [InlineData("Kerstin Vogler, Bürgermeisterin von Kyritz, war dabei.", "Kyritz")]
    [InlineData("In Neumarkt in der Oberpfalz und in Mühldorf am Inn läuft es.", "Neumarkt i.d.OPf., Mühldorf a.Inn")]
    [InlineData("Aus Sankt Wendel und St. Ingbert kamen Gäste.", "St. Wendel, St. Ingbert")]
    [InlineData("Der Markt Garmisch-Partenkirchen war dabei.", "Garmisch-Partenkirchen")]
    [InlineData("Die Stadt Wissen und die Gemeinde Stelle machten mit.", "Wissen, Stelle")]
    [InlineData("Petra Kuhl (Stein) und der Bürgermeister von Regen sprachen.", "Stein, Regen")]
    [InlineData("Die Arnstädter Innenstadt und das Sondershäuser Modell gefielen.", "Arnstadt, Sondershausen")]
    [InlineData("Helmbrechts’ Bürgermeisterin kam.", "Helmbrechts")]
    [InlineData("Gemeinsam mit Kronach, Selb und Rehau ging es voran.", "Kronach, Selb, Rehau")]
    [InlineData("Ob Alsfeld, Büdingen oder Nidda: überall fehlt Personal.", "Alsfeld, Büdingen, Nidda")]
    [InlineData("Lauterbach: Aus dem Rathaus kam viel Lob.", "Lauterbach")]
    [InlineData("Die Stadthalle Weinsberg war voll.", "Weinsberg")]
    public void A_small_town_far_away_is_known_when_the_words_speak_for_it(string sentence, string names)
    {
        Assert.Equal(names, string.Join(", ", Read(sentence).Select(place => place.Name.Replace(" (Hessen)", "", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Frau Lauterbach und Bürgermeister Oschatz stritten.")]
    [InlineData("An der Nidda und an der Murg wird gebaut.")]
    [InlineData("Der Austausch von Wissen und die Tabellen in Rot halfen.")]
    [InlineData("Aus Wissen wurde Handeln. Bei Regen fiel der Rundgang aus.")]
    [InlineData("Ein Roter Faden, Höchster Wert und Hinter Mauern waren Titel.")]
    [InlineData("Gefeiert wurde im Schloss Horst und auf der Burg Stein.")]
    [InlineData("Im Stadtteil Weinsberg war es laut.")]
    [InlineData("Auch Kai Lorch, Nina Daun und Prof. Dr. Jan Waldeck waren da.")]
    [InlineData("Müller, Lauterbach und Rosenthal blieben bis zum Schluss.")]
    [InlineData("Das Reallabor „Neumarkt“ lief gut.")]
    [InlineData("Eine Lehre daraus: Stelle um Stelle prüfen.")]
    public void A_small_town_far_away_is_no_family_name_and_no_word(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Theory]
    [InlineData("Gäste aus Essen und Münster kamen.", false)]
    [InlineData("Gäste aus Neunkirchen kamen.", true)]
    [InlineData("Der Landkreis Neunkirchen lud ein, Gäste aus Neunkirchen kamen.", false)]
    public void Of_several_towns_of_a_name_one_is_doubtful_unless_it_is_by_far_the_best_known(string sentence, bool isDoubtful)
    {
        Assert.Equal(isDoubtful, Read(sentence)[^1].IsDoubtful);
    }

    [Fact]
    public void A_name_means_the_town_in_the_district_that_the_report_names()
    {
        Assert.Equal("06631018", Read("Im Landkreis Fulda gibt es viel. Auch die Gemeinde Neuhof kam.")[^1].Ags);
    }

    private static IReadOnlyList<MunicipalityReading> Read(string sentence) => ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single().Municipalities;
}
