using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>A bracket that speaks for all the names before it: "Ina Feld, Jan Holt und Eva Tamm (alle IHK)".</summary>
internal static class SharedBracket
{
    private const int LongestGap = 2;

    public static void Complete(Reading reading)
    {
        var text = reading.Text;
        foreach (var last in reading.People.InOrder.Where(mark => (text.Is(mark.Range.End, "(") || text.Is(mark.Range.End, ",")) && text.Lower(mark.Range.End + 1) is "alle" or "beide" or "jeweils").ToList())
        {
            var shared = AffiliationReader.Read(reading, last.Range.End + 2, text.SentenceOf(last.Range.First).End, mayTrail: true);
            if (shared is { Organisation: null, Place: null })
            {
                continue;
            }

            for (var mark = last; mark is not null; mark = Before(reading, mark))
            {
                var known = mark.Value.Affiliation;
                var isOpen = known is { Organisation: null, Place: null };
                if (isOpen)
                {
                    reading.People.Replace(mark, mark.Value with { Affiliation = known.Or(shared with { Function = null }) with { End = known.End } });
                }
            }
        }
    }

    private static Mark<PersonMention>? Before(Reading reading, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var office = mark.Value.Affiliation.Function;
        var start = office is { } function && function.First < mark.Range.First ? function.First : mark.Range.First;
        var at = start - 1;
        while (at >= 0 && start - at <= LongestGap && (text.Lower(at) is "," or "und" or "sowie" or "frau" or "herr"))
        {
            at--;
        }

        return at < start - 1 && reading.People.At(at) is { } before && before.Range.End == at + 1 && text.SentenceOf(before.Range.First) == text.SentenceOf(mark.Range.First) ? before : null;
    }
}
