using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>Turns texts into the analysed words of an entry, and keeps every word that was seen for <see cref="SearchWord"/>.</summary>
public sealed class WordBook(ArchiveContext archive, FullTextStore store)
{
    private readonly Dictionary<(string Word, bool IsJoined, bool IsName), SearchWord> _seen = [];

    /// <summary>The words of one entry.</summary>
    public FullTextEntry Entry(IEnumerable<string> title, IEnumerable<string> names, IEnumerable<string> mentioned, IEnumerable<string> body)
    {
        var (inTitle, inNames, inMentioned, inBody) = (Read(title, isName: true), Read(names, isName: true), Read(mentioned, isName: true), Read(body, isName: false));
        List<GermanWord> all = [.. inTitle, .. inNames, .. inMentioned, .. inBody];
        return new FullTextEntry(
            Exact(inTitle),
            Exact(inNames),
            Exact(inMentioned),
            Exact(inBody),
            string.Join(' ', all.Where(w => !w.IsJoined).Select(w => w.Stem)),
            string.Join(' ', all.Where(w => w.IsJoined).SelectMany(w => new[] { w.Exact, w.Stem }).Distinct()));
    }

    /// <summary>Stores the words seen since the last time that the archive does not have, and forgets those no entry has any more.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (await store.TakeLostWordsAsync(cancellationToken) is { Count: > 0 } lost)
        {
            await archive.SearchWords.Where(w => lost.Contains(w.Word)).ExecuteDeleteAsync(cancellationToken);
        }

        await AddAsync(cancellationToken);
    }

    /// <summary>Stores the words seen since the last time, where all words were forgotten before: none can be one that no entry has any more.</summary>
    public async Task SaveAnewAsync(CancellationToken cancellationToken)
    {
        store.ForgetReplaced();
        await AddAsync(cancellationToken);
    }

    /// <summary>One statement for all: a new archive has tens of thousands of them, which one by one take longer than all the rest of the index.</summary>
    private async Task AddAsync(CancellationToken cancellationToken)
    {
        var words = JsonSerializer.Serialize(_seen.Values.Select(w => new object[] { w.Word, w.IsJoined, w.Stem, w.Spelling, w.IsName }));
        await archive.Database.ExecuteSqlAsync(
            $"""
            INSERT OR IGNORE INTO SearchWords (Word, IsJoined, Stem, Spelling, IsName)
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each({words})
            """,
            cancellationToken);
        _seen.Clear();
    }

    private List<GermanWord> Read(IEnumerable<string> texts, bool isName)
    {
        List<GermanWord> words = [];
        foreach (var text in texts)
        {
            foreach (var word in GermanWords.In(text))
            {
                words.Add(word);
                _seen.TryAdd((word.Exact, word.IsJoined, isName), new SearchWord { Word = word.Exact, Stem = word.Stem, Spelling = word.Span.In(text), IsName = isName, IsJoined = word.IsJoined });
            }
        }

        return words;
    }

    /// <summary>The words in their order, so that phrases are found.</summary>
    private static string Exact(IEnumerable<GermanWord> words) => string.Join(' ', words.Where(w => !w.IsJoined).Select(w => w.Exact));
}
