namespace SmartCityExchange.Extraction.Facts;

/// <summary>The passages in which people speak or towns report, in the order of the text.</summary>
internal static class ContributionFacts
{
    public static IReadOnlyList<ContributionReading> Of(Reading reading, IReadOnlyList<Person> people, IReadOnlyList<MunicipalityReading> municipalities)
    {
        var spans = reading.Text.Passages.Select(reading.Text.SourceSpan).ToList();
        var reporting = municipalities.SelectMany(place => place.Roles)
            .Where(role => role.Role == Role.Presents)
            .Select(role => NumberOf(spans, role.Evidence.Span))
            .ToHashSet();
        var byPassage = people.SelectMany(person => person.Introductions.Select(mark => (mark.Value.Passage, Person: person)))
            .Distinct()
            .ToLookup(entry => entry.Passage, entry => entry.Person);
        return
        [
            .. spans
                .Select((span, number) => (Span: span, Number: number, Speakers: byPassage[number]))
                .Where(passage => passage.Speakers.Any() || reporting.Contains(passage.Number))
                .Select(passage => new ContributionReading(passage.Span, [.. passage.Speakers.Select(person => PeopleFacts.Speaker(reading, person))])),
        ];
    }

    private static int NumberOf(List<Span> passages, Span evidence)
    {
        var found = passages.BinarySearch(evidence, Comparer<Span>.Create((one, other) => one.Start.CompareTo(other.Start)));
        return found < 0 ? ~found - 1 : found;
    }
}
