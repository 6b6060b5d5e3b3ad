using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Search.Memory;

/// <summary>What a search needs besides the full-text table.</summary>
public sealed record SearchKnowledge(SearchCatalogue Catalogue, PassageCatalogue Passages, NameCatalogue Names, SearchVocabulary Vocabulary, SearchAliases Aliases);

/// <summary>
/// Keeps <see cref="SearchKnowledge"/> for all requests and reads what was written since. To be asked outside of transactions
/// only, or it would remember what may be taken back.
/// </summary>
public sealed class SearchMemory : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Remembered? _last;

    public async Task<SearchKnowledge> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var state = await StateAsync(archive, cancellationToken);
        if (_last is { } last && last.State == state)
        {
            return last.Knowledge;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last?.State != state)
            {
                _last = await RefreshAsync(archive, _last, state, cancellationToken);
            }

            return _last.Knowledge;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static Task<State> StateAsync(ArchiveContext archive, CancellationToken cancellationToken) => archive.Database.SqlQuery<State>(
            $"""
            SELECT coalesce((SELECT max(Stamp) FROM SearchDocuments), 0) AS Stamp, coalesce((SELECT max(Id) FROM SearchWords), 0) AS LastWord,
                (SELECT count(*) FROM SearchAliases) AS Aliases, coalesce((SELECT max(Id) FROM SearchAliases), 0) AS LastAlias
            """)
        .SingleAsync(cancellationToken);

    private static async Task<Remembered> RefreshAsync(ArchiveContext archive, Remembered? last, State state, CancellationToken cancellationToken)
    {
        // Counters that go back are those of another file, such as a backup put back.
        var before = last is not null && last.State.Stamp <= state.Stamp && last.State.LastWord <= state.LastWord ? last : null;
        var words = await WordsAsync(archive, before, state, cancellationToken);
        var (catalogue, passages, names) = before is not null && before.State.Stamp == state.Stamp
            ? (before.Knowledge.Catalogue, before.Knowledge.Passages, before.Knowledge.Names)
            : await CataloguesAsync(archive, before, cancellationToken);
        return new Remembered(
            state,
            words,
            new SearchKnowledge(
                catalogue,
                passages,
                names,
                ReferenceEquals(words, before?.Words) ? before.Knowledge.Vocabulary : new SearchVocabulary(words),
                await SearchAliases.ReadAsync(archive, cancellationToken)));
    }

    private static async Task<IReadOnlyList<SearchVocabulary.KnownWord>> WordsAsync(ArchiveContext archive, Remembered? before, State state, CancellationToken cancellationToken)
    {
        // Not part of the state, which every search asks for: to count costs as much as there are words. They come and go with entries, which are stamped.
        var number = await archive.SearchWords.CountAsync(cancellationToken);
        if (before is not null && before.State.LastWord == state.LastWord && before.Words.Count == number)
        {
            return before.Words;
        }

        async Task<List<SearchVocabulary.KnownWord>> AfterAsync(int last) => await archive.SearchWords.Where(w => w.Id > last).OrderBy(w => w.Id)
            .Select(w => new SearchVocabulary.KnownWord(w.Word, w.Stem, w.Spelling, w.IsName, w.IsJoined))
            .ToListAsync(cancellationToken);
        List<SearchVocabulary.KnownWord> words = before is null ? [] : [.. before.Words, .. await AfterAsync(before.State.LastWord)];
        // Fewer than that: some were forgotten.
        return words.Count == number && before is not null ? words : await AfterAsync(0);
    }

    private static async Task<(SearchCatalogue Catalogue, PassageCatalogue Passages, NameCatalogue Names)> CataloguesAsync(
        ArchiveContext archive, Remembered? before, CancellationToken cancellationToken)
    {
        var towns = await archive.Municipalities.Select(m => new { m.Id, District = m.Kind == MunicipalityKind.District ? m.Name : m.DistrictName }).ToListAsync(cancellationToken);
        var districts = new Districts([.. towns.Select(t => (t.Id, t.District))]);
        var after = before?.State.Stamp ?? 0;
        var documents = await archive.SearchDocuments.AsNoTracking().Where(d => d.Stamp > after).ToListAsync(cancellationToken);
        var entries = documents.Select(d => KeyValuePair.Create(d.Id, d.IsFindable ? EntryOf(d, districts) : null));
        return (
            before is null ? new SearchCatalogue(entries, districts) : before.Knowledge.Catalogue.With(entries, districts),
            await PassagesAsync(archive, before, [.. documents.Where(d => d.RecordKind == RecordKind.Event).Select(d => d.RecordId)], cancellationToken),
            await NamesAsync(archive, before, [.. documents.Where(d => d.RecordKind != RecordKind.Event).Select(d => d.RecordId)], cancellationToken));
    }

    private static async Task<NameCatalogue> NamesAsync(ArchiveContext archive, Remembered? before, List<int> changedRecords, CancellationToken cancellationToken)
    {
        var records = before is null ? archive.Records : archive.Records.Where(r => changedRecords.Contains(r.Id));
        var aliases = before is null ? archive.Aliases : archive.Aliases.Where(a => changedRecords.Contains(a.RecordId));
        var names = await records.Select(r => new { RecordId = r.Id, r.FoldedName }).Concat(aliases.Select(a => new { a.RecordId, a.FoldedName })).ToListAsync(cancellationToken);
        return (before?.Knowledge.Names ?? NameCatalogue.Empty).With(changedRecords, names.ToLookup(n => n.RecordId, n => n.FoldedName));
    }

    private static async Task<PassageCatalogue> PassagesAsync(ArchiveContext archive, Remembered? before, HashSet<int> changedEvents, CancellationToken cancellationToken)
    {
        var passages = before is null ? archive.SearchPassages : archive.SearchPassages.Where(p => changedEvents.Contains(p.EventId));
        var rows = await passages.Select(p => ValueTuple.Create(p.Id, p.EventId)).ToListAsync(cancellationToken);
        var towns = await passages.SelectMany(p => p.Towns).Select(t => new { t.PassageId, t.MunicipalityId, t.Evidence }).ToListAsync(cancellationToken);
        return (before?.Knowledge.Passages ?? PassageCatalogue.Empty).With(changedEvents, rows, towns.ToLookup(t => t.PassageId, t => new PassageCatalogue.Town(t.MunicipalityId, t.Evidence)));
    }

    private static SearchCatalogue.Entry EntryOf(SearchDocument d, Districts districts) => new(
        d.RecordKind,
        d.RecordId,
        d.FirstDay,
        d.LastDay,
        [.. d.Months],
        [
            [(int)d.RecordKind],
            [.. d.Months.Select(month => month / 100).Distinct()],
            [.. d.Municipalities],
            districts.Of(d.Municipalities),
            [.. d.Topics],
            [.. d.Organisations],
            d.Attendance is { } attendance ? [(int)attendance] : [],
        ]);

    /// <summary>How far the tables of the search have counted.</summary>
    private sealed record State(long Stamp, int LastWord, int Aliases, int LastAlias);

    private sealed record Remembered(State State, IReadOnlyList<SearchVocabulary.KnownWord> Words, SearchKnowledge Knowledge);
}
