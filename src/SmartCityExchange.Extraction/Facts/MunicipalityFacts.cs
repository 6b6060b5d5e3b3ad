using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The municipalities and districts of a report with the roles the text gives them.</summary>
internal static class MunicipalityFacts
{
    private const int ReachOfWith = 4;
    private static readonly WordEndings<string> SupportCues = WordEndings.Of(["partner", "partnerin", "partnerinnen", "unterstützer", "förderer", "mitveranstalter", "sponsoren"]);
    private static readonly string[] PeopleWords = [.. Table.Column("people-words.tsv", 0)];
    private static readonly HashSet<string> Prepositions = ["in", "aus", "bei", "nach", "von", "für", "über", "um", "zwischen", "mit", "an", "bis", "gegen", "ohne", "zu"];

    public static IReadOnlyList<MunicipalityReading> Of(Reading reading, IReadOnlyList<Person> people, params FoundVenue?[] venues)
    {
        var roles = Hosts(reading, venues)
            .Concat(Speakers(reading, people))
            .Concat(Reporters(reading))
            .Concat(Supporters(reading))
            .Concat(HostRule.In(reading))
            .Concat(DistrictHost.In(reading, people, venues))
            .Concat(NamesakesOfSpeakers(reading, people))
            .ToLookup(role => role.Place.Ags, role => role.Role);
        return
        [
            .. reading.Places.InOrder.GroupBy(mark => mark.Value.Place.Ags).Select(mentions => new MunicipalityReading
            {
                Ags = mentions.Key,
                Name = mentions.First().Value.Place.Name,
                Roles = RoleList.Of(roles[mentions.Key], Mention(reading, mentions.FirstOrDefault(mark => !IsInName(reading, mark)) ?? mentions.First())),
                IsDoubtful = mentions.All(mark => mark.Value.IsDoubtful),
                OnlyInNames = mentions.All(mark => IsInName(reading, mark)),
                Mentions = [.. mentions.Select(mark => Mention(reading, mark))],
            }),
        ];
    }

    /// <summary>With the towns that only the headline names: "Bilder vom 2. Unnaer Klimafest".</summary>
    public static IReadOnlyList<MunicipalityReading> WithHeadline(ReportText headline, IReadOnlyList<MunicipalityReading> municipalities, VenueReading? venue)
    {
        var added = PlaceFinder.Find(headline).InOrder.Where(mark => !mark.Value.IsDoubtful && municipalities.All(known => known.Ags != mark.Value.Place.Ags)).GroupBy(mark => mark.Value.Place.Ags)
            .Select(marks => (Place: marks.First().Value.Place, Mentions: marks.Select(mark => headline.Evidence(mark.Range, mark.Value.Rule)).ToList()))
            .Select(town => new MunicipalityReading
            {
                Ags = town.Place.Ags,
                Name = town.Place.Name,
                Roles = RoleList.Of(venue?.Ags == town.Place.Ags ? [new RoleReading(Role.Host, town.Mentions[0])] : [], town.Mentions[0]),
                Mentions = town.Mentions,
            }).ToList();
        return added.Count == 0 ? municipalities : [.. municipalities, .. added];
    }

    /// <summary>With the town that publishes the report, where the event or somebody is of that town and only the head of the page names it.</summary>
    public static IReadOnlyList<MunicipalityReading> WithPublisher(
        Letterhead? publisher, IReadOnlyList<MunicipalityReading> municipalities, VenueReading? venue, IReadOnlyList<Person> people)
    {
        if (publisher is not { Town: var town, Evidence: var words } || municipalities.Any(known => known.Ags == town.Ags)
            || (venue?.Ags != town.Ags && !people.Any(person => person.First.Affiliation.Place?.Value.Place == town)))
        {
            return municipalities;
        }

        var roles = RoleList.Of(venue?.Ags == town.Ags ? [new RoleReading(Role.Host, words)] : [], words);
        return [.. municipalities, new MunicipalityReading { Ags = town.Ags, Name = town.Name, Roles = roles, Mentions = [words] }];
    }

    private static Evidence Mention(Reading reading, Mark<PlaceMention> mark) => reading.Text.Evidence(mark.Range, mark.Value.Rule);

    private static bool IsInName(Reading reading, Mark<PlaceMention> mark) =>
        !reading.Organisations.IsFree(mark.Range) || !reading.Projects.IsFree(mark.Range);

    private static IEnumerable<(Place Place, RoleReading Role)> Hosts(Reading reading, FoundVenue?[] venues) =>
        venues.Select(venue => venue is null ? null : venue.Place ?? reading.Places.InOrder.FirstOrDefault(place => place.Value.Place.Ags == venue.Venue.Ags && !IsInName(reading, place))).OfType<Mark<PlaceMention>>()
            .Select(place => (place.Value.Place, new RoleReading(Role.Host, reading.Text.Evidence(place.Range, "municipality.of-venue"))));

    /// <summary>A town presents through the people who speak for it; who only welcomes or moderates does not.</summary>
    private static IEnumerable<(Place Place, RoleReading Role)> Speakers(Reading reading, IReadOnlyList<Person> people) =>
        from person in people
        where person.First.Part is SpeakerPart.Talk or SpeakerPart.Panel && person.First.Affiliation.Place is not null
        let place = person.First.Affiliation.Place
        select (place.Value.Place, new RoleReading(Role.Presents, reading.Text.Evidence(place.Range, "municipality.of-speaker")));

    /// <summary>"berichteten Vertreter*innen aus Paderborn, Münster und Darmstadt"</summary>
    private static IEnumerable<(Place Place, RoleReading Role)> Reporters(Reading reading) =>
        from run in PlaceLists.In(reading.Text, reading.Places)
        where !run.All(mark => IsInName(reading, mark)) && Reports(reading, run)
        from mark in run
        select (mark.Value.Place, new RoleReading(Role.Presents, reading.Text.Evidence(mark.Range, "municipality.reports")));

    /// <summary>"Partner der Konferenz sind die Kreise Unna und Soest"</summary>
    private static IEnumerable<(Place Place, RoleReading Role)> Supporters(Reading reading) =>
        from mark in reading.Places.InOrder
        where !IsInName(reading, mark) && SupportCues.Matches(reading.Text.Lower(reading.Text.SentenceOf(mark.Range.First).First))
        select (mark.Value.Place, new RoleReading(Role.Supports, reading.Text.Evidence(mark.Range, "municipality.supports")));

    private static bool Reports(Reading reading, IReadOnlyList<Mark<PlaceMention>> run)
    {
        var text = reading.Text;
        if (run.Any(mark => mark.Value.Form is PlaceForm.Adjective or PlaceForm.Compound))
        {
            return false;
        }

        var (first, end) = (run[0].Range.First, run[^1].Range.End);
        var before = first - 1;
        while (text.Lower(before) is "der" or "den" or "die" or "stadt" or "städten" or "städte" or "gemeinde" or "auch")
        {
            before--;
        }

        // "In Unna präsentierten zehn Kommunen" says where, "Mit Unna sprechen wir" with whom.
        var isSubject = (IsVerb(text, end) && !Prepositions.Contains(text.Lower(before))) || (IsVerb(text, before) && before + 1 >= first - 3);

        // "mit der Firma Nordlicht aus Unna" says where the firm is, "Zahlen aus Unna" are no report of the town.
        var isSource = (text.Lower(before) is "aus" && !reading.IsInName(before - 1) && (before == text.SentenceOf(first).First || SpeaksForPeople(text, before - 1)))
            || (PlaceLists.IsKindOfTown(text.Lower(first - 1)) && (first - 1 == text.SentenceOf(first).First || (text.Lower(first - 2) is not ("der" or "den") && !text.IsCapital(first - 2))));

        // "Mit dabei waren Unna, Selm und Werl"
        var isPresent = text.Lower(before) is "war" or "waren" && text.Lower(before - 1) is "dabei";
        // "Für die Kreise Unna und Soest berichtete Ina Feld"
        var isSpokenFor = text.Lower(before is > 0 && text.Lower(before) is "kreise" or "kreis" ? before - 1 : before) is "für" && IsVerb(text, end) && text.SentenceOf(first).First >= before - 1;
        // "am Gemeinschaftsstand der Städte Unna und Soest"
        var isAtStand = text.Lower(before).EndsWith("stand", StringComparison.Ordinal) && text.IsCapital(before) && PlaceLists.IsKindOfTown(text.Lower(first - 1));
        return isSubject || isPresent || isSpokenFor || isAtStand || (isSource && HasCue(text, text.SentenceOf(first)));
    }

    /// <summary>"Vertreterinnen und Vertreter aus …", "Beispiele aus …"; not "bei Gesprächen mit Kollegen aus …".</summary>
    private static bool SpeaksForPeople(ReportText text, int noun) =>
        text.IsCapital(noun) && Array.Exists(PeopleWords, word => text.Lower(noun).StartsWith(word, StringComparison.Ordinal))
        && !Enumerable.Range(noun - ReachOfWith, ReachOfWith).Any(at => text.Lower(at) is "mit");

    // "… wurde das Beispiel Unna vorgestellt": a participle tells what was done with the town.
    private static bool IsVerb(ReportText text, int at) =>
        !text.IsCapital(at) && IsCue(text.Lower(at)) && text.Lower(at) is not "vertreten" && !text.Lower(at).StartsWith("vorgest", StringComparison.Ordinal);

    private static bool HasCue(ReportText text, TokenRange sentence) => sentence.Positions.Any(at => IsCue(text.Lower(at)));

    private static bool IsCue(string word) => SpeechCues.PartOf(word) is SpeakerPart.Talk or SpeakerPart.Panel;

    /// <summary>The speaker's body bears the name of a town or district, and the same passage names that one itself.</summary>
    private static IEnumerable<(Place Place, RoleReading Role)> NamesakesOfSpeakers(Reading reading, IReadOnlyList<Person> people)
    {
        var namedItself = reading.Places.InOrder.Where(mark => !IsInName(reading, mark))
            .ToLookup(mark => (reading.Text.PassageOf(mark.Range.First), mark.Value.Place.Ags));
        foreach (var person in people.Where(person => person.First.Part is SpeakerPart.Talk && person.First.Affiliation.Organisation is not null))
        {
            var body = person.First.Affiliation.Organisation!.Range;
            var named = body.Positions.Select(reading.Places.At).FirstOrDefault(place => place is not null);
            var itself = named is null ? null : namedItself[(person.First.Passage, named.Value.Place.Ags)].FirstOrDefault();
            if (itself is not null)
            {
                yield return (itself.Value.Place, new RoleReading(Role.Presents, reading.Text.Evidence(itself.Range, "municipality.of-speakers-body")));
            }
        }
    }
}
