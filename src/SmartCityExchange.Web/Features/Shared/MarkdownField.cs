using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A long text to write in Markdown, with buttons for its signs and hints about what it says. Drawn by <c>_MarkdownField</c>.</summary>
/// <param name="Name">Its name in the form, and its id.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Problem">What is wrong, and how to mend it.</param>
/// <param name="Lints">What could be better in it.</param>
/// <param name="Help">What there is to know besides how Markdown is written.</param>
public sealed record MarkdownField(string Name, string? Text, string? Problem, IReadOnlyList<ReportLint> Lints, string Help);
