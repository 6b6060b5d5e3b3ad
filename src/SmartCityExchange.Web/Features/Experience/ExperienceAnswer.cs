using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>Who has experience with something: municipalities first, by evidence, then bodies and people without one, then the passages.</summary>
/// <param name="Towns">Those shown, with the surest evidence first, then the most events, then the newest.</param>
/// <param name="TotalTowns">How many there are.</param>
/// <param name="Others">Organisations and people of the passages that belong to no municipality.</param>
/// <param name="Passages">The best passages that are not quoted beside a municipality.</param>
/// <param name="TotalPassages">How many there are.</param>
public sealed record ExperienceAnswer(
    SearchQuery Query, IReadOnlyList<TownAnswer> Towns, int TotalTowns, IReadOnlyList<OtherAnswer> Others, IReadOnlyList<PassageAnswer> Passages, int TotalPassages)
{
    private const int ShownPassages = 10;

    /// <summary>Passages that are asked for bodies and people.</summary>
    private const int AskedPassages = 50;

    public static ExperienceAnswer Nothing(SearchQuery query) => new(query, [], 0, [], [], 0);

    /// <param name="query">Expanded.</param>
    /// <param name="town">Id of the only municipality that is asked, or null.</param>
    /// <param name="filter">Narrows the municipalities; with it, only their passages count.</param>
    /// <param name="most">How many municipalities are shown.</param>
    public static async Task<ExperienceAnswer> FindAsync(
        ArchiveContext archive, PassageFinder finder, SearchQuery query, int? town, TownFilter filter, int most, CancellationToken cancellationToken)
    {
        var passages = await finder.FindAsync(query, town, cancellationToken);
        var ranked = await RankedTown.OfAsync(archive, passages, town, filter, cancellationToken);
        var narrowed = filter.IsEmpty ? passages : NarrowedTo(passages, [.. ranked.Select(t => t.Id)]);
        var shown = ranked.Take(most).ToList();
        var beside = shown.Where(t => t.Evidence != TownEvidence.Host).Select(t => t.Best.Id).ToHashSet();
        var asked = narrowed.Take(AskedPassages).ToList();
        var others = asked.Where(p => !beside.Contains(p.Id)).Take(ShownPassages).ToList();
        var reader = await PassageReader.ReadAsync(archive, query, [.. shown.SelectMany(t => t.Passages), .. asked], [.. shown.Select(t => t.Best), .. others], cancellationToken);
        return new ExperienceAnswer(
            query,
            [.. shown.Select(t => TownAnswer.Of(t, reader))],
            ranked.Count,
            OtherAnswer.Of(asked, reader),
            [.. others.Select(p => reader.Answer(p.Id, null)).OfType<PassageAnswer>()],
            narrowed.Count);
    }

    private static List<FoundPassage> NarrowedTo(List<FoundPassage> passages, HashSet<int> towns) =>
        passages.FindAll(p => p.Towns.Any(t => towns.Contains(t.MunicipalityId)));
}
