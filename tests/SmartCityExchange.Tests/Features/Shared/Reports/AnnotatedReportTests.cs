using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Tests.Features.Shared.Reports;

public sealed class AnnotatedReportTests
{
    [Theory]
    [InlineData("Beckum berichtete.", "Beckum")]
    [InlineData("Es sprach Beckum", "Beckum")]
    [InlineData("Erste Zeile\r\nzweite mit Beckum am Ende\r\ndritte", "Beckum")]
    [InlineData("Erste Zeile\nzweite mit Beckum am Ende\ndritte", "Beckum")]
    [InlineData("Erster Absatz\r\n\r\nZweiter mit Beckum.", "Beckum")]
    [InlineData("Ein \\* Stern vor Beckum und mehr", "Beckum")]
    [InlineData("Müller & Söhne \"in\" Beckum <hier>", "Beckum")]
    [InlineData("Akteur*innen aus Beckum", "Beckum")]
    [InlineData("Die Akteur*innen aus Beckum", "Akteur*innen")]
    [InlineData("Das war *in Beckum* schön", "Beckum")]
    [InlineData("- Punkt\n- Beckum", "Beckum")]
    [InlineData("1. Punkt\n2. Beckum", "Beckum")]
    [InlineData("> Zitat aus Beckum", "Beckum")]
    [InlineData("# Aus Beckum\n\nText", "Beckum")]
    [InlineData("| Ort | Jahr |\n|---|---|\n| Beckum | 2021 |", "Beckum")]
    [InlineData("  Eingerückt Beckum", "Beckum")]
    [InlineData("😀 Beckum", "Beckum")]
    [InlineData("Siehe https://example.org und Beckum", "Beckum")]
    [InlineData("„Mensch Solingen!“ ist eine App", "„Mensch Solingen!“")]
    public void A_mark_stands_at_its_words(string report, string words)
    {
        var page = Html.Parse(Render(report, Mark(report, words)));

        Assert.Equal(words, Assert.Single(page.QuerySelectorAll("a.beleg > mark")).TextContent);
        Assert.Equal("/ziel/1", page.QuerySelector("a.beleg")!.GetAttribute("href"));
        Assert.Equal(words, page.QuerySelector("#stelle-1")!.TextContent);
        AssertWellMarked(report, [Mark(report, words)]);
    }

    [Theory]
    [InlineData("Die **Stadt** Beckum berichtete.", "Stadt** Beckum")]
    [InlineData("Die **Stadt Beckum** berichtete.", "**Stadt Beckum**")]
    [InlineData("Stadtwerke\nGarbsen GmbH", "Stadtwerke\nGarbsen GmbH")]
    [InlineData("Stadtwerke\r\nGarbsen GmbH", "Stadtwerke\r\nGarbsen GmbH")]
    [InlineData("Grün &amp; Blau", "Grün &amp; Blau")]
    [InlineData("a \\* b", "a \\* b")]
    [InlineData("vor \\*Beckum", "*Beckum")]
    public void A_mark_may_reach_over_other_markup(string report, string words) => AssertWellMarked(report, [Mark(report, words)]);

    [Fact]
    public void A_mark_without_an_address_is_an_anchor_only()
    {
        var page = Html.Parse(Render("Am 10. November", Mark("Am 10. November", "10. November") with { Url = null }));

        Assert.Empty(page.QuerySelectorAll("a"));
        Assert.Equal("10. November", page.QuerySelector("#stelle-1")!.TextContent);
    }

    [Fact]
    public void Of_marks_inside_one_another_the_longest_is_the_link_and_all_are_anchors()
    {
        const string Report = "Die Stadtwerke Garbsen GmbH";
        var page = Html.Parse(Render(Report, Mark(Report, "Garbsen", 1), Mark(Report, "Stadtwerke Garbsen GmbH", 2)));

        Assert.Equal(["/ziel/2"], page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Stadtwerke Garbsen GmbH", page.QuerySelector("mark")!.TextContent);
        Assert.NotNull(page.QuerySelector("#stelle-1"));
        Assert.NotNull(page.QuerySelector("#stelle-2"));
    }

    [Theory]
    [InlineData("Siehe [den Bericht aus Beckum](https://example.org/bericht) dazu.")]
    [InlineData("Siehe <https://example.org/Beckum> dazu.")]
    [InlineData("Siehe https://example.org/Beckum dazu.")]
    public void Words_that_are_a_link_already_are_not_linked_again(string report)
    {
        var page = Html.Parse(Render(report, Mark(report, "Beckum")));

        Assert.StartsWith("https://example.org/", Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href"), StringComparison.Ordinal);
        AssertWellMarked(report, [Mark(report, "Beckum")], everyAnchor: !report.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_in_the_description_of_a_picture_leaves_the_picture_whole()
    {
        const string Report = "![Markt in Beckum](/bild.png) und Text";
        var page = Html.Parse(Render(Report, Mark(Report, "Beckum")));

        Assert.Equal("Markt in Beckum", page.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(Html.Words(Render(Report)), string.Join(' ', page.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Passages_are_numbered_and_know_their_place()
    {
        const string Report = "Eins.\n\nZwei\nzwei.\n\n- drei\n- drei";
        var passages = AnnotatedReport.Render(Report, []);

        Assert.Equal([1, 2, 3], passages.Select(p => p.Number));
        Assert.Equal(["Eins.", "Zwei\nzwei.", "- drei\n- drei"], passages.Select(p => p.Span.In(Report)));
    }

    [Fact]
    public void An_empty_report_has_no_passage() => Assert.Empty(AnnotatedReport.Render("", []));

    [Fact]
    public void However_marks_lie_the_words_stay_and_every_anchor_stands_once()
    {
        const string Report =
            "Am 10. November 2021 fand der *vierte* Erfahrungsaustausch statt.\r\nAkteur*innen aus Beckum & Siegen berichteten.\n\n" +
            "- **Dr. Dagmar Lehmann** (Stadt Iserlohn)\n- IHK \\* Nord Westfalen \"und\" BBSR\n\nMehr [beim Netzwerk](https://example.org) oder unter https://example.org/x dazu.\n\n> „Mensch\n> Solingen!“";
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var marks = Enumerable.Range(1, random.Next(1, 12)).Select(id =>
            {
                var start = random.Next(Report.Length);
                return new ReportMark($"stelle-{id}", new Span(start, random.Next(1, Math.Min(40, Report.Length - start) + 1)), random.Next(4) == 0 ? null : $"/ziel/{id}", IsFound: random.Next(5) == 0);
            }).ToList();
            AssertWellMarked(Report, marks, everyAnchor: false);
        }
    }

    [Fact]
    public void However_marks_lie_in_plain_words_every_anchor_stands_once()
    {
        const string Report = "Beckum, Billerbeck und Siegen berichteten.\nDie Stadtwerke Garbsen GmbH auch.\n\nJan Uhlenbrok sprach für Osnabrück.";
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var starts = Enumerable.Range(0, Report.Length).Where(i => char.IsLetter(Report[i])).ToList();
            var marks = Enumerable.Range(1, random.Next(1, 12)).Select(id =>
            {
                var start = starts[random.Next(starts.Count)];
                return new ReportMark($"stelle-{id}", new Span(start, random.Next(1, Math.Min(60, Report.Length - start) + 1)), random.Next(4) == 0 ? null : $"/ziel/{id}", IsFound: random.Next(5) == 0);
            }).ToList();
            AssertWellMarked(Report, marks);
        }
    }

    private static ReportMark Mark(string report, string words, int id = 1) =>
        new($"stelle-{id}", new Span(report.IndexOf(words, StringComparison.Ordinal), words.Length), $"/ziel/{id}");

    private static string Render(string report, params ReportMark[] marks) => string.Concat(AnnotatedReport.Render(report, marks).Select(p => p.Html));

    private static void AssertWellMarked(string report, IReadOnlyList<ReportMark> marks, bool everyAnchor = true)
    {
        var html = Render(report, [.. marks]);
        var page = Html.Parse(html);
        Assert.Equal(Html.Words(Render(report)), Html.Words(html));
        Assert.Empty(page.QuerySelectorAll("a a"));
        // A parser closes a link that another begins in: then the two would not be nested, but the tags not balanced either.
        Assert.Equal(page.QuerySelectorAll("a").Length, html.Split("<a ").Length - 1);
        Assert.Equal(page.QuerySelectorAll("a").Length, html.Split("</a>").Length - 1);
        Assert.All(marks, m => Assert.InRange(page.QuerySelectorAll($"#{m.Anchor}").Length, everyAnchor ? 1 : 0, 1));
    }
}
