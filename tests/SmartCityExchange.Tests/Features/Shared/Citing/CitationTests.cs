using System.Text.Json;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Citing;

namespace SmartCityExchange.Tests.Features.Shared.Citing;

public sealed class CitationTests
{
    private static readonly Uri Site = new("https://archiv.example/");

    private static readonly Citation Report = new(RecordKind.Event, "2021-11-10-erfahrungsaustausch-smart-city", "Erfahrungsaustausch Smart City", new DateOnly(2026, 11, 25))
    {
        Date = new DateOnly(2021, 11, 10),
    };

    [Fact]
    public void A_passage_is_cited_with_author_title_day_number_state_and_address() => Assert.Equal(
        "Netzwerk Innenstadt NRW, Erfahrungsaustausch Smart City, 10.11.2021, Absatz 7, Stand 25.11.2026, "
        + "https://archiv.example/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city#absatz-7",
        (Report with { Passage = 7 }).Text(Site));

    [Fact]
    public void The_series_is_named_where_the_title_does_not_say_it()
    {
        Assert.Contains(", Werkstatt Licht (Erfahrungsaustausch, Nr. 4), 10.11.2021, ", (Report with { Title = "Werkstatt Licht", Series = "Erfahrungsaustausch", SeriesNumber = 4 }).Text(Site), StringComparison.Ordinal);
        Assert.DoesNotContain("(", (Report with { Series = "Erfahrungsaustausch SMART CITY", SeriesNumber = 4 }).Text(Site), StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_of_several_days_is_cited_with_the_first_and_the_last() => Assert.Contains(
        ", 30.09.2025 bis 02.10.2025, ", (Report with { Date = new DateOnly(2025, 9, 30), EndDate = new DateOnly(2025, 10, 2) }).Text(Site), StringComparison.Ordinal);

    [Fact]
    public void A_record_is_cited_as_a_page_of_the_archive() => Assert.Equal(
        "Netzwerk Innenstadt NRW, Beckum (Kommune), SmartCityExchange, Stand 25.11.2026, https://archiv.example/kommunen/beckum",
        new Citation(RecordKind.Municipality, "beckum", "Beckum", new DateOnly(2026, 11, 25)).Text(Site));

    [Fact]
    public void BibTeX_has_a_report_with_its_institution() => Assert.Equal(
        """
        @techreport{2021-11-10-erfahrungsaustausch-smart-city-absatz-7,
          author      = {{Netzwerk Innenstadt NRW}},
          title       = {{Erfahrungsaustausch Smart City}},
          institution = {Netzwerk Innenstadt NRW},
          year        = {2021},
          month       = nov,
          date        = {2021-11-10},
          note        = {Absatz 7, Stand 25.11.2026},
          url         = {https://archiv.example/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city#absatz-7},
          langid      = {ngerman}
        }

        """.ReplaceLineEndings("\n"),
        BibTex.Write(Report with { Passage = 7 }, Site));

    [Fact]
    public void BibTeX_spells_the_signs_that_TeX_keeps_for_itself()
    {
        var entry = BibTex.Write(Report with { Title = "50 % & mehr: #1_a $x {b~c^d\\e\nf" }, Site);

        Assert.Contains(@"title       = {{50 \% \& mehr: \#1\_a \$x \textbraceleft{}b\textasciitilde{}c\textasciicircum{}d\textbackslash{}e f}}", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Fact]
    public void BibTeX_keeps_both_days_of_a_longer_event() => Assert.Contains(
        "date        = {2025-09-30/2025-10-02}", BibTex.Write(Report with { Date = new DateOnly(2025, 9, 30), EndDate = new DateOnly(2025, 10, 2) }, Site), StringComparison.Ordinal);

    [Fact]
    public void CSL_has_a_report_with_date_parts_and_no_day_of_access()
    {
        var item = Item(Report with { Passage = 7, Series = "Erfahrungsaustausch", SeriesNumber = 4, EndDate = new DateOnly(2021, 11, 11) });

        Assert.Equal("report", item.GetProperty("type").GetString());
        Assert.Equal("2021-11-10-erfahrungsaustausch-smart-city-absatz-7", item.GetProperty("id").GetString());
        Assert.Equal("Netzwerk Innenstadt NRW", item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("[[2021,11,10],[2021,11,11]]", JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("Absatz 7", item.GetProperty("section").GetString());
        Assert.Equal("https://archiv.example/veranstaltungen/2021-11-10-erfahrungsaustausch-smart-city#absatz-7", item.GetProperty("URL").GetString());
        Assert.False(item.TryGetProperty("accessed", out _));
    }

    /// <summary>Names of csl-data.json of citationstyles.org, which allows no others.</summary>
    [Fact]
    public void CSL_has_no_field_that_its_schema_does_not_know() => Assert.All(
        new[] { Report with { Passage = 7, Series = "Reihe", SeriesNumber = 4 }, new Citation(RecordKind.Topic, "wlan", "WLAN", new DateOnly(2026, 11, 25)) },
        citation => Assert.Empty(Item(citation).EnumerateObject().Select(p => p.Name).Except(
            ["id", "type", "title", "author", "publisher", "issued", "note", "URL", "language", "source", "container-title", "collection-title", "collection-number", "section"])));

    [Fact]
    public void CSL_has_a_page_for_a_record_dated_by_its_last_change()
    {
        var item = Item(new Citation(RecordKind.Topic, "wlan", "WLAN", new DateOnly(2026, 11, 25)));

        Assert.Equal(("webpage", "WLAN (Thema)", "SmartCityExchange"), (item.GetProperty("type").GetString(), item.GetProperty("title").GetString(), item.GetProperty("container-title").GetString()));
        Assert.Equal("[[2026,11,25]]", JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts")));
    }

    private static JsonElement Item(Citation citation)
    {
        using var read = JsonDocument.Parse(CslJson.Write(citation, Site));
        return Assert.Single(read.RootElement.EnumerateArray()).Clone();
    }
}
