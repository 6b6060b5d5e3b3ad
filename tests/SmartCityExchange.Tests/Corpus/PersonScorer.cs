using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>The people by name, and what stands beside those that were found.</summary>
internal static class PersonScorer
{
    public static void Score(Scores scores, string where, GoldEvent gold, Report? found)
    {
        var speakers = found?.Contributions.SelectMany(one => one.Speakers).DistinctBy(speaker => speaker.Name).ToList() ?? [];
        var open = gold.Persons.ToList();
        var matched = new List<(GoldEvent Person, SpeakerReading Speaker)>();
        foreach (var speaker in speakers)
        {
            if (open.Find(person => Names(person).Contains(Scores.Fold(speaker.Name))) is { } person)
            {
                open.Remove(person);
                matched.Add((person, speaker));
            }
        }

        scores.Set(
            "persons", where, gold.Persons.Select(person => person.Value("name")),
            gold.Texts("persons_optional").Concat(gold.Texts("persons_neutral")),
            speakers.Select(speaker => matched.Find(pair => pair.Speaker == speaker) is { Person: { } person } ? (IReadOnlyList<string>)[person.Value("name")!] : [speaker.Name]));
        foreach (var (person, speaker) in matched)
        {
            Fields(scores, $"{where} {speaker.Name}", person, speaker);
        }
    }

    private static void Fields(Scores scores, string where, GoldEvent person, SpeakerReading speaker)
    {
        var place = speaker.Ags is { } ags ? Gazetteer.Find(ags)! : null;
        var district = place?.Kind == PlaceKind.District ? place.Name : null;

        // Who speaks for a Kreis has the Kreis for a body; gold files say so in one of two keys.
        var ofDistrict = person.Value("district");
        IReadOnlyList<string?> bodies = [.. person.Accepted("organisation"), .. ofDistrict is null ? [] : new[] { ofDistrict }];
        scores.Value("person.title", where, person.Accepted("title"), speaker.AcademicTitle);
        scores.Value("person.role", where, person.Accepted("role"), speaker.Function);
        scores.Value("person.organisation", where, [.. bodies.Select(Scores.WithoutBracket)], Scores.WithoutBracket(speaker.Organisation ?? district));
        PlaceScorer.Town(scores, "person.municipality", where, person.Accepted("municipality"), district is null ? place : null);
        scores.Value("person.unit", where, person.Accepted("unit"), speaker.Unit);
    }

    private static IEnumerable<string?> Names(GoldEvent person) => person.Accepted("name").Select(Scores.Fold);
}
