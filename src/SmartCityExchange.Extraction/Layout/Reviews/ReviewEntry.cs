namespace SmartCityExchange.Extraction.Layout.Reviews;

/// <summary>A heading of one event among several.</summary>
/// <param name="HasDate">Whether the heading or the text right below tells the day.</param>
/// <param name="LabelOfTown">Where the town stands that the heading begins with: "Unna: Händler lernen".</param>
internal sealed record ReviewEntry(int Line, Span Title, bool HasDate, int? LabelOfTown = null);
