using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.People;

[Collection(SeededSite.Collection)]
public sealed class PeopleTests(SeededSite site)
{
    [Fact]
    public async Task A_person_is_listed_with_function_and_body() =>
        Assert.StartsWith(
            "Jürgen Grüner Geschäftsführer, Wirtschaftsförderung Kreis Coesfeld GmbH",
            (await site.OpenAsync("/personen")).Main.Item("/personen/juergen-gruener").Words(),
            StringComparison.Ordinal);

    [Fact]
    public async Task Ten_persons_spoke_at_the_three_events() =>
        Assert.Equal("10", (await site.OpenAsync("/personen")).Only(".bilanz .licht-zahl").Words());

    [Fact]
    public async Task A_person_stands_as_billed_with_the_sentence_that_names_them()
    {
        var page = await site.OpenAsync("/personen/juergen-gruener");

        Assert.Equal("Jürgen Grüner", page.Only("h1").Words());
        Assert.Equal("Dr. Jürgen Grüner Geschäftsführer Wirtschaftsförderung Kreis Coesfeld GmbH", page.Only(".billed li").Words());
        var quote = page.Only("blockquote p");
        Assert.StartsWith("Dr. Jürgen Grüner, der Geschäftsführer Wirtschaftsförderung Kreis Coesfeld GmbH beschrieb", quote.Words(), StringComparison.Ordinal);
        Assert.EndsWith("im Kreis und mit Unternehmen aufgestellt ist.", quote.Words(), StringComparison.Ordinal);
        Assert.Equal(["Dr. Jürgen Grüner"], quote.Texts("mark"));
    }

    [Fact]
    public async Task The_quotation_leads_to_the_words_in_the_report()
    {
        var link = Assert.Single((await site.OpenAsync("/personen/juergen-gruener")).Links("blockquote a")).Split('#');

        Assert.Equal(Seeds.Event2021, link[0]);
        Assert.Equal("Dr. Jürgen Grüner", (await site.OpenAsync(link[0])).Only("#" + link[1]).Words());
    }

    [Fact]
    public async Task The_department_stands_where_the_report_names_it()
    {
        var billed = (await site.OpenAsync("/personen/christian-rauch")).Only(".billed li");

        Assert.Equal("Christian Rauch Referatsleiter BBSR Digitale Stadt, Risikovorsorge und Verkehr", billed.Words());
        Assert.Equal(["/organisationen/bbsr"], billed.Links());
    }

    [Fact]
    public async Task Nothing_is_invented_of_a_person_of_whom_the_report_says_little()
    {
        var page = await site.OpenAsync("/personen/jonas");

        Assert.Equal("Dr. Jonas BBSR", page.Only(".billed li").Words().Replace("Frau ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_function_is_that_of_each_day()
    {
        using var other = new ArchiveSite();
        await other.Given(async given =>
        {
            await given.Event("Früher", "2015-05-05", ["Unna"], ["Vera Vortrag"]);
            await given.Event("Später", "2020-05-05", ["Soest"], ["Vera Vortrag"]);
        });
        await other.Change("Früher", e => e.Contributions[0].Speakers[0].Function = "Referentin");
        await other.Change("Später", e => e.Contributions[0].Speakers[0].Function = "Amtsleiterin");

        var entries = (await other.OpenAsync("/personen/vera-vortrag")).Html.QuerySelectorAll(".zeitlinie > li");
        Assert.Equal(["Vera Vortrag Amtsleiterin für Soest", "Vera Vortrag Referentin für Unna"], entries.Select(e => e.QuerySelector(".billed li")!.Words()));
        Assert.Equal(["5. Mai 2020", "5. Mai 2015"], entries.Select(e => e.QuerySelector("time")!.Words()));
        Assert.Contains("Amtsleiterin, Soest", (await other.OpenAsync("/personen")).Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Referentin", (await other.OpenAsync("/veranstaltungen/2015-05-05-frueher")).Section("Beiträge").Words(), StringComparison.Ordinal);
    }
}
