using System.Net;
using System.Text;
using System.Text.Json;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Search.Suggestions;

/// <summary>How suggestions are answered, whatever is asked and by whom.</summary>
[Collection(SeededSite.Collection)]
public sealed class SuggestionAnswerTests(SeededSite site)
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, text/html;q=0.9", "application/json")]
    [InlineData("text/html;q=0.5, application/json;q=0.9", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/html, application/json;q=0.5", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("image/png", "text/html")]
    public async Task The_script_gets_JSON_and_everybody_else_a_page(string accepted, string type)
    {
        using var answer = await site.AskForSuggestionsAsync("mu", accepted);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("public, max-age=60", answer.Headers.CacheControl!.ToString());
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task The_page_shows_the_same_names_as_links_that_no_search_engine_keeps()
    {
        var suggested = await site.SuggestAsync("so");
        var page = await site.OpenAsync("/suche/vorschlaege?q=so");

        Assert.NotEmpty(suggested);
        Assert.Equal(suggested.Select(s => s.Url), page.Links(".treffer a"));
        Assert.Equal(suggested.Select(s => s.Name), page.Texts(".treffer a"));
        Assert.Equal(suggested.Select(s => s.Group).Distinct(), page.Texts(".treffer h2"));
        Assert.Equal("so", page.Only("[role=search] input[name=q]").GetAttribute("value"));
        Assert.Equal("noindex", page.Only("meta[name=robots]").GetAttribute("content"));
        Assert.Empty(page.Html.QuerySelectorAll("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("x", "Bitte mindestens zwei Buchstaben eingeben.")]
    [InlineData("Xylophon", "Kein Name beginnt mit „Xylophon“. In den Berichten suchen")]
    public async Task A_page_without_names_says_what_to_do(string typed, string words) =>
        Assert.Equal(words, (await site.OpenAsync($"/suche/vorschlaege?q={typed}")).Only("[role=status]").Words());

    [Fact]
    public async Task Too_long_a_text_is_refused_in_German()
    {
        var typed = new string('x', 201);
        using var problem = await site.AskForSuggestionsAsync(typed, "application/json");
        var told = JsonDocument.Parse(await problem.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (problem.StatusCode, problem.Content.Headers.ContentType!.MediaType));
        Assert.Equal("Die Anfrage ist zu lang", told.GetProperty("title").GetString());
        Assert.Equal("Höchstens 200 Zeichen lassen sich suchen.", told.GetProperty("detail").GetString());

        var page = await site.OpenAsync($"/suche/vorschlaege?q={typed}", HttpStatusCode.BadRequest);
        Assert.Equal("Die Anfrage ist zu lang", page.Only("h1").Words());
    }

    [Theory]
    [InlineData("\"Beckum")]
    [InlineData("Beckum*")]
    [InlineData("^Be")]
    [InlineData("person : Be")]
    [InlineData("Be AND NOT Be OR NEAR(Be, 2)")]
    [InlineData("Be\0ckum")]
    [InlineData("'; DROP TABLE SearchNames; --")]
    [InlineData("-Be")]
    public async Task No_sign_is_an_operator(string typed) => await site.SuggestAsync(typed);

    [Fact]
    public async Task Any_text_at_all_is_answered()
    {
        var random = new Random(2026);
        for (var i = 0; i < 300; i++)
        {
            var typed = new StringBuilder();
            for (var length = random.Next(1, 60); typed.Length < length;)
            {
                // Plain text in between, so that names are found and marked as well.
                typed.Append(random.Next(3) switch
                {
                    0 => "be mü so st"[random.Next(11)].ToString(),
                    1 => ((char)random.Next(0x20, 0x250)).ToString(),
                    _ => new Rune(random.Next(0x10000, 0x10FFFF)).ToString(),
                });
            }

            foreach (var suggestion in await site.SuggestAsync(typed.ToString()))
            {
                Assert.Equal(suggestion.Name, string.Concat(suggestion.Pieces));
            }
        }
    }
}
