using SmartCityExchange.Web.Features.Search;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>What is asked: who has experience with something.</summary>
/// <param name="Text">As typed; empty asks for everything a municipality tells.</param>
/// <param name="Town">Slug of the only municipality that is asked, or null for all.</param>
public sealed record ExperienceRequest(string Text, TownFilter Filter, string? Town)
{
    public static ExperienceRequest Read(IQueryCollection query) => new(
        (query["q"].FirstOrDefault() ?? "").Trim(),
        TownFilter.Read(query),
        query["kommune"].FirstOrDefault() is { Length: > 0 and <= 200 } slug ? slug : null);

    public bool IsEmpty => Text.Length == 0 && Town is null;

    public bool IsTooLong => Text.Length > SearchQuery.MaxLength;
}
