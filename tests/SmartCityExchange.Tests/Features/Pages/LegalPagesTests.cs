using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Pages;

public sealed class LegalPagesTests
{
    private static readonly (string Name, string Value)[] Everything =
    [
        ("Operator:Name", "Netzwerk Beispielstadt"),
        ("Operator:LegalForm", "Eingetragener Verein"),
        ("Operator:Representative", "Erika Muster"),
        ("Operator:Street", "Marktplatz 1"),
        ("Operator:Town", "12345 Musterstadt"),
        ("Operator:Mail", "post@beispielstadt.example"),
        ("Operator:Telephone", "+49 201 000000"),
        ("Operator:EditorResponsible", "Max Muster"),
        ("Operator:DataProtectionOfficer", "Dana Schutz"),
        ("Operator:Hosting", "Rechenzentrum Muster"),
    ];

    [Theory]
    [InlineData("/impressum", "Netzwerk Beispielstadt", "Eingetragener Verein", "Erika Muster", "Marktplatz 1", "12345 Musterstadt", "post@beispielstadt.example", "+49 201 000000", "Max Muster")]
    [InlineData("/datenschutz", "Netzwerk Beispielstadt", "Marktplatz 1", "12345 Musterstadt", "post@beispielstadt.example", "Dana Schutz", "Rechenzentrum Muster")]
    [InlineData("/barrierefreiheit", "Netzwerk Beispielstadt", "post@beispielstadt.example")]
    public async Task They_say_who_runs_the_site(string address, params string[] data)
    {
        using var site = new ConfiguredSite(Everything);
        var words = (await site.OpenAsync(address)).Main.Words();

        Assert.All(data, value => Assert.Contains(value, words, StringComparison.Ordinal));
        Assert.DoesNotContain("Angabe fehlt", words, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/impressum", "Operator:Name", "Operator:Street", "Operator:Town", "Operator:Representative", "Operator:Mail", "Operator:Telephone", "Operator:EditorResponsible")]
    [InlineData("/datenschutz", "Operator:Name", "Operator:DataProtectionOfficer", "Operator:Hosting")]
    [InlineData("/barrierefreiheit", "Operator:Name", "Operator:Mail")]
    public async Task What_is_not_stated_is_named_with_its_setting(string address, params string[] settings)
    {
        using var site = new ArchiveSite();
        var words = (await site.OpenAsync(address)).Main.Words();

        Assert.All(settings, setting => Assert.Contains($"Angabe fehlt (Einstellung {setting})", words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**Stadt** _am_ `See` ~~alt~~")]
    [InlineData("[Stadt](https://fremd.example/) <https://fremd.example/>")]
    [InlineData("# Stadt | Land")]
    [InlineData("1. FC & Söhne &amp; {{Mail}} \\* www.fremd.example")]
    [InlineData("![x](https://fremd.example/x.png)")]
    public async Task What_the_operator_states_stays_text(string name)
    {
        using var site = new ConfiguredSite(("Operator:Name", name), ("Operator:LegalForm", "- " + name), ("Operator:Mail", "post@beispielstadt.example"));
        foreach (var address in new[] { "/impressum", "/datenschutz", "/barrierefreiheit" })
        {
            var page = await site.OpenAsync(address);
            Assert.Contains(name, page.Main.Words(), StringComparison.Ordinal);
            Assert.Empty(page.Html.QuerySelectorAll("main script, main img, main em, main code, main del, main table, main a[href*='fremd']"));
            Assert.DoesNotContain("Stadt", page.Texts("main strong, main h2, main li"));
        }
    }

    [Fact]
    public async Task The_privacy_page_says_that_there_are_no_cookies()
    {
        using var site = new ArchiveSite();

        Assert.Contains("Die öffentlichen Seiten setzen keine Cookies", (await site.OpenAsync("/datenschutz")).Main.Words(), StringComparison.Ordinal);
    }
}
