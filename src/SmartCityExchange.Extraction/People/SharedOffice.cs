using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// What people named together share: an office in the plural ("die Beraterinnen Ina Feld und Eva Tamm"), the town they come from or speak for, the house
/// of a colleague ("Ina Feld von der Hochschule Bonn mit ihrem Kollegen Jan Holt").
/// </summary>
internal static class SharedOffice
{
    private const int LongestGap = 12;
    private const int ReachOfTown = 5;

    private static readonly Wording Joint = Wording.Of("und|,|sowie");
    private static readonly Wording AndOrComma = Wording.Of("und|,");
    private static readonly Wording TheSeveral = Wording.Of("die");
    private static readonly Wording WhereFrom = Wording.Of("aus|für|stadt|gemeinde");
    private static readonly Wording Colleague = Wording.Of("ihr*|sein* kollege|kollegen|kollegin");

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
        return IsOneOfOffice(text, before, mark, first) || IsFromSameTown(text, before, mark) ? known
            : IsSpokenForTogether(text, before, mark) ? new Affiliation { Place = known.Place }
            : IsColleague(text, before, mark) ? known with { Function = null, Unit = null }
            : Affiliation.None;
    }

    /// <summary>"die Bürgermeister Ina Feld (Unna) und Jan Holt (Werl)", "Beraterinnen Ina Feld und Eva Tamm"</summary>
    private static bool IsOneOfOffice(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark, int first)
    {
        if (before.Value.Affiliation.Function is not { } office || office.End != first || mark.Value.Affiliation.Function is not null)
        {
            return false;
        }

        var isOfSeveral = TheSeveral.StandsBefore(text, office.First) && !text.Lower(office.End - 1).EndsWith("in", StringComparison.Ordinal);
        var isPlural = text.Lower(office.End - 1).EndsWith("innen", StringComparison.Ordinal);
        return (isOfSeveral && IsJoined(text, before, mark))
            || (isPlural && mark.Value.Affiliation.SaysNothing && AndOrComma.StandsBefore(text, mark.Range.First) && mark.Range.First - 1 == before.Range.End);
    }

    /// <summary>"Aus Unna berichteten Ina Feld und Jan Holt."</summary>
    private static bool IsFromSameTown(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark) =>
        mark.Value.Affiliation.SaysNothing && before.Value.Affiliation is { Function: null, Place: { } home } && home.Range.End <= before.Range.First
        && IsJoined(text, before, mark) && WhereFrom.StandsBefore(text, home.Range.First)
        && text.SentenceOf(home.Range.First) == text.SentenceOf(mark.Range.First)
        && (text.IsCapital(mark.Range.End) || SpeechCues.PartOf(text.Lower(mark.Range.End)) is null);

    /// <summary>"Für die Stadt Unna nahmen die Leiterin des Amtes, Ina Feld, sowie der Planer Jan Holt teil."</summary>
    private static bool IsSpokenForTogether(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark)
    {
        var sentence = text.SentenceOf(mark.Range.First);
        return mark.Value.Affiliation is { Organisation: null, Place: null } && before.Value.Affiliation.Place is { } town && town.Range.End <= before.Range.First
            && text.Lower(sentence.First) is "für" && PlaceLists.IsKindOfTown(text.Lower(town.Range.First - 1)) && town.Range.First - sentence.First is > 0 and < ReachOfTown;
    }

    /// <summary>"mit ihrem Kollegen Jan Holt"; the words that tell of the first one may stand between the two.</summary>
    private static bool IsColleague(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark)
    {
        var longest = LongestGap + Math.Max(0, before.Value.Affiliation.End - before.Range.End);
        return mark.Value.Affiliation is { Organisation: null, Place: null } && mark.Range.First - before.Range.End is > 0 and var gap && gap <= longest
            && Colleague.StandsBefore(text, mark.Range.First);
    }

    private static bool IsJoined(ReportText text, Mark<PersonMention> before, Mark<PersonMention> mark)
    {
        var joint = StartOfJoint(text, mark.Range.First);
        return Joint.StandsBefore(text, mark.Range.First) && (joint == before.Range.End || joint == before.Value.Affiliation.End);
    }

    /// <summary>"Ina Feld, Stadt Unna, und Jan Holt": a comma may stand before "und".</summary>
    private static int StartOfJoint(ReportText text, int name) => text.Is(name - 2, ",") && text.IsCapital(name - 3) ? name - 2 : name - 1;
}
