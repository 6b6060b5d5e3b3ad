using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Projects;

[Collection(SeededSite.Collection)]
public sealed class ProjectsTests(SeededSite site)
{
    [Fact]
    public async Task The_projects_of_the_reports_are_listed()
    {
        var names = (await site.OpenAsync("/projekte")).Texts("main li > a");

        Assert.Equal(
            ["Mensch Solingen!", "Modellprojekte Smart Cities", "Netzwerk vor Ort – Smart City", "Smart Region Osnabrück", "Smarte.Land.Regionen", "Stadtlabor Iserlohn"],
            names);
    }

    [Fact]
    public async Task A_project_gathers_what_all_reports_say_of_it()
    {
        var page = await site.OpenAsync("/projekte/netzwerk-vor-ort-smart-city");

        Assert.Equal(["24. November 2022", "10. November 2021", "12. Februar 2020"], page.Texts(".zeitpunkt time"));
        Assert.Equal(3, page.Texts("blockquote").Count);
        Assert.Contains("Beckum, Billerbeck, Unna und Siegen", page.Texts("blockquote p")[1], StringComparison.Ordinal);
    }
}
