using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Search.Suggestions;

[Collection(SeededSite.Collection)]
public sealed class SuggestionTests(SeededSite site)
{
    [Theory]
    [InlineData("Mu")]
    [InlineData("Mü")]
    [InlineData("Mue")]
    [InlineData("mü")]
    [InlineData(" MÜ ")]
    [InlineData("Mu\u0308")]
    [InlineData("Münster")]
    public async Task Every_spelling_of_an_umlaut_suggests_the_same_town_first(string typed) =>
        Assert.Equal("/kommunen/muenster", (await site.SuggestAsync(typed))[0].Url);

    [Theory]
    [InlineData("Leng")]
    [InlineData("von Leng")]
    [InlineData("Jens Leng")]
    [InlineData("jens v")]
    [InlineData("Lengerke, Jens")]
    [InlineData("Herr von Lengerke")]
    public async Task A_person_is_found_by_any_word_of_the_name_whatever_stands_before_it(string typed) =>
        Assert.Equal("/personen/jens-von-lengerke", (await site.SuggestAsync(typed))[0].Url);

    [Theory]
    [InlineData("TBS", "/organisationen/technische-betriebe-solingen", "auch: TBS")]
    [InlineData("Bundesinst", "/organisationen/bbsr", "auch: Bundesinstitut für Bau-, Stadt- und Raumforschung")]
    [InlineData("Stadt-A", "/themen/lokale-plattformen-und-apps", "auch: Stadt-App")]
    public async Task Another_name_finds_the_record_and_says_why(string typed, string url, string note) =>
        Assert.Equal(note, Assert.Single(await site.SuggestAsync(typed), s => s.Url == url).Note);

    [Theory]
    [InlineData("regioit", "/organisationen/regioit")]
    [InlineData("regio", "/organisationen/regioit")]
    [InlineData("solingen.d", "/organisationen/solingen-digital")]
    [InlineData("Land", "/projekte/smarte-land-regionen")]
    [InlineData("smarteland", "/projekte/smarte-land-regionen")]
    [InlineData("akteur*innen", "/themen/vernetzte-akteur-innen")]
    public async Task Parts_of_a_name_and_the_whole_are_found_by_their_beginning(string typed, string url) =>
        Assert.Contains(url, (await site.SuggestAsync(typed)).Select(s => s.Url));

    [Fact]
    public async Task A_note_tells_one_from_another()
    {
        Assert.Equal("Geschäftsführer, Wirtschaftsförderung Kreis Coesfeld GmbH", (await site.SuggestAsync("Grüner"))[0].Note);
        Assert.Equal("Stadt, Kreis Warendorf, Nordrhein-Westfalen", (await site.SuggestAsync("Beckum"))[0].Note);
        Assert.Equal(["24. November 2022", "10. November 2021", "12. Februar 2020"], (await site.SuggestAsync("Erfahrungsaus")).Select(s => s.Note));
    }

    [Theory]
    [InlineData("mu", "|Mü|nster")]
    [InlineData("mue", "|Mü|nster")]
    [InlineData("ju gr", "|Jü|rgen |Gr|üner")]
    [InlineData("len", "Jens von |Len|gerke")]
    [InlineData("regioit", "|regioIT")]
    public async Task What_was_typed_is_marked_in_the_name(string typed, string name) =>
        Assert.Equal(name, string.Join('|', (await site.SuggestAsync(typed))[0].Pieces));

    [Theory]
    [InlineData("")]
    [InlineData("m")]
    [InlineData(" ü ")]
    [InlineData("!?")]
    [InlineData("Xylophon")]
    public async Task Too_little_and_unknown_names_suggest_nothing(string typed) => Assert.Empty(await site.SuggestAsync(typed));

    [Theory]
    [InlineData("Essen")]
    [InlineData("Hagen")]
    [InlineData("Bochu")]
    public async Task A_town_that_no_report_names_is_not_suggested(string typed) =>
        Assert.DoesNotContain(await site.SuggestAsync(typed), s => s.Kind == "Kommune");

    [Fact]
    public async Task There_are_eight_at_most_and_those_of_a_kind_stand_together()
    {
        var suggested = await site.SuggestAsync("s");
        Assert.Empty(suggested);

        suggested = await site.SuggestAsync("st");
        Assert.Equal(8, suggested.Count);
        Assert.Equal(suggested.Select(s => s.Group).Distinct().Count(), suggested.Zip(suggested.Skip(1)).Count(pair => pair.First.Group != pair.Second.Group) + 1);
    }

    [Fact]
    public async Task Every_suggestion_leads_to_a_page_of_that_name()
    {
        foreach (var suggestion in await site.SuggestAsync("so"))
        {
            Assert.Equal(suggestion.Name, (await site.OpenAsync(suggestion.Url)).Only("h1").Words());
        }
    }
}
