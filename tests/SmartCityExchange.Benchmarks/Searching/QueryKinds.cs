using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Benchmarks.Synthetic;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Experience;
using SmartCityExchange.Web.Features.Search;
using SmartCityExchange.Web.Features.Search.German;
using SmartCityExchange.Web.Features.Search.Index;
using SmartCityExchange.Web.Features.Search.Suggestions;

namespace SmartCityExchange.Benchmarks.Searching;

/// <summary>The kinds of questions that are measured, with words chosen by how many reports have them.</summary>
internal static class QueryKinds
{
    private const int QuestionsOfAKind = 20;
    private const int ShownTowns = 30;

    /// <summary>A rare word is in so many reports at least, or one may choose words that a small archive does not have.</summary>
    private const double RareHits = 5;
    private const string Weights = ", 10.0, 4.0, 1.5, 1.0, 0.8, 0.6";

    public static async Task<IReadOnlyList<Comparison>> ChooseAsync(IServiceProvider services, Vocabulary vocabulary, Random random)
    {
        await using var scope = services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var search = scope.ServiceProvider.GetRequiredService<ArchiveSearch>();
        var names = await archive.Records.OrderBy(r => r.Id).Where(r => r.Name.Length > 5).Select(r => r.Name).ToListAsync();
        var reports = await archive.Events.OrderBy(e => e.Id).Take(QuestionsOfAKind).Select(e => e.Report).ToListAsync();
        var topics = await archive.Topics.OrderBy(t => t.Id).Take(QuestionsOfAKind).Select(t => t.Name).ToListAsync();

        List<string> Words(double share) => [.. vocabulary.Words.Skip(vocabulary.RankOf(share, ReportWriter.Tokens)).Where(w => w.Length > 3).Take(QuestionsOfAKind)];
        var (rare, some, common, usual) = (Words(Math.Max(0.0005, RareHits / await archive.Events.CountAsync())), Words(0.01), Words(0.1), Words(0.4));
        List<string> compounds = [.. vocabulary.Words.Skip(vocabulary.RankOf(0.002, ReportWriter.Tokens)).Where(w => w.Length > 13).Take(QuestionsOfAKind)];

        async Task<Comparison> Kind(string name, IEnumerable<string> texts, Func<string, Func<IServiceProvider, Task<int>>> ask, string table = "SearchIndex", Func<string, string>? bare = null)
        {
            List<Question> questions = [];
            foreach (var text in texts)
            {
                var query = await search.ExpandAsync(SearchQuery.Parse(bare is null ? text : bare(text)), CancellationToken.None);
                questions.Add(new Question(ask(text), table, Fts5Expression.Of(query, query.Terms.Any(t => t.Apart.Count > 0)), Weights));
            }

            return new Comparison(name, questions);
        }

        Comparison Suggesting(int letters) => new(
            $"suggestions for {letters} letters",
            [.. names.OrderBy(_ => random.Next()).Take(QuestionsOfAKind).Select(n => n[..letters]).Select(typed => new Question(Suggest(typed), "SearchNames", $"\"{GermanText.Fold(typed)}\"*", ""))]);

        return
        [
            await Kind("rare word", rare, Find),
            await Kind("word of 1 %", some, Find),
            await Kind("word of 10 %", common, Find),
            await Kind("word of 40 %", usual, Find),
            await Kind("two words, 1 and 10 %", some.Zip(common, Both), Find),
            await Kind("two words, 10 and 40 %", common.Zip(usual, Both), Find),
            await Kind("phrase of two words", reports.Select(r => Phrase(r, random)), Find),
            await Kind("compound", compounds, Find),
            await Kind("page with facets, rare word", rare, Page),
            await Kind("page with facets, word of 1 %", some, Page),
            await Kind("page with facets, word of 10 %", common, Page),
            await Kind("page with facets, word of 40 %", usual, Page),
            await Kind("page narrowed to a year, word of 10 %", common, Narrowed),
            await Kind("page after a typing error", compounds.Select(Mistyped), Page, bare: typed => Mistyped(typed)),
            Suggesting(2),
            Suggesting(3),
            Suggesting(5),
            await Kind("who has experience, word of 1 %", some, Experience, "PassageIndex"),
            await Kind("who has experience, word of 10 %", common, Experience, "PassageIndex"),
            await Kind("who has experience, topic", topics, Experience, "PassageIndex"),
        ];
    }

    private static Func<IServiceProvider, Task<int>> Find(string text) => async services =>
    {
        var search = services.GetRequiredService<ArchiveSearch>();
        var query = await search.ExpandAsync(SearchQuery.Parse(text), CancellationToken.None);
        return (await search.FindAsync(query, SearchFilter.None, CancellationToken.None)).Hits.Count;
    };

    private static Func<IServiceProvider, Task<int>> Page(string text) => Page(new SearchRequest(text, SearchFilter.None));

    private static Func<IServiceProvider, Task<int>> Narrowed(string text) => Page(new SearchRequest(text, SearchFilter.None.With(Facet.Year, ["2015"])));

    private static Func<IServiceProvider, Task<int>> Page(SearchRequest request) => async services =>
        (await SearchPage.FindAsync(services.GetRequiredService<ArchiveContext>(), services.GetRequiredService<ArchiveSearch>(), request, CancellationToken.None)).Total;

    private static Func<IServiceProvider, Task<int>> Suggest(string typed) => async services =>
        (await SuggestionPage.FindAsync(services.GetRequiredService<ArchiveContext>(), services.GetRequiredService<ArchiveSearch>(), TypedName.Parse(typed), CancellationToken.None)).Suggestions.Count;

    private static Func<IServiceProvider, Task<int>> Experience(string text) => async services =>
    {
        var query = await services.GetRequiredService<ArchiveSearch>().ExpandAsync(SearchQuery.Parse(text), CancellationToken.None);
        var finder = services.GetRequiredService<PassageFinder>();
        return (await ExperienceAnswer.FindAsync(services.GetRequiredService<ArchiveContext>(), finder, query, null, TownFilter.None, ShownTowns, CancellationToken.None)).TotalPassages;
    };

    private static string Both(string one, string other) => $"{one} {other}";

    /// <summary>Two words that stand side by side somewhere in the report.</summary>
    private static string Phrase(string report, Random random)
    {
        var words = GermanWords.In(report).Where(w => !w.IsJoined).ToList();
        var at = random.Next(words.Count - 1);
        return $"\"{words[at].Exact} {words[at + 1].Exact}\"";
    }

    /// <summary>With the letters in the middle swapped.</summary>
    private static string Mistyped(string word)
    {
        var middle = word.Length / 2;
        return string.Concat(word.AsSpan(0, middle), word.AsSpan(middle + 1, 1), word.AsSpan(middle, 1), word.AsSpan(middle + 2));
    }
}
