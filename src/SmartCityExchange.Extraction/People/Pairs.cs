using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>As many people as towns, one behind the other: "Aus den Städten Unna und Werl berichteten Ina Feld und Jan Holt".</summary>
internal static class Pairs
{
    private const int MostBetween = 3;

    private static readonly Wording Opening = Wording.Of("aus|für|von");

    public static void Complete(Reading reading)
    {
        foreach (var towns in PlaceLists.In(reading.Text, reading.Places).Where(run => run.Count > 1))
        {
            var sentence = reading.Text.SentenceOf(towns[0].Range.First);
            var people = Positions.Between(towns[^1].Range.End, sentence.End)
                .Select(reading.People.From).OfType<Mark<PersonMention>>().ToList();
            if (Opening.StandsAt(reading.Text, sentence.First) && people.Count == towns.Count && people[0].Range.First - towns[^1].Range.End <= MostBetween && AreBareRun(reading.Text, people))
            {
                foreach (var (person, town) in people.Zip(towns))
                {
                    reading.People.Replace(person, person.Value with { Affiliation = person.Value.Affiliation with { Place = town } });
                }
            }
        }
    }

    /// <summary>Names alone, joined by commas and "und": what stands with a name tells more than its place in a row.</summary>
    private static bool AreBareRun(ReportText text, List<Mark<PersonMention>> people) =>
        people.TrueForAll(person => person.Value.Affiliation is { Function: null, Unit: null, Organisation: null })
        && people.Zip(people.Skip(1)).All(pair => pair.Second.Range.First == pair.First.Range.End + 1 && PlaceLists.IsSeparator(text, pair.First.Range.End));
}
