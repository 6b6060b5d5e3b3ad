using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>Titles of talks in a programme: "Vom Papier zur E-Akte | Anna Berg, Stadt Unna", "• Mitfahrbank – Jan Holt, Ortsvorsteher".</summary>
internal static class TalkTitles
{
    private const int Longest = 10;
    private const int LongestLine = 45;

    public static IEnumerable<TopicMention> Find(Reading reading)
    {
        var text = reading.Text;
        foreach (var passage in text.Passages.Where(passage => passage.Count <= LongestLine && text.Tokens[passage.End - 1].Text is not ("." or ":")))
        {
            var speaker = passage.Positions.FirstOrDefault(at => reading.People.From(at) is not null, -1);
            if (speaker > passage.First && TitleBefore(reading, passage, speaker) is { } title)
            {
                yield return ThemePhrase.Read(reading, title, onlyKnown: false, "topic.talk") is { } known
                    ? known with { Name = text.Words(title) }
                    : new TopicMention(text.Words(title), [], title, "topic.talk");
            }
        }
    }

    /// <summary>The cell in front of the speaker's, when it is one and reads like a title.</summary>
    private static TokenRange? TitleBefore(Reading reading, TokenRange passage, int speaker)
    {
        var text = reading.Text;
        var end = IsBar(text, speaker - 1) ? speaker - 1 : -1;
        if (end <= passage.First)
        {
            return null;
        }

        var first = end;
        while (first > passage.First && !IsBar(text, first - 1) && end - first <= Longest)
        {
            first--;
        }

        var title = Trimmed(text, new TokenRange(first, end));
        return title.Count is > 1 and <= Longest && IsTitle(reading, title) ? title : null;
    }

    private static bool IsBar(ReportText text, int at) => text.Tokens[at].Text is "|" or "·" or "•" || (text.Tokens[at].Text is "–" && !text.IsApart(at));

    private static TokenRange Trimmed(ReportText text, TokenRange title)
    {
        var (first, end) = (title.First, title.End);
        while (first < end && text.Tokens[first].Text is "\"" or "-" or "–" or "•" or "*")
        {
            first++;
        }

        while (end > first && text.Tokens[end - 1].Text is "\"" or "," or ":")
        {
            end--;
        }

        return new TokenRange(first, end);
    }

    private static bool IsTitle(Reading reading, TokenRange title)
    {
        var text = reading.Text;
        return text.IsCapital(title.First) && !text.Is(title.End - 1, ")")
            && !title.Positions.Any(at =>
                text.Lower(at) is "uhr" or ":" || reading.People.At(at) is not null || reading.Organisations.At(at) is not null || Functions.IsHead(text, at) || UnitKinds.IsKind(text, at)
                || SpeechCues.PartOf(text.Lower(at)) is SpeakerPart.Welcome or SpeakerPart.Moderation)
            && !PlaceLists.IsKindOfTown(text.Lower(title.First)) && reading.Places.At(title.First) is null && BodyKind.At(text, title.First) is null
            && !EventWords.IsEvent(text, title.First);
    }
}
