namespace SmartCityExchange.Extraction.Projects;

/// <summary>A project that the text names.</summary>
/// <param name="Name">In full, as known or as the text writes it.</param>
internal sealed record ProjectMention(string Name, IReadOnlyList<string> Aliases, string Rule);
