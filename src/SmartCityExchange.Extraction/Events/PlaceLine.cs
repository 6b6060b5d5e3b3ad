using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>Lines without a verb that give the place: "Ort: …", "Wo? …", "Stadthalle Unna, 3. Mai" under the title.</summary>
internal static class PlaceLine
{
    private const int Longest = 25;
    private const int HeadPassages = 8;

    private static readonly Wording Label = Wording.Of("ort|wo|tagungsort|veranstaltungsort|sitzungsort|format");
    private static readonly Wording Where = Wording.Of("wo ?");
    private static readonly Wording EndOfSentence = Wording.Of(".|!|?");

    /// <summary>"Ort:", "Wo?", "Tagungsort:"</summary>
    public static bool HasLabel(ReportText text, TokenRange sentence) =>
        sentence.Count <= Longest && ((Label.StandsAt(text, sentence.First) && sentence.Count > 2) || IsAnswer(text, sentence.First));

    public static bool IsLabel(ReportText text, int at) => Label.StandsAt(text, at);

    /// <summary>"Wo? Stadthalle Unna": the answer is a sentence of its own.</summary>
    public static bool IsAnswer(ReportText text, int first) =>
        Where.StandsBefore(text, first) && text.PassageOf(first - 2) == text.PassageOf(first);

    /// <summary>A line under the title without a verb.</summary>
    public static bool IsUnderTitle(ReportText text, TokenRange sentence)
    {
        var passage = text.PassageOf(sentence.First);
        var line = text.Passages[passage];
        var isInStory = sentence.First > text.Sentences[text.Story].First;
        return passage < HeadPassages && line.Count <= Longest
            && !(isInStory && text.Tokens[sentence.First].Kind == TokenKind.Mark)
            && !EndOfSentence.StandsBefore(text, line.End)
            && !text.IsNumber(line.First);
    }
}
