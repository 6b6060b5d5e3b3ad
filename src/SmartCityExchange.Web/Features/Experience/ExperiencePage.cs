using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>The page that answers "Wer hat Erfahrung mit …?".</summary>
/// <param name="TownName">The only municipality that is asked, or null.</param>
/// <param name="Choices">What the answer can be narrowed to.</param>
public sealed record ExperiencePage(ExperienceRequest Request, string? TownName, ExperienceAnswer Answer, TownChoices Choices);

/// <summary>The districts and states of the municipalities that reports speak of, by name.</summary>
public sealed record TownChoices(IReadOnlyList<string> Districts, IReadOnlyList<string> States)
{
    public static async Task<TownChoices> ReadAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var towns = await archive.Municipalities.Public()
            .Select(m => new { District = m.Kind == MunicipalityKind.District ? m.Name : m.DistrictName, m.State })
            .Distinct()
            .ToListAsync(cancellationToken);
        return new TownChoices(
            [.. towns.Select(t => t.District).OfType<string>().Distinct().OrderBy(GermanText.SortKey, StringComparer.Ordinal)],
            [.. towns.Select(t => t.State).Distinct().OrderBy(GermanText.SortKey, StringComparer.Ordinal)]);
    }
}
