using System.Globalization;
using System.Text.Json;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Golden;

/// <summary>The facts that hand and eye found in the seed reports, and the field-by-field comparison with what was read.</summary>
internal static class SeedFacts
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<EventFacts> Load() => Load("seed-facts.json");

    /// <param name="path">Below the folder Golden.</param>
    public static IReadOnlyList<EventFacts> Load(params string[] path) =>
        JsonSerializer.Deserialize<List<EventFacts>>(File.ReadAllText(Repository.Path(["tests", "SmartCityExchange.Tests", "Golden", .. path])), Options)!;

    /// <summary>Each difference as one line: event, field, and what was expected and found.</summary>
    public static IReadOnlyList<string> Compare(IReadOnlyList<EventFacts> expected, IReadOnlyList<EventFacts> actual) =>
    [
        .. Missing("events", expected.Select(e => e.Id), actual.Select(e => e.Id)),
        .. Unexpected("events", expected.Select(e => e.Id), actual.Select(e => e.Id)),
        .. expected.Join(actual, e => e.Id, a => a.Id, Compare).SelectMany(differences => differences),
    ];

    public static IReadOnlyList<string> Compare(EventFacts expected, EventFacts actual)
    {
        IEnumerable<string> differences =
        [
            .. Value("title", [expected.Title, .. expected.TitleAlso], actual.Title),
            .. Value("date", [expected.Date], actual.Date),
            .. Value("end_date", [expected.EndDate], actual.EndDate),
            .. Value("format", [expected.Format], actual.Format),
            .. Evidence("format", expected.FormatEvidence, actual.FormatEvidence),
            .. Value("venue", [expected.Venue], actual.Venue),
            .. Value("venue_city", [expected.VenueCity], actual.VenueCity),
            .. Evidence("venue", expected.VenueEvidence, actual.VenueEvidence),
            .. Value("planned_venue", [expected.PlannedVenue], actual.PlannedVenue),
            .. Value("planned_venue_city", [expected.PlannedVenueCity], actual.PlannedVenueCity),
            .. Value("platform", [expected.Platform], actual.Platform),
            .. Value("series_number", [expected.SeriesNumber?.ToString(CultureInfo.InvariantCulture)], actual.SeriesNumber?.ToString(CultureInfo.InvariantCulture)),
            .. Set("persons", expected.Persons.Select(p => p.Name), [], actual.Persons.Select(p => p.Name)),
            .. expected.Persons.Join(actual.Persons, e => e.Name, a => a.Name, ComparePersons).SelectMany(one => one),
            .. Set("municipalities", expected.Municipalities, [], actual.Municipalities),
            .. Set("municipalities_in_org", expected.MunicipalitiesInOrg, [], actual.MunicipalitiesInOrg),
            .. Roles("municipality_role", expected.MunicipalityRole, expected.MunicipalityRoleAlso, actual.MunicipalityRole),
            .. FurtherRoles(expected, actual),
            .. Evidences("municipality_evidence", expected.MunicipalityEvidence, actual.MunicipalityEvidence),
            .. Set("districts", expected.Districts, [], actual.Districts),
            .. Roles("district_role", expected.DistrictRole, new Dictionary<string, IReadOnlyList<string>>(), actual.DistrictRole),
            .. Evidences("district_evidence", expected.DistrictEvidence, actual.DistrictEvidence),
            .. Set("organisations", expected.Organisations.Select(WithoutAbbreviation), expected.OrganisationsOptional, actual.Organisations.Select(WithoutAbbreviation)),
            .. Set("projects", expected.Projects, [], actual.Projects),
            .. Set("topics", expected.Topics, [], actual.Topics),
        ];
        return [.. differences.Select(difference => $"{expected.Id} {difference}")];
    }

    private static IEnumerable<string> ComparePersons(PersonFacts expected, PersonFacts actual)
    {
        var who = $"persons[{expected.Name}]";
        return
        [
            .. Value($"{who}.title", [expected.Title], actual.Title),
            .. Value($"{who}.role", [expected.Role, .. expected.RoleAlso], actual.Role),
            .. Value($"{who}.organisation", [expected.Organisation, .. expected.OrganisationAlso], actual.Organisation),
            .. Value($"{who}.municipality", [expected.Municipality], actual.Municipality),
            .. Value($"{who}.unit", [expected.Unit], actual.Unit),
            .. Evidence(who, expected.Evidence, actual.Evidence),
        ];
    }

    private static IEnumerable<string> Value(string field, IReadOnlyList<string?> accepted, string? actual)
    {
        if (!accepted.Contains(actual))
        {
            yield return $"{field}: expected {accepted[0] ?? "nothing"}, found {actual ?? "nothing"}";
        }
    }

    private static IEnumerable<string> Evidence(string field, string? expected, string? actual) =>
        expected is null || Plain(expected) == Plain(actual ?? "") ? [] : [$"{field} evidence: expected {expected}, found {actual ?? "nothing"}"];

    private static IEnumerable<string> Set(string field, IEnumerable<string> expected, IEnumerable<string> optional, IEnumerable<string> actual)
    {
        var (wanted, found) = (expected.ToList(), actual.ToList());
        return Missing(field, wanted, found).Concat(Unexpected(field, wanted.Concat(optional), found));
    }

    private static IEnumerable<string> Missing(string field, IEnumerable<string> expected, IEnumerable<string> actual) =>
        expected.Except(actual).Select(one => $"{field}: missing {one}");

    private static IEnumerable<string> Unexpected(string field, IEnumerable<string> expected, IEnumerable<string> actual) =>
        actual.Except(expected).Select(one => $"{field}: unexpected {one}");

    private static IEnumerable<string> Roles(
        string field, IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, IReadOnlyList<string>> also, IReadOnlyDictionary<string, string> actual) =>
        expected.Where(role => !(also.GetValueOrDefault(role.Key) ?? []).Append(role.Value).Contains(actual.GetValueOrDefault(role.Key)))
            .Select(role => $"{field}[{role.Key}]: expected {role.Value}, found {actual.GetValueOrDefault(role.Key) ?? "nothing"}");

    private static IEnumerable<string> FurtherRoles(EventFacts expected, EventFacts actual) =>
        from role in actual.MunicipalityRoleAlso
        from further in role.Value
        where !(expected.MunicipalityRoleAlso.GetValueOrDefault(role.Key) ?? []).Append(expected.MunicipalityRole.GetValueOrDefault(role.Key)).Contains(further)
        select $"municipality_role[{role.Key}]: unexpected {further}";

    private static IEnumerable<string> Evidences(
        string field, IReadOnlyDictionary<string, IReadOnlyList<string>> expected, IReadOnlyDictionary<string, IReadOnlyList<string>> actual) =>
        from found in actual
        from sentence in found.Value
        where expected.TryGetValue(found.Key, out var accepted) && !accepted.Select(Plain).Contains(Plain(sentence))
        select $"{field}[{found.Key}]: not among the expected sentences: {sentence}";

    private static string WithoutAbbreviation(string name) => name.EndsWith(')') ? name[..name.LastIndexOf(" (", StringComparison.Ordinal)] : name;

    private static string Plain(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
