using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>Finds what an event dealt with: what the text declares as its theme, and subjects of the thesaurus it speaks of.</summary>
internal static class TopicFinder
{
    public static IReadOnlyList<TopicMention> Find(Reading reading)
    {
        var declared = DeclaredThemes.Find(reading).Concat(TalkTitles.Find(reading)).ToList();
        var spoken = reading.Text.Sentences.SelectMany(sentence => Spoken(reading, sentence, declared));
        return [.. declared.Concat(spoken).OrderBy(topic => topic.Range.First)];
    }

    private static IEnumerable<TopicMention> Spoken(Reading reading, TokenRange sentence, List<TopicMention> declared)
    {
        var matches = ConceptMatches.In(reading.Text, sentence, at => IsRead(reading, at))
            .Where(match => !declared.Exists(theme => theme.Range.Overlaps(match.Range))).ToList();
        foreach (var match in matches.Where(match => !match.Concept.OnlyAsTheme && !IsCoveredByNarrower(match, matches)))
        {
            yield return Coordinated(reading.Text, match, matches)
                ?? new TopicMention(match.Concept.Label, match.Concept.Aliases, match.Range, match.Pattern.Length > 1 ? "topic.words-together" : "topic.thesaurus");
        }
    }

    // Words inside names say nothing of the subject, except a programme that is a subject itself.
    private static bool IsRead(Reading reading, int at) => !reading.IsInName(at) || reading.Projects.At(at)?.Value.Rule == "project.known";

    private static bool IsCoveredByNarrower(ConceptMatch match, List<ConceptMatch> matches) =>
        matches.Exists(other => other.Concept.Broader == match.Concept.Label && other.Range.Overlaps(match.Range));

    /// <summary>"Bürgerbeteiligung und Stadtentwicklung": two subjects that the text joins are one, in its own words.</summary>
    private static TopicMention? Coordinated(ReportText text, ConceptMatch match, List<ConceptMatch> matches)
    {
        var second = text.Lower(match.Range.End) is "und" or "&"
            ? matches.Find(other => other.Range.First == match.Range.End + 1 && other.Concept != match.Concept)
            : null;
        if (second is null || match.Range.Count > 2 || second.Range.Count > 2)
        {
            return null;
        }

        var range = new TokenRange(match.Range.First, second.Range.End);
        return new TopicMention(text.Words(range), [match.Concept.Label, second.Concept.Label], range, "topic.joined");
    }
}
