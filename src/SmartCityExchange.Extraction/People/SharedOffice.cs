using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// What two people share: an office in the plural ("die Beraterinnen Ina Feld und Eva Tamm"), the house of a colleague ("Ina Feld von der
/// Hochschule Bonn mit ihrem Kollegen Jan Holt").
/// </summary>
internal static class SharedOffice
{
    private const int LongestGap = 12;

    public static void Complete(Reading reading)
    {
        Mark<PersonMention>? before = null;
        var first = -1;
        foreach (var mark in reading.People.InOrder.ToList())
        {
            var current = mark;
            var isSame = before is not null && reading.Text.SentenceOf(before.Range.First) == reading.Text.SentenceOf(mark.Range.First);
            if (isSame && Shared(reading, before!, mark, first) is { SaysNothing: false } shared)
            {
                var known = mark.Value.Affiliation;
                current = mark with { Value = mark.Value with { Affiliation = known.Or(shared) with { End = known.End } } };
                reading.People.Replace(mark, current.Value);
            }
            else
            {
                if (isSame && CameTogether(reading.Text, before!, mark))
                {
                    var alone = before!.Value.Affiliation;
                    reading.People.Replace(before, before.Value with { Affiliation = alone with { Place = mark.Value.Affiliation.Place } });
                }

                first = mark.Range.First;
            }

            before = current;
        }
    }

    /// <summary>"Landrat Jan Holt und Kreisdirektorin Ina Feld aus dem Kreis Soest"</summary>
    private static bool CameTogether(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark) =>
        before.Value.Affiliation is { Function: { } office, Place: null, Organisation: null } && office.End == before.Range.First
        && mark.Value.Affiliation is { Function: { } next, Place: { Value.Form: PlaceForm.District } home } && next.End == mark.Range.First && home.Range.First > mark.Range.First
        && text.Lower(before.Range.End) is "und" && next.First == before.Range.End + 1;

    /// <param name="first">Where the first of several people stands behind their office.</param>
    private static Affiliation Shared(Reading reading, Mark<PersonMention> before, Mark<PersonMention> mark, int first)
    {
        var text = reading.Text;
        var known = before.Value.Affiliation;
        var isJoined = text.Lower(mark.Range.First - 1) is "und" or "," or "sowie" && StartOfJoint(text, mark.Range.First) is var joint && (joint == before.Range.End || joint == known.End);
        if (isJoined && mark.Value.Affiliation.Function is null && known.Function is { } several && text.Lower(several.First - 1) is "die" && several.End == first && !text.Lower(several.End - 1).EndsWith("in", StringComparison.Ordinal))
        {
            // "die Bürgermeister Ina Feld (Unna) und Jan Holt (Werl)"
            return known;
        }

        if (isJoined && mark.Value.Affiliation.SaysNothing && known is { Function: null, Place: { } home } && home.Range.End <= before.Range.First && text.Lower(home.Range.First - 1) is "aus" or "für" or "stadt" or "gemeinde"
            && text.SentenceOf(home.Range.First) == text.SentenceOf(mark.Range.First) && (text.IsCapital(mark.Range.End) || SpeechCues.PartOf(text.Lower(mark.Range.End)) is null))
        {
            // "Aus Unna berichteten Ina Feld und Jan Holt."
            return known;
        }

        if (mark.Value.Affiliation is { Organisation: null, Place: null } && known.Place is { } spokenFor && text.Lower(text.SentenceOf(mark.Range.First).First) is "für" && PlaceLists.IsKindOfTown(text.Lower(spokenFor.Range.First - 1))
            && spokenFor.Range.End <= before.Range.First && spokenFor.Range.First - text.SentenceOf(mark.Range.First).First is > 0 and < 5)
        {
            // "Für die Stadt Unna nahmen die Leiterin des Amtes, Ina Feld, sowie der Planer Jan Holt teil."
            return new Affiliation { Place = spokenFor };
        }

        if (mark.Value.Affiliation.SaysNothing && text.Lower(mark.Range.First - 1) is "und" or "," && mark.Range.First - 1 == before.Range.End && known.Function is { } office && IsPlural(text, office) && office.End == first)
        {
            return known;
        }

        return mark.Value.Affiliation is { Organisation: null, Place: null } && mark.Range.First - before.Range.End is > 0 and var gap && gap <= LongestOf(before) && IsColleague(text, mark.Range.First - 1)
            ? known with { Function = null, Unit = null }
            : Affiliation.None;
    }

    /// <summary>"Ina Feld, Stadt Unna, und Jan Holt": a comma may stand before "und".</summary>
    private static int StartOfJoint(ReportText text, int name) => text.Is(name - 2, ",") && text.IsCapital(name - 3) ? name - 2 : name - 1;

    /// <summary>The words that tell of the first one may stand between the two.</summary>
    private static int LongestOf(Mark<PersonMention> before) => LongestGap + Math.Max(0, before.Value.Affiliation.End - before.Range.End);

    private static bool IsPlural(ReportText text, TokenRange office) => text.Lower(office.End - 1).EndsWith("innen", StringComparison.Ordinal);

    /// <summary>"mit ihrem Kollegen", "und seine Kollegin"</summary>
    private static bool IsColleague(ReportText text, int noun) =>
        text.Lower(noun) is "kollege" or "kollegen" or "kollegin" && text.Lower(noun - 1) is var word && (word.StartsWith("ihr", StringComparison.Ordinal) || word.StartsWith("sein", StringComparison.Ordinal));
}
