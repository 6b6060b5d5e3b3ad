namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>What is told above a form that several may have open, and that may show what was not saved. Drawn by <c>_Unsaved</c>.</summary>
/// <param name="AlsoHere">Names of others who have the record open.</param>
/// <param name="TypedAt">When the editor typed what was not saved, UTC; null when the form shows a saved version.</param>
/// <param name="Address">Of the form.</param>
public sealed record UnsavedForm(IReadOnlyList<string> AlsoHere, DateTime? TypedAt, string Address);
