using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>A person with the sentence around the introduction, as the rules ask it for a town.</summary>
internal sealed class IntroducedPerson
{
    private static readonly Wording Form = Wording.Of("frau|herr");
    private static readonly Wording ByOwn = Wording.Of("durch|mit ihren|ihre");
    private static readonly Wording Article = Wording.Of("der|die");

    public IntroducedPerson(Reading reading, Mark<PersonMention> mark)
    {
        Reading = reading;
        Mark = mark;
        Start = StartOf(reading.Text, mark);
        Sentence = reading.Text.SentenceOf(Start);
    }

    public Reading Reading { get; }

    public ReportText Text => Reading.Text;

    public Mark<PersonMention> Mark { get; }

    /// <summary>Where the words begin that introduce the person: article, function or name.</summary>
    public int Start { get; }

    /// <summary>The sentence in which they begin.</summary>
    public TokenRange Sentence { get; }

    public TokenRange? Office => Mark.Value.Affiliation.Function;

    public TokenRange? Unit => Mark.Value.Affiliation.Unit;

    /// <summary>The sentence before this one, where person and office begin this one and both are in one passage.</summary>
    public TokenRange? SentenceBefore =>
        Start <= Sentence.First + 1 && Sentence.First > 0 && Text.PassageOf(Sentence.First - 1) == Mark.Value.Passage
            ? Text.SentenceOf(Sentence.First - 1)
            : null;

    /// <summary>The words of the sentence up to <paramref name="wordsBefore"/> words before the introduction.</summary>
    public TokenRange Before(int wordsBefore = 0) => new(Sentence.First, Start - wordsBefore);

    public bool IsBehind(Wording words) => words.StandsBefore(Text, Start);

    /// <summary>The one town named, or the body that has its seat there, in the sentence up to <paramref name="wordsBefore"/> words before the introduction.</summary>
    public Affiliation? TownBefore(int wordsBefore = 0) =>
        OnlyTown.In(Reading, Before(wordsBefore)) is not { } town ? null
        : BodyTheySpeakFor.SeatedIn(Reading, town) is { } body ? new Affiliation { Organisation = body }
        : From(town);

    public static Affiliation? From(Mark<PlaceMention>? town) => town is null ? null : new Affiliation { Place = town };

    public static int StartOf(ReportText text, Mark<PersonMention> mark)
    {
        var office = mark.Value.Affiliation.Function;
        var isOfficeBefore = office is { } function && function.First < mark.Range.First
            && text.SentenceOf(function.First) == text.SentenceOf(mark.Range.First);
        var start = isOfficeBefore ? office!.Value.First : mark.Range.First;
        start = Form.StandsBefore(text, start) && text.IsCapital(start - 1) ? start - 1 : start;
        start = ByOwn.StandsBefore(text, start) ? start - 1 : start;
        return Article.StandsBefore(text, start) ? start - 1 : start;
    }
}
