using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The questions a report asks: "Wie kommt der Dorfladen ins Netz?" What an interviewer asks somebody is none.</summary>
internal static class QuestionFacts
{
    private const int Shortest = 5;
    private const int Longest = 40;

    private static readonly HashSet<string> Words =
        ["wie", "was", "wer", "wo", "wem", "wen", "wann", "warum", "weshalb", "wieso", "wozu", "woran", "womit", "wofür", "worauf", "wodurch", "wohin", "woher", "welche", "welcher", "welches", "welchen", "inwieweit", "inwiefern"];

    public static IReadOnlyList<Fact<string>> Of(Reading reading)
    {
        var text = reading.Text;
        return
        [
            .. text.Sentences.Where(sentence => sentence.Count >= Shortest && text.Is(sentence.End - 1, "?") && !reading.Asides.HidesAll(sentence.First))
                .Select(sentence => QuestionIn(text, sentence))
                .OfType<TokenRange>()
                .Select(range => new Fact<string>(SentenceName.Of(text.Words(range)), text.Evidence(range, "question.asked")))
                .DistinctBy(question => question.Value),
        ];
    }

    /// <summary>From the word that asks, at the beginning of the sentence or behind a colon, to the question mark.</summary>
    private static TokenRange? QuestionIn(ReportText text, TokenRange sentence)
    {
        for (var at = sentence.First; at < sentence.End - Shortest + 1; at++)
        {
            var begins = at == sentence.First || text.Tokens[at - 1].Text is ":" or "\"" or "–";
            var asks = Words.Contains(text.Lower(at)) || (Words.Contains(text.Lower(at + 1)) && text.Lower(at) is "und" or "mit" or "für" or "von" or "in" or "an");
            if (begins && asks && text.IsCapital(at))
            {
                var isOfInterview = Positions.Between(at, sentence.End).Any(i => text.Tokens[i].Text is "Sie" or "Ihnen" or "Ihr" or "Ihre" or "Ihren");
                return isOfInterview || sentence.End - at > Longest ? null : new TokenRange(at, sentence.End);
            }
        }

        return null;
    }
}
