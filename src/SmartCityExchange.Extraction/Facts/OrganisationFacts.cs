using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The bodies of a report, each once, with their roles.</summary>
internal static class OrganisationFacts
{
    private const int ReachOfHost = 6;
    private static readonly string[] SupportCues = ["begleitet", "gefördert", "unterstützt", "finanziert", "fördert", "zusammenarbeit", "kooperation"];

    public static IReadOnlyList<OrganisationReading> Of(Reading reading, IReadOnlyList<Person> people)
    {
        var speaking = people.Select(person => person.First).Where(person => person.Affiliation.Organisation is not null)
            .ToLookup(person => person.Affiliation.Organisation!.Value.Key, person => person.Affiliation.Organisation!.Range);
        return
        [
            .. Grouped(reading).Select(mentions =>
            {
                var evidence = mentions.Select(mark => reading.Text.Evidence(mark.Range, mark.Value.Rule)).ToList();
                var presents = mentions.SelectMany(mark => speaking[mark.Value.Key])
                    .Select(range => new RoleReading(Role.Presents, reading.Text.Evidence(range, "organisation.of-speaker")));
                return new OrganisationReading
                {
                    Name = Name(mentions),
                    Aliases = [.. mentions.SelectMany(mark => mark.Value.Aliases.Prepend(mark.Value.Name)).Distinct().Where(alias => alias != Name(mentions))],
                    Roles = RoleList.Of(presents.Concat(mentions.SelectMany(mark => RolesAt(reading, mark))), evidence[0]),
                    Ags = mentions.Select(mark => PlaceIn(reading, mark.Range)).FirstOrDefault(ags => ags is not null),
                    Mentions = evidence,
                };
            }),
        ];
    }

    private static List<List<Mark<OrganisationMention>>> Grouped(Reading reading)
    {
        var groups = new List<List<Mark<OrganisationMention>>>();
        var byName = new Dictionary<string, List<Mark<OrganisationMention>>>();

        // The full names first: "Hafen Museum" is the "Hafen Museum Unna" that the text names as well.
        foreach (var mark in reading.Organisations.All.OrderByDescending(mark => mark.Value.Key.Length).ThenBy(mark => mark.Range.First))
        {
            string[] keys = [mark.Value.Key, .. mark.Value.Aliases.Select(OrganisationMention.KeyOf)];
            var group = keys.Select(key => byName.GetValueOrDefault(key)).FirstOrDefault(known => known is not null);
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add(mark);
            foreach (var key in keys)
            {
                byName.TryAdd(key, group);
            }

            if (WithoutPlace(reading, mark) is { } shorter)
            {
                byName.TryAdd(shorter, group);
            }
        }

        return [.. groups.Select(group => group.OrderBy(mark => mark.Range.First).ToList()).OrderBy(group => group[0].Range.First)];
    }

    private static string? WithoutPlace(Reading reading, Mark<OrganisationMention> mark)
    {
        var last = reading.Places.At(mark.Range.End - 1);
        return last is null || last.Range.First - mark.Range.First < 2 ? null : OrganisationMention.KeyOf(reading.Text.Words(mark.Range with { End = last.Range.First }));
    }

    /// <summary>The longest name the text itself uses.</summary>
    private static string Name(List<Mark<OrganisationMention>> mentions) => mentions.Select(mark => mark.Value.Name).MaxBy(name => name.Length)!;

    private static string? PlaceIn(Reading reading, TokenRange range) =>
        range.Positions.Select(reading.Places.At).FirstOrDefault(place => place is not null)?.Value.Place.Ags;

    private static IEnumerable<RoleReading> RolesAt(Reading reading, Mark<OrganisationMention> mark)
    {
        var sentence = reading.Text.SentenceOf(mark.Range.First);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var distance = mark.Range.First - at;
            if (distance is > 0 and <= ReachOfHost && EventWords.IsEvent(reading.Text, at) && reading.Text.Lower(mark.Range.First - 1) is "des" or "der" or "vom")
            {
                yield return new RoleReading(Role.Host, reading.Text.Evidence(mark.Range, "organisation.of-event"));
            }

            // "gefördert vom BMWSB", "wird durch das BMWSB gefördert"
            if (Array.Exists(SupportCues, cue => reading.Text.Lower(at) == cue) && (distance > 0 || FollowsAgent(reading.Text, mark.Range.First)))
            {
                yield return new RoleReading(Role.Supports, reading.Text.Evidence(mark.Range, "organisation.supports"));
            }
        }
    }

    private static bool FollowsAgent(ReportText text, int first) =>
        text.Lower(first - 1) is "vom" or "von" or "durch" || text.Lower(first - 2) is "von" or "durch";
}
