using System.Text;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Every fact points at the words that say it, in the source exactly as received.</summary>
public sealed class SpanTests
{
    private static readonly string Seed = File.ReadAllText(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));

    public static TheoryData<string, string> Spellings => new()
    {
        { "as received", Seed },
        { "byte order mark", '\uFEFF' + Seed },
        { "carriage returns", Seed.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "decomposed umlauts", Seed.Normalize(NormalizationForm.FormD) },
        { "non-breaking spaces", Seed.Replace(". November", ".\u00A0November", StringComparison.Ordinal).Replace("Dr. ", "Dr.\u00A0", StringComparison.Ordinal).Replace("e. V.", "e.\u202FV.", StringComparison.Ordinal) },
        { "soft hyphens", Seed.Replace("Solingen", "So\u00ADlin\u00ADgen", StringComparison.Ordinal).Replace("Lengerke", "Len\u00ADgerke", StringComparison.Ordinal) },
        { "other dashes and quotes", Seed.Replace('—', '-').Replace('„', '»').Replace('“', '«') },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void The_facts_do_not_depend_on_the_spelling_of_the_characters(string spelling, string source)
    {
        Assert.NotEmpty(spelling);
        Assert.Equal(ReportReader.Read(Seed).Select(Named), ReportReader.Read(source).Select(Named));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_fact_lies_in_its_section_and_reads_its_own_words(string spelling, string source)
    {
        Assert.NotEmpty(spelling);
        foreach (var report in ReportReader.Read(source))
        {
            Assert.All(AllEvidence(report), evidence => Assert.True(report.Section.Contains(evidence.Span) && evidence.Span.Length > 0, evidence.Rule));
            Assert.All(AllEvidence(report), evidence => Assert.Matches("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$", evidence.Rule));
            Assert.True(report.Section.Contains(report.Body));
            Assert.Equal(report.Title.Value, Plain(report.Title.Evidence.Span.In(source)));
            foreach (var speaker in report.Contributions.SelectMany(contribution => contribution.Speakers))
            {
                Assert.Equal(string.Join(' ', new[] { speaker.AcademicTitle, speaker.Name }.OfType<string>()), Plain(speaker.Evidence.Span.In(source)));
                Assert.Contains(speaker.Evidence, speaker.Mentions);
            }

            foreach (var place in report.Municipalities)
            {
                var stem = place.Name[(place.Name.LastIndexOf(' ') + 1)..];
                Assert.All(place.Mentions, mention => Assert.Contains(stem, Plain(mention.Span.In(source)), StringComparison.OrdinalIgnoreCase));
            }

            Assert.All(report.Contributions, contribution => Assert.True(report.Body.Contains(contribution.Passage)));
        }
    }

    private static string Named(Report report) => string.Join('\n',
        [
            report.Title.Value,
            $"{report.Date!.Value:O} {report.Attendance?.Value} {report.Venue?.Name} {report.PlannedVenue?.Name} {report.SeriesNumber?.Value}",
            .. report.Contributions.SelectMany(contribution => contribution.Speakers).Select(speaker => $"{speaker.AcademicTitle} {speaker.Name}, {speaker.Function}, {speaker.Unit}, {speaker.Organisation}, {speaker.Ags}, {speaker.Part}"),
            .. report.Municipalities.Select(place => $"{place.Ags} {place.OnlyInNames} {string.Join(',', place.Roles.Select(role => role.Role))}"),
            .. report.Organisations.Select(body => body.Name),
            .. report.Projects.Select(project => project.Name),
            .. report.Topics.Select(topic => topic.Name),
        ]);

    private static IEnumerable<Evidence> AllEvidence(Report report) =>
    [
        report.Title.Evidence, report.Date!.Evidence,
        .. new[] { report.EndDate?.Evidence, report.SeriesNumber?.Evidence, report.Attendance?.Evidence, report.Platform?.Evidence, report.Venue?.Evidence, report.PlannedVenue?.Evidence }.OfType<Evidence>(),
        .. report.Contributions.SelectMany(contribution => contribution.Speakers).SelectMany(speaker => speaker.Mentions),
        .. report.Municipalities.SelectMany(place => place.Mentions.Concat(place.Roles.Select(role => role.Evidence))),
        .. report.Organisations.SelectMany(body => body.Mentions.Concat(body.Roles.Select(role => role.Evidence))),
        .. report.Projects.SelectMany(project => project.Mentions),
        .. report.Topics.SelectMany(topic => topic.Mentions),
    ];

    private static string Plain(string words) =>
        string.Join(' ', words.Replace("\u00AD", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
