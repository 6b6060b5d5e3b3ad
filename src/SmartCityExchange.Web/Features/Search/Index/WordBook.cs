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
        var lost = await store.TakeLostWordsAsync(cancellationToken);
        await archive.SearchWords.Where(w => lost.Contains(w.Word)).ExecuteDeleteAsync(cancellationToken);
        foreach (var some in _seen.Values.Chunk(1000))
        {
            var names = some.Select(w => w.Word).Distinct().ToList();
            var known = (await archive.SearchWords.Where(w => names.Contains(w.Word)).Select(w => new { w.Word, w.IsJoined, w.IsName }).ToListAsync(cancellationToken))
                .ConvertAll(w => (w.Word, w.IsJoined, w.IsName)).ToHashSet();
            archive.SearchWords.AddRange(some.Where(w => !known.Contains((w.Word, w.IsJoined, w.IsName))));
            await archive.SaveChangesAsync(cancellationToken);
        }

        _seen.Clear();
        archive.ChangeTracker.Entries<SearchWord>().ToList().ForEach(entry => entry.State = EntityState.Detached);
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
