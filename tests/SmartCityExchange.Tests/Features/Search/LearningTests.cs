using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Tests.Features.Search;

/// <summary>What the archive learns from searches in vain.</summary>
public sealed class LearningTests : IDisposable
{
    private readonly ArchiveSite _site = new();

    [Fact]
    public async Task A_search_in_vain_is_counted_by_its_words_and_day_and_nothing_else()
    {
        await _site.SearchAsync("Pedelec");
        await _site.SearchAsync("PEDELEC!");
        await _site.SearchAsync("Drohne");

        Assert.Equal([("pedelec", 2), ("drohne", 1)], (await Unanswered()).Select(q => (q.Words, q.Count)));
    }

    [Theory]
    [InlineData("vera.vortrag@example.org")]
    [InlineData("0231 4567890")]
    [InlineData("eine sehr lange Frage mit vielen Wörtern, in der auch Namen von Menschen stehen könnten")]
    public async Task What_may_be_personal_is_not_kept(string query)
    {
        await _site.SearchAsync(query);

        Assert.Empty(await Unanswered());
    }

    [Fact]
    public async Task A_search_that_finds_something_or_is_narrowed_is_not_counted()
    {
        await _site.Given(given => given.Event("Fachtag"));
        await _site.SearchAsync("Fachtag");
        await _site.OpenAsync("/suche?q=Fachtag&jahr=1999");

        Assert.Empty(await Unanswered());
    }

    [Fact]
    public async Task A_taught_word_works_at_once_both_ways()
    {
        await _site.Given(given => given.Event("Fachtag", report: "Es ging um Fahrräder mit Elektroantrieb."));
        Assert.Contains("Nichts gefunden", (await _site.SearchAsync("Pedelec")).Main.Words(), StringComparison.Ordinal);

        Assert.Null(await Teach("Pedelec", "Elektroantrieb"));

        Assert.Equal(["Fachtag"], (await _site.SearchAsync("Pedelec")).Texts(".treffer li > a"));
        Assert.Equal(["Elektroantrieb"], (await _site.SearchAsync("Pedelecs")).Texts(".ausschnitt mark"));
    }

    [Theory]
    [InlineData("Beckum", "Stadt der Parks", "Ort")]
    [InlineData("und", "Museum", "braucht")]
    [InlineData("Museen", "Museen", "dasselbe")]
    public async Task What_would_spoil_the_search_is_refused_with_a_reason(string name, string meaning, string reason) =>
        Assert.Contains(reason.Replace("braucht", "brauchen", StringComparison.Ordinal), await Teach(name, meaning), StringComparison.Ordinal);

    public void Dispose() => _site.Dispose();

    private Task<IReadOnlyList<(string Words, int Count, DateOnly Last)>> Unanswered() => _site.WithServices(services =>
        services.GetRequiredService<UnansweredQueries>().ReadAsync(new DateOnly(2020, 1, 1), 10, CancellationToken.None));

    private Task<string?> Teach(string name, string meaning) => _site.WithServices(services =>
        services.GetRequiredService<SearchTeaching>().TeachAsync(name, meaning, CancellationToken.None));
}
