namespace SmartCityExchange.Extraction.Facts;

/// <summary>The passages in which people speak or towns report, in the order of the text.</summary>
internal static class ContributionFacts
{
    public static IReadOnlyList<ContributionReading> Of(Reading reading, IReadOnlyList<Person> people, IReadOnlyList<MunicipalityReading> municipalities)
    {
        var presenting = municipalities.SelectMany(place => place.Roles).Where(role => role.Role == Role.Presents).Select(role => role.Evidence.Span).ToList();
        var byPassage = people.SelectMany(person => person.Introductions.Select(mark => (mark.Value.Passage, Person: person))).Distinct().ToLookup(entry => entry.Passage, entry => entry.Person);
        return
        [
            .. reading.Text.Passages
                .Select((passage, number) => (Span: reading.Text.SourceSpan(passage), Speakers: byPassage[number]))
                .Where(passage => passage.Speakers.Any() || presenting.Exists(passage.Span.Contains))
                .Select(passage => new ContributionReading(passage.Span, [.. passage.Speakers.Select(person => PeopleFacts.Speaker(reading, person))])),
        ];
    }
}
