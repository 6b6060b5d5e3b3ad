using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>A public record or event that may be suggested.</summary>
/// <param name="Id">Its Id among those of its kind.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="SortKey">What orders equals.</param>
/// <param name="Weight">See <see cref="SearchNames.Match"/>.</param>
/// <param name="IsExact">It, or another name of it, is exactly what was typed.</param>
/// <param name="IsFirst">See <see cref="SearchNames.Match"/>.</param>
public sealed record NameCandidate(int Id, RecordLink Link, string SortKey, int Weight, bool IsExact, bool IsFirst);
