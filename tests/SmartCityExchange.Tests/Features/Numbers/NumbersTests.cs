using System.Net;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Features.Numbers;

/// <summary>The archive in numbers. Each test has an archive of its own.</summary>
public sealed class NumbersTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task An_empty_archive_has_nothing_to_count()
    {
        var page = await _site.OpenAsync("/zahlen");

        Assert.Equal("Noch gibt es nichts zu zählen.", page.Section("Belegstellen je Thema").Texts("p")[0]);
        Assert.Equal("Thema,Belegstellen\r\n", await Csv("themen"));
    }

    [Fact]
    public async Task Only_what_is_published_counts()
    {
        await Fill();
        var page = await _site.OpenAsync("/zahlen");

        Assert.Equal(["2021 2", "2020 0", "2019 1"], page.Section("Veranstaltungen je Jahr").Texts("tbody tr"));
        Assert.Equal(["Vor Ort 1", "Online 1", "Vor Ort und online 0", "Im Bericht nicht genannt 1"], page.Section("Vor Ort oder online").Texts("tbody tr"));
        Assert.Equal(["Parken 2", "Teilhabe 1"], page.Section("Belegstellen je Thema").Texts("tbody tr"));
        Assert.Equal(["Unna 2", "Soest 1"], page.Section("Belegstellen je Kommune").Texts("tbody tr"));
        Assert.Equal("Veranstaltungen 3", page.Section("Was das Archiv enthält").Texts("tbody tr")[0]);
    }

    [Fact]
    public async Task A_bar_is_as_long_as_its_number()
    {
        await Fill();

        Assert.Equal(["100", "50"], (await _site.OpenAsync("/zahlen")).Section("Belegstellen je Thema").QuerySelectorAll("rect").Select(r => r.GetAttribute("width")));
    }

    [Theory]
    [InlineData("veranstaltungen", "Jahr,Veranstaltungen\r\n2021,2\r\n2020,0\r\n2019,1\r\n")]
    [InlineData("themen", "Thema,Belegstellen,Adresse\r\nParken,2,http://localhost:5080/themen/parken\r\nTeilhabe,1,http://localhost:5080/themen/teilhabe\r\n")]
    public async Task Each_table_can_be_taken_along(string name, string expected)
    {
        await Fill();

        Assert.Contains($"/zahlen/{name}.csv", (await _site.OpenAsync("/zahlen")).Links(".zahlen a"));
        Assert.Equal(expected, await Csv(name));
    }

    [Fact]
    public async Task A_name_cannot_become_a_formula()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", topics: ["=1+1"]));

        Assert.Contains("'=1+1", await Csv("themen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_more_rows_than_the_page_and_the_page_says_so()
    {
        await _site.Given(given => given.Event("Eins", "2021-01-01", topics: [.. Enumerable.Range(10, 25).Select(i => $"Thema {i}")]));
        var section = (await _site.OpenAsync("/zahlen")).Section("Belegstellen je Thema");

        Assert.Equal(20, section.Texts("tbody tr").Count);
        Assert.Contains("20 von 25 Zeilen", section.Words(), StringComparison.Ordinal);
        Assert.Equal(26, (await Csv("themen")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task There_is_no_other_table() => await _site.OpenAsync("/zahlen/geheim.csv", HttpStatusCode.NotFound);

    private Task Fill() => _site.Given(async given =>
    {
        await given.Event("Eins", "2019-01-01", ["Unna"], topics: ["Parken"], attendance: AttendanceMode.OnSite);
        await given.Event("Zwei", "2021-01-01", ["Unna", "Soest"], topics: ["Parken", "Teilhabe"], attendance: AttendanceMode.Online);
        await given.Event("Drei", "2021-02-01");
        await given.Event("Entwurf", "2022-02-01", ["Hamm"], topics: ["Geheimes"], status: EventStatus.Draft);
    });

    private async Task<string> Csv(string name)
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync($"/zahlen/{name}.csv");
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        return (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF');
    }
}
