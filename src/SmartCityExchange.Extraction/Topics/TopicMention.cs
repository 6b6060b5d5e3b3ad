using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>A subject that the text names.</summary>
internal sealed record TopicMention(string Name, IReadOnlyList<string> Aliases, TokenRange Range, string Rule);
