using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class OrganisationTests
{
    [Theory]
    [InlineData("Es sprachen Gäste des Digitalen Clusters Bielefeld.", "Digitales Cluster Bielefeld")]
    [InlineData("Mit den Technischen Betrieben Velbert (TBV) ging es weiter.", "Technische Betriebe Velbert")]
    [InlineData("Dem Deutschen Städte- und Gemeindebund war es recht.", "Deutscher Städte- und Gemeindebund")]
    [InlineData("Seitens der Bergischen Universität Wuppertal kam Kritik.", "Bergische Universität Wuppertal")]
    [InlineData("Das Quartier der Neue Höfe Dorsten GmbH & Co. KG wächst.", "Neue Höfe Dorsten GmbH & Co. KG")]
    [InlineData("Der Dienstleister nordIT half.", "nordIT")]
    [InlineData("Eingeladen hatte die Umweltministerkonferenz.", "Umweltministerkonferenz")]
    [InlineData("Es hatte mit der Stiftung Grüne Mitte Fachleute aus Büros eingeladen.", "Stiftung Grüne Mitte")]
    [InlineData("Die IHK zu Dortmund war dabei.", "IHK zu Dortmund")]
    [InlineData("Am Institut für Stadtforschung und Bau wird geforscht.", "Institut für Stadtforschung und Bau")]
    [InlineData("Die Gesellschaft für Wirtschaftsförderung Duisburg mbH lud ein.", "Gesellschaft für Wirtschaftsförderung Duisburg mbH")]
    [InlineData("Das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR) und das BBSR.", "Bundesinstitut für Bau-, Stadt- und Raumforschung")]
    [InlineData("Das macht die Gesellschaft für den Kreis Soest mbH.", "Gesellschaft für den Kreis Soest mbH")]
    [InlineData("Es half die NWO – Nordwohnen Service GmbH.", "NWO – Nordwohnen Service GmbH")]
    [InlineData("Dazu kam das Büro Grünraum.", "Büro Grünraum")]
    [InlineData("Die IHK Ostwestfalen zu Bielefeld war dabei.", "IHK Ostwestfalen zu Bielefeld")]
    [InlineData("Das Netzwerk Starke Orte lud ein.", "Netzwerk Starke Orte")]
    [InlineData("Sie sprach für die Seiltaler Interessen- und Werbegemeinschaft (SIW).", "Seiltaler Interessen- und Werbegemeinschaft")]
    [InlineData("Er kam vom Verband der Uferbauer.", "Verband der Uferbauer")]
    [InlineData("Es half der Verband kommunaler Uferbetriebe West e. V. im Saal.", "Verband kommunaler Uferbetriebe West e. V.")]
    [InlineData("Die Vorsitzende des Seniorenrates der Stadt Velbert kam.", "Seniorenrat der Stadt Velbert")]
    [InlineData("Das erklärte die pro Ufer NT GmbH im Saal.", "pro Ufer NT GmbH")]
    [InlineData("Es kam der UFW digital verbunden e. V. aus dem Norden.", "UFW digital verbunden e. V.")]
    [InlineData("Es kam die UVW – Ufer und Werft Velbert GmbH dazu.", "UVW – Ufer und Werft Velbert GmbH")]
    [InlineData("Das macht die Gesellschaft zur Ufer- und Hafenförderung im Kreis Soest mbH.", "Gesellschaft zur Ufer- und Hafenförderung im Kreis Soest mbH")]
    [InlineData("Er kam vom Verein Ufer & Werft Velbert.", "Ufer & Werft Velbert")]
    [InlineData("Das schrieb das Ministerium der Häfen und für Ufer.", "Ministerium der Häfen und für Ufer")]
    [InlineData("Es half die Sparkasse Velbert/Ratingen sehr.", "Sparkasse Velbert/Ratingen")]
    [InlineData("Es kam der bvsu-Landesverband Thüringen dazu.", "bvsu-Landesverband Thüringen")]
    [InlineData("Danach sprach die UWV Stadtwerke Velbert.", "UWV Stadtwerke Velbert")]
    [InlineData("Es lud die UWL Ufer und Werft Velbert GmbH ein.", "UWL Ufer und Werft Velbert GmbH")]
    [InlineData("Es kam der Städtebund Hellweg (StBu), und der StBu blieb.", "Städtebund Hellweg")]
    [InlineData("Das sah die Interessengemeinschaft Ufer-Forum Velbert auch so.", "Interessengemeinschaft Ufer-Forum Velbert")]
    [InlineData("Es half die Vogelsberg-Sparkasse.", "Vogelsberg-Sparkasse")]
    [InlineData("Es half die Sparkasse Vest Recklinghausen.", "Sparkasse Vest Recklinghausen")]
    [InlineData("Die AWO Velbert stand Rede und Antwort.", "AWO Velbert")]
    public void A_body_is_named_in_the_nominative(string sentence, string name)
    {
        Assert.Equal([name], Read(sentence).Select(body => body.Name));
    }

    [Theory]
    [InlineData("Der Verein und die Universität sind im Netzwerk.")]
    [InlineData("Ein Zentrum für alle und ein Museum entstehen.")]
    [InlineData("Die Stadtwerke investieren.")]
    public void A_kind_alone_is_no_body(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Theory]
    [InlineData("Anna Berg vom Verband sprach.")]
    [InlineData("Anna Berg von Uferhäusern sprach.")]
    [InlineData("Das IHK Forum war gut besucht.")]
    public void What_names_no_body_is_none(string sentence)
    {
        Assert.Empty(Read(sentence));
    }

    [Fact]
    public void Who_publishes_stands_alone_above_the_title()
    {
        var report = ReportReader.Read("""
            Netzwerk Grüne Ufer Westfalen
            Startseite / Aktuelles

            Rückblick auf die Ufertagung

            Am 3. Mai 2023 kamen 80 Gäste nach Unna. Es ging um Häfen, Radwege und Sensoren. Die Gäste sahen Beispiele aus der Praxis und sprachen lange darüber.
            """).Single();

        Assert.Equal(["Netzwerk Grüne Ufer Westfalen"], report.Organisations.Select(body => body.Name));
    }

    [Fact]
    public void A_name_without_its_town_is_that_of_the_same_body()
    {
        var body = Read("Im Anker Museum Velbert traf man sich. Das Anker Museum war gut besucht.").Single();

        Assert.Equal("Anker Museum Velbert", body.Name);
        Assert.Equal(2, body.Mentions.Count);
    }

    [Fact]
    public void An_abbreviation_is_tied_to_the_long_form_that_the_text_gives()
    {
        var body = Read("Die Technischen Betriebe Velbert (TBV) kamen. Später sprachen die TBV erneut.").Single();

        Assert.Equal("Technische Betriebe Velbert", body.Name);
        Assert.Equal(["TBV"], body.Aliases);
        Assert.Equal(2, body.Mentions.Count);
        Assert.Equal("05158032", body.Ags);
    }

    [Fact]
    public void Who_supports_and_whose_event_it_is_has_that_role()
    {
        var bodies = Read("Der Erfahrungsaustausch des Netzwerkes Innenstadt NRW fand statt. Gefördert wird das Vorhaben vom BMWSB.");

        Assert.Equal([Role.Host, Role.Supports], bodies.Select(body => body.Roles[0].Role));
    }

    private static IReadOnlyList<OrganisationReading> Read(string body) => ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{body}").Single().Organisations;
}
