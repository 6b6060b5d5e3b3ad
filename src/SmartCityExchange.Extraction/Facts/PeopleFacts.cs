using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>One person of the report, with every introduction and every later mention.</summary>
internal sealed record Person(PersonMention First, IReadOnlyList<Mark<PersonMention>> Introductions, IReadOnlyList<Evidence> Mentions)
{
    /// <summary>The first title that an introduction gives; worked out once, for every passage asks for it.</summary>
    public string? AcademicTitle { get; } = Introductions.Select(mark => mark.Value.Name.Title).FirstOrDefault(title => title is not null);
}

/// <summary>Brings the mentions of one person together and makes the speakers of a passage.</summary>
internal static class PeopleFacts
{
    private const int ShortestFamilyName = 4;

    /// <param name="host">The town of the event: its mayor needs no other address.</param>
    /// <param name="publisher">The town that publishes the report.</param>
    public static IReadOnlyList<Person> Of(Reading reading, Mark<PlaceMention>? host, Place? publisher)
    {
        var groups = new List<List<Mark<PersonMention>>>();
        var byName = new Dictionary<string, List<Mark<PersonMention>>>();
        foreach (var mark in reading.People.InOrder.OrderBy(mark => mark.Value.Name.IsFamilyNameOnly))
        {
            // The family name alone belongs to the first who bears it.
            var name = mark.Value.Name;
            if (byName.TryGetValue(name.Name, out var same))
            {
                same.Add(mark);
                continue;
            }

            groups.Add(same = [mark]);
            byName.Add(name.Name, same);
            byName.TryAdd(name.FamilyName, same);
        }

        var town = host ?? HomeTown.Told(reading) ?? (publisher is null ? HomeTown.OnlyOne(reading) : HomeTown.NamedAs(reading, publisher));
        var homes = new Homes(town, publisher, MunicipalOffices.OnlyDistrict(reading));

        var byFamilyName = groups.GroupBy(group => group[0].Value.Name.FamilyName)
            .Where(names => names.Count() == 1).ToDictionary(names => names.Key, names => names.Single());
        var later = LaterMentions(reading, byFamilyName);
        var people = groups.Select(group => Make(reading, group, later, homes)).OrderBy(person => person.First.Range.First).ToList();
        return OfficesOfHome.Completed(reading, people, homes);
    }

    public static SpeakerReading Speaker(Reading reading, Person person)
    {
        var text = reading.Text;
        var (name, affiliation) = (person.First.Name, person.First.Affiliation);
        return new SpeakerReading
        {
            Name = name.Name,
            FamilyName = name.FamilyName,
            AcademicTitle = person.AcademicTitle,
            Function = affiliation.Function is { } function ? FunctionName.Of(text, function) : null,
            Unit = affiliation.Unit is { } unit ? UnitKinds.NameOf(text, unit) : null,
            Organisation = affiliation.Organisation?.Value.Name,
            Ags = affiliation.Place?.Value.Place.Ags,
            Part = person.First.Part,
            Evidence = text.Evidence(person.First.Range, person.First.Rule),
            Mentions = person.Mentions,
        };
    }

    private static Person Make(Reading reading, List<Mark<PersonMention>> group, ILookup<string, Evidence> later, Homes homes)
    {
        var introductions = group.OrderBy(mark => mark.Range.First).ToList();
        var affiliation = introductions.Aggregate(Affiliation.None, (known, mark) => known.Or(mark.Value.Affiliation));
        affiliation = introductions.Exists(mark => MunicipalOffices.NamesOtherTown(reading.Text, mark.Range)) ? affiliation : MunicipalOffices.WithTown(reading, affiliation, homes);
        affiliation = affiliation is { Place: null, Organisation: null } && introductions.Exists(mark => MunicipalOffices.IsOfTheTown(reading.Text, mark)) ? affiliation with { Place = homes.TownOf(introductions[0].Range) } : affiliation;
        affiliation = affiliation is { Place: null, Organisation: null } && introductions.Exists(mark => MunicipalOffices.IsOfTheDistrict(reading.Text, mark)) ? affiliation with { Place = homes.District } : affiliation;
        var mentions = introductions.Select(mark => reading.Text.Evidence(mark.Range, mark.Value.Rule)).Concat(later[group[0].Value.Name.FamilyName]);
        return new Person(group[0].Value with { Affiliation = affiliation }, introductions, [.. mentions.OrderBy(evidence => evidence.Span.Start)]);
    }

    /// <summary>The family name alone, once the person has been named in full: "Muster betonte …".</summary>
    private static ILookup<string, Evidence> LaterMentions(Reading reading, Dictionary<string, List<Mark<PersonMention>>> byFamilyName)
    {
        var found = new List<(string Name, Evidence Evidence)>();
        for (var at = 0; byFamilyName.Count > 0 && at < reading.Text.Tokens.Count; at++)
        {
            var word = reading.Text.Tokens[at].Text;
            var name = byFamilyName.ContainsKey(word) ? word : word.TrimEnd('s');
            if (name.Length >= ShortestFamilyName && byFamilyName.TryGetValue(name, out var group) && at >= group[0].Range.End && MayName(reading, at))
            {
                found.Add((name, reading.Text.Evidence(new TokenRange(at, at + 1), "person.family-name")));
            }
        }

        return found.ToLookup(mention => mention.Name, mention => mention.Evidence);
    }

    private static bool MayName(Reading reading, int at) =>
        !reading.IsInName(at) && reading.Places.At(at) is null && reading.Text.Lower(at - 1) is not ("der" or "die" or "das" or "den" or "dem" or "des" or "ein" or "eine");
}
