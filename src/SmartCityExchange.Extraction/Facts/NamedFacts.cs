using SmartCityExchange.Extraction.Topics;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>Projects and topics, each once with all its mentions.</summary>
internal static class NamedFacts
{
    public static IReadOnlyList<ProjectReading> Projects(Reading reading) =>
    [
        .. reading.Projects.InOrder.GroupBy(mark => mark.Value.Name).Select(mentions => new ProjectReading(
            mentions.Key, mentions.First().Value.Aliases, [.. mentions.Select(mark => reading.Text.Evidence(mark.Range, mark.Value.Rule))])),
    ];

    public static IReadOnlyList<TopicReading> Topics(Reading reading) =>
    [
        .. TopicFinder.Find(reading).GroupBy(topic => topic.Name).Select(mentions => new TopicReading(
            mentions.Key, mentions.First().Aliases, [.. mentions.Select(topic => reading.Text.Evidence(topic.Range, topic.Rule))])),
    ];
}
