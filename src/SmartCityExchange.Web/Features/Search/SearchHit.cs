using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>One found record.</summary>
/// <param name="IsExact">The query is exactly the record's name or one of its aliases.</param>
public sealed record SearchHit(RecordKind Kind, int RecordId, bool IsExact);
