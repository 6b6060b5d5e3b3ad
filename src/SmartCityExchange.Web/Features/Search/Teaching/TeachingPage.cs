using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Search.Teaching;

/// <summary>Searches that found nothing in the last days, the most frequent first, and the words that were taught.</summary>
/// <param name="Word">What was typed as word, when the pair was refused.</param>
/// <param name="Meaning">What was typed as meaning.</param>
/// <param name="Problem">Why the pair was refused.</param>
public sealed record TeachingPage(
    int Days, IReadOnlyList<(string Words, int Count, DateOnly Last)> Unanswered, IReadOnlyList<SearchAlias> Taught, string? Word, string? Meaning, string? Problem)
{
    private const int Most = 100;

    public static async Task<TeachingPage> ReadAsync(
        ArchiveContext archive, UnansweredQueries unanswered, int days, DateOnly today, string? word, string? meaning, string? problem, CancellationToken cancellationToken) => new(
        days,
        await unanswered.ReadAsync(today.AddDays(-days), Most, cancellationToken),
        await archive.SearchAliases.AsNoTracking().OrderBy(a => a.FoldedName).ToListAsync(cancellationToken),
        word,
        meaning,
        problem);
}
