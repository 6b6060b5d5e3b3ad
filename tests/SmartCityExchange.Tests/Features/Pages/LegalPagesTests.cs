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
        ("Operator:LogRetention", "14 Tage"),
        ("Operator:AccessibilityStated", "3. Dezember 2026"),
        ("Operator:AccessibilityReviewed", "4. Dezember 2026"),
    ];

    [Theory]
    [InlineData("/impressum", "Netzwerk Beispielstadt", "Eingetragener Verein", "Erika Muster", "Marktplatz 1", "12345 Musterstadt", "post@beispielstadt.example", "+49 201 000000", "Max Muster")]
    [InlineData("/datenschutz", "Netzwerk Beispielstadt", "Marktplatz 1", "12345 Musterstadt", "post@beispielstadt.example", "Dana Schutz", "Rechenzentrum Muster", "14 Tage")]
    [InlineData("/barrierefreiheit", "Netzwerk Beispielstadt", "post@beispielstadt.example", "+49 201 000000", "3. Dezember 2026", "4. Dezember 2026")]
    [InlineData("/leichte-sprache", "Netzwerk Beispielstadt", "post@beispielstadt.example", "+49 201 000000")]
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
    [InlineData("/datenschutz", "Operator:Name", "Operator:DataProtectionOfficer", "Operator:Hosting", "Operator:LogRetention")]
    [InlineData("/barrierefreiheit", "Operator:Name", "Operator:Mail", "Operator:Telephone", "Operator:AccessibilityStated", "Operator:AccessibilityReviewed")]
    [InlineData("/leichte-sprache", "Operator:Name", "Operator:Mail", "Operator:Telephone")]
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

    /// <summary>What the law asks of the statement: BGG NRW §10b, BITVNRW §4, the model of Decision (EU) 2018/1523.</summary>
    [Fact]
    public async Task The_accessibility_statement_has_all_its_parts()
    {
        using var site = new ConfiguredSite(Everything);
        var page = await site.OpenAsync("/barrierefreiheit");

        Assert.Equal(["Stand der Vereinbarkeit", "Nicht barrierefreie Inhalte", "Wann und wie geprüft wurde", "Barrieren melden", "Ombudsverfahren"], page.Texts("main h2"));
        Assert.Equal(["Unvereinbar mit der Verordnung", "Unverhältnismäßige Belastung", "Nicht von der Verordnung erfasst"], page.Texts("main p > strong:only-child").Where(s => s.StartsWith('U') || s.StartsWith('N')));
        Assert.Contains("teilweise vereinbar", page.Texts("main strong"));
        Assert.Contains("/kontakt?anliegen=barriere", page.Links("main a"));
        Assert.Contains("https://www.lbbp.nrw.de/ombudsstelle", page.Links("main a"));
        Assert.Contains("mailto:ombudsstelle-barrierefreie-it@mags.nrw.de", page.Links("main a"));
        Assert.Contains("Selbstbewertung", page.Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_video_in_sign_language_that_is_said_and_nothing_leads_there_in_vain()
    {
        using var site = new ArchiveSite();

        Assert.Contains("Ein Video in Deutscher Gebärdensprache gibt es noch nicht.", (await site.OpenAsync("/gebaerdensprache")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Gebärdensprache", (await site.OpenAsync("/barrierefreiheit")).Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("/gebaerdensprache", (await site.OpenAsync("/")).Links("a"));
    }

    [Fact]
    public async Task With_a_video_in_sign_language_every_page_leads_to_it_and_no_gap_is_claimed()
    {
        const string Video = "https://netzwerk.example/dgs";
        using var site = new ConfiguredSite(("Operator:SignLanguage", Video));

        Assert.Contains("/gebaerdensprache", (await site.OpenAsync("/")).Links("header.kopf a"));
        Assert.Contains("/gebaerdensprache", (await site.OpenAsync("/")).Links("footer a"));
        Assert.Contains(Video, (await site.OpenAsync("/gebaerdensprache")).Links("main a"));
        Assert.DoesNotContain("Gebärdensprache", (await site.OpenAsync("/barrierefreiheit")).Main.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Video", (await site.OpenAsync("/leichte-sprache")).Main.Words(), StringComparison.Ordinal);
    }

    /// <summary>The rules of plain language as far as a machine can see them: short sentences, no brackets and figures, hard words are taken apart.</summary>
    [Fact]
    public async Task The_page_in_plain_language_has_short_sentences()
    {
        using var site = new ConfiguredSite(Everything);
        var texts = (await site.OpenAsync("/leichte-sprache")).Texts("main p, main li");

        var sentences = texts.SelectMany(t => t.Split(['.', '?', '!', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        Assert.True(sentences.Count > 60);
        Assert.All(sentences, s => Assert.True(s.Split(' ').Length <= 12, s));
        Assert.All(texts, t => Assert.DoesNotContain("(", t, StringComparison.Ordinal));
    }
}
