using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Organisations;

[Collection(SeededSite.Collection)]
public sealed class OrganisationsTests(SeededSite site)
{
    [Fact]
    public async Task A_body_is_listed_with_the_number_of_its_events()
    {
        var list = (await site.OpenAsync("/organisationen")).Main;

        Assert.Contains("3 Veranstaltungen, zuletzt 2022", list.Item("/organisationen/netzwerk-innenstadt-nrw").Words(), StringComparison.Ordinal);
        Assert.Contains("2 Veranstaltungen, zuletzt 2022", list.Item("/organisationen/bbsr").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_stands_with_its_speakers_of_each_day()
    {
        var page = await site.OpenAsync("/organisationen/bbsr");

        Assert.Equal(["24. November 2022", "12. Februar 2020"], page.Texts(".zeitpunkt time"));
        Assert.Equal(["/personen/christian-rauch", "/personen/jonas"], page.Links(".billed a"));
    }

    [Fact]
    public async Task The_role_stands_with_the_sentence_that_says_so()
    {
        var page = await site.OpenAsync("/organisationen/deutscher-staedtetag");

        Assert.Equal(["hat begleitet"], page.Texts(".rolle"));
        Assert.StartsWith("Begleitet wird das Pilotprojekt vom BMI", page.Only("blockquote p").Words(), StringComparison.Ordinal);
        Assert.Equal(["Deutschen Städtetag"], page.Texts("blockquote mark"));
    }
}
