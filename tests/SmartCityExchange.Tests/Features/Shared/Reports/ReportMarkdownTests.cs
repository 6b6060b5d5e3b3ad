using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Tests.Features.Shared.Reports;

public sealed class ReportMarkdownTests
{
    [Theory]
    [InlineData("Vorher <script>alert(1)</script> nachher")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<!-- kein Kommentar -->")]
    [InlineData("<details open ontoggle=alert(1)>")]
    public void Html_in_a_report_is_shown_as_the_text_it_is(string text)
    {
        var page = Html.Parse(HtmlOf(text));

        Assert.Equal(text, page.TextContent.Trim());
        Assert.All(page.QuerySelectorAll("*"), element => Assert.Equal("P", element.TagName));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript&#58;alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](<\u0001javascript:alert(1)>)")]
    [InlineData("[x](<  javascript:alert(1)>)")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x](\u00A0javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<vbscript:msgbox(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("[x]\n\n[x]: data:text/html,x")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml,x)")]
    [InlineData("[![x](javascript:alert(1))](javascript:alert(2))")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("[x](\\/evil.example)")]
    [InlineData("[x](https://example.org){onclick=alert(1)}")]
    [InlineData("[x](https://example.org \"\\\" onmouseover=alert(1) x=\\\"\")")]
    [InlineData("# x {style=color:red onclick=alert(1)}")]
    [InlineData("![x](https://www.youtube.com/watch?v=1)")]
    [InlineData("![\" onerror=\"alert(1)](x.png)")]
    [InlineData(":::{onclick=alert(1)}\nx\n:::")]
    public void No_address_or_attribute_of_a_report_is_dangerous(string text)
    {
        var page = Html.Parse(HtmlOf(text));

        Assert.All(page.QuerySelectorAll("*"), element =>
        {
            Assert.DoesNotContain(element.TagName, new[] { "SCRIPT", "IFRAME", "VIDEO", "OBJECT", "STYLE" });
            Assert.All(element.Attributes, a => Assert.Contains(a.Name, new[] { "href", "title", "src", "alt" }));
            Assert.All(element.Attributes.Where(a => a.Name is "href" or "src"), a => Assert.Matches(@"^(https?://|mailto:|tel:|#|/[^/\\]|%5C|x\.png$)", a.Value));
        });
    }

    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d=e)", "https://example.org/a?b=c&d=e")]
    [InlineData("[x](/kommunen/beckum)", "/kommunen/beckum")]
    [InlineData("[x](#beitrag-3)", "#beitrag-3")]
    [InlineData("[x](mailto:info@example.org)", "mailto:info@example.org")]
    [InlineData("[x](tel:+4925112345)", "tel:+4925112345")]
    [InlineData("Siehe https://example.org/bericht.", "https://example.org/bericht")]
    [InlineData("[x](?seite=2)", "?seite=2")]
    [InlineData("[x](bericht.html#a:b)", "bericht.html#a:b")]
    public void A_harmless_address_stays(string text, string address) =>
        Assert.Equal(address, Html.Parse(HtmlOf(text)).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("Akteur*innen und Praktiker*innen", "<p>Akteur*innen und Praktiker*innen</p>")]
    [InlineData("Wer ist Initiator*in, wer Programmierer*in?", "<p>Wer ist Initiator*in, wer Programmierer*in?</p>")]
    [InlineData("Das ist *betont* und **wichtig**.", "<p>Das ist <em>betont</em> und <strong>wichtig</strong>.</p>")]
    [InlineData("*Akteur*innen* betont", "<p><em>Akteur*innen</em> betont</p>")]
    [InlineData("~~alt~~ neu", "<p><del>alt</del> neu</p>")]
    [InlineData("netz_werk_er", "<p>netz_werk_er</p>")]
    public void The_gender_star_is_a_letter_and_emphasis_is_emphasis(string text, string html) => Assert.Equal(html, HtmlOf(text).Trim());

    [Theory]
    [InlineData("10. November 2021 in Solingen", "<p>10. November 2021 in Solingen</p>")]
    [InlineData("1. März war der Tag", "<p>1. März war der Tag</p>")]
    [InlineData("    eingerückt ist kein Programm", "<p>eingerückt ist kein Programm</p>")]
    public void A_pasted_line_is_a_paragraph(string text, string html) => Assert.Equal(html, HtmlOf(text).Trim());

    [Fact]
    public void A_numbered_or_dotted_list_is_a_list()
    {
        Assert.Equal(["Punkt", "Noch einer"], Html.Parse(HtmlOf("1. Punkt\n2. Noch einer")).QuerySelectorAll("ol > li").Select(i => i.TextContent));
        Assert.Equal(["Punkt", "Noch einer"], Html.Parse(HtmlOf("- Punkt\n- Noch einer")).QuerySelectorAll("ul > li").Select(i => i.TextContent));
    }

    [Fact]
    public void Headings_of_a_report_stand_below_those_of_the_page() =>
        Assert.Equal(["H3", "H4", "H6"], Html.Parse(HtmlOf("# A\n\n## B\n\n###### C")).Children.Select(h => h.TagName));

    [Theory]
    [InlineData(">", 5000)]
    [InlineData("- ", 3000)]
    [InlineData("*", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("[a](", 3000)]
    [InlineData("![a](", 3000)]
    [InlineData("**a ", 5000)]
    [InlineData("<", 20_000)]
    [InlineData("Ein Satz. ", 20_000)]
    [InlineData("| a ", 5000)]
    [InlineData("\u0000", 1000)]
    public void A_deeply_nested_or_very_long_text_is_still_shown(string part, int times) =>
        Assert.NotNull(HtmlOf(string.Concat(Enumerable.Repeat(part, times))));

    [Fact]
    public void A_very_long_text_keeps_its_paragraphs_and_is_encoded()
    {
        var text = string.Concat(Enumerable.Repeat("Ein <b>Absatz</b> & mehr.\n\n", 8000));

        Assert.Equal(8000, Html.Parse(HtmlOf(text)).QuerySelectorAll("p").Count(p => p.TextContent == "Ein <b>Absatz</b> & mehr."));
    }

    private static string HtmlOf(string text) => ReportMarkdown.ToHtml(text, headingsBelow: 2).ToString()!;
}
