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
    [InlineData("Die IHK zu Dortmund war dabei.", "IHK zu Dortmund")]
    [InlineData("Am Institut für Stadtforschung und Bau wird geforscht.", "Institut für Stadtforschung und Bau")]
    [InlineData("Die Gesellschaft für Wirtschaftsförderung Duisburg mbH lud ein.", "Gesellschaft für Wirtschaftsförderung Duisburg mbH")]
    [InlineData("Das Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR) und das BBSR.", "Bundesinstitut für Bau-, Stadt- und Raumforschung")]
    [InlineData("Das macht die Gesellschaft für den Kreis Soest mbH.", "Gesellschaft für den Kreis Soest mbH")]
    [InlineData("Es half die NWO – Nordwohnen Service GmbH.", "NWO – Nordwohnen Service GmbH")]
    [InlineData("Dazu kam das Büro Grünraum.", "Büro Grünraum")]
    [InlineData("Die IHK Ostwestfalen zu Bielefeld war dabei.", "IHK Ostwestfalen zu Bielefeld")]
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
