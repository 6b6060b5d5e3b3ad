using System.Globalization;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>How often the finding of each rule is a fact of the gold: the measure behind the column "confidence" of rules.tsv.</summary>
internal static class RulePrecision
{
    public static IReadOnlyDictionary<string, Tally> Of(IEnumerable<CorpusReport> reports)
    {
        var rules = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var (gold, found) in reports.SelectMany(Scorer.Pairs))
        {
            foreach (var (rule, isRight) in gold is null || found is null ? [] : Findings(gold, found))
            {
                (rules.TryGetValue(rule, out var tally) ? tally : rules[rule] = new Tally()).Add(isRight ? 1 : 0, isRight ? 0 : 1, 0);
            }
        }

        return rules;
    }

    private static IEnumerable<(string Rule, bool IsRight)> Findings(GoldEvent gold, Report found)
    {
        var people = gold.Persons.SelectMany(person => person.Accepted("name")).Concat(gold.Texts("persons_optional")).Concat(gold.Texts("persons_neutral"));
        var places = new[] { "municipalities", "municipalities_in_org", "districts", "municipalities_optional", "municipality_also_named" }.SelectMany(gold.Texts);
        var roles = gold.Roles("municipality_role").Concat(gold.Roles("district_role")).ToDictionary(role => role.Place, role => role.Accepted);
        return
        [
            Value(found.Title, gold.Accepted("title")),
            .. Optional(found.Date, day => day.ToString("O", CultureInfo.InvariantCulture), gold.Accepted("date")),
            .. Optional(found.Attendance, way => way.ToString(), gold.Accepted("format")),
            .. Optional(found.Platform, name => name, gold.Accepted("platform")),
            .. Optional(found.SeriesNumber, number => number.ToString(CultureInfo.InvariantCulture), gold.Accepted("series_number")),
            .. found.Venue is { } venue ? [(venue.Evidence.Rule, IsAmong([venue.Name], [.. gold.Accepted("venue"), .. gold.Accepted("venue_city")]))] : Array.Empty<(string, bool)>(),
            .. found.Contributions.SelectMany(one => one.Speakers).SelectMany(speaker => speaker.Mentions.Select(mention => (mention.Rule, IsAmong([speaker.Name], people)))),
            .. found.Municipalities.SelectMany(place => place.Mentions.Select(mention => (mention.Rule, IsAmong([place.Name, place.Name.Split(" (")[0]], places)))),
            .. found.Municipalities.SelectMany(place => place.Roles.Where(role => role.Role != Role.Mentioned).Select(role =>
                (role.Evidence.Rule, roles.TryGetValue(place.Name, out var accepted) && IsAmong([role.Role.ToString()], accepted)))),
            .. found.Organisations.SelectMany(body => body.Mentions.Select(mention =>
                (mention.Rule, IsAmong([body.Name, .. body.Aliases], [.. gold.Texts("organisations"), .. gold.Texts("organisations_optional")])))),
            .. found.Projects.SelectMany(project => project.Mentions.Select(mention =>
                (mention.Rule, IsAmong([project.Name, .. project.Aliases], [.. gold.Texts("projects"), .. gold.Texts("projects_optional")])))),
            .. found.Topics.SelectMany(topic => topic.Mentions.Select(mention =>
                (mention.Rule, IsAmong([topic.Name, .. topic.Aliases], [.. gold.Texts("topics"), .. gold.Texts("topics_optional")])))),
        ];
    }

    private static (string Rule, bool IsRight) Value(Fact<string> fact, IEnumerable<string?> accepted) => (fact.Evidence.Rule, IsAmong([fact.Value], accepted));

    private static IEnumerable<(string Rule, bool IsRight)> Optional<T>(Fact<T>? fact, Func<T, string> text, IEnumerable<string?> accepted)
    {
        if (fact is not null)
        {
            yield return (fact.Evidence.Rule, IsAmong([text(fact.Value)], accepted));
        }
    }

    private static bool IsAmong(IEnumerable<string> names, IEnumerable<string?> accepted) =>
        names.Select(Scores.Fold).Intersect(accepted.Where(one => one is not null).Select(Scores.Fold)).Any();
}
