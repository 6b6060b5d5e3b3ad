using System.Globalization;
using System.Text.Json;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>Holds what was read from a report against the gold, field by field.</summary>
internal static class Scorer
{
    private static readonly GoldEvent Nothing = new(JsonDocument.Parse("{}").RootElement);

    public static Scores Score(IEnumerable<CorpusReport> reports)
    {
        var scores = new Scores();
        foreach (var report in reports)
        {
            Score(scores, report);
        }

        return scores;
    }

    private static void Score(Scores scores, CorpusReport report)
    {
        foreach (var (gold, found) in Pairs(report))
        {
            Events(scores, $"{report.Name}/{gold?.Value("id") ?? "?"}", gold, found);
        }
    }

    /// <summary>Every event of the gold with the one read in its place; either may be missing.</summary>
    public static IEnumerable<(GoldEvent? Gold, Report? Found)> Pairs(CorpusReport report) => Pairs(report.Gold, report.Reading);

    /// <summary>Events of one day belong together, then those of one title, then those at one place of the order.</summary>
    private static IEnumerable<(GoldEvent? Gold, Report? Found)> Pairs(IReadOnlyList<GoldEvent> gold, IReadOnlyList<Report> read)
    {
        var openGold = gold.ToList();
        var openRead = read.ToList();
        foreach (var fits in new Func<GoldEvent, Report, bool>[] { SameDay, SameTitle, (one, other) => gold.ToList().IndexOf(one) == read.ToList().IndexOf(other) })
        {
            foreach (var one in openGold.ToList())
            {
                if (openRead.Find(other => fits(one, other)) is { } found)
                {
                    openGold.Remove(one);
                    openRead.Remove(found);
                    yield return (one, found);
                }
            }
        }

        foreach (var missed in openGold)
        {
            yield return (missed, null);
        }

        foreach (var tooMuch in openRead)
        {
            yield return (null, tooMuch);
        }
    }

    private static bool SameDay(GoldEvent gold, Report report) => report.Date is not null && gold.Value("date") == Iso(report.Date);

    private static bool SameTitle(GoldEvent gold, Report report) => gold.Accepted("title").Select(Scores.Fold).Contains(Scores.Fold(report.Title.Value));

    private static void Events(Scores scores, string where, GoldEvent? gold, Report? found)
    {
        var expected = gold ?? Nothing;
        scores.Value("date", where, expected.Accepted("date"), Iso(found?.Date));
        scores.Value("end_date", where, expected.Accepted("end_date"), Iso(found?.EndDate));
        scores.Value("title", where, expected.Accepted("title"), found?.Title.Value);
        scores.Value("format", where, expected.Accepted("format"), found?.Attendance?.Value.ToString().ToLowerInvariant());
        scores.Value("venue", where, expected.Accepted("venue"), Building(found?.Venue));
        PlaceScorer.Town(scores, "venue_city", where, expected.Accepted("venue_city"), PlaceOf(found?.Venue));
        scores.Value("platform", where, expected.Accepted("platform"), found?.Platform?.Value);
        scores.Value("series_number", where, expected.Accepted("series_number"), found?.SeriesNumber?.Value.ToString(CultureInfo.InvariantCulture));
        PersonScorer.Score(scores, where, expected, found);
        PlaceScorer.Score(scores, where, expected, found);
        scores.Set(
            "organisations", where, expected.Texts("organisations").Select(Scores.WithoutBracket), expected.Texts("organisations_optional").Concat(Districts(expected)).Select(Scores.WithoutBracket),
            found?.Organisations.Select(body => (IReadOnlyList<string>)[Scores.WithoutBracket(body.Name)!, body.Name, .. body.Aliases]) ?? []);
        scores.Set(
            "projects", where, expected.Texts("projects"), expected.Texts("projects_optional"),
            found?.Projects.Select(project => (IReadOnlyList<string>)[project.Name, .. project.Aliases]) ?? []);
        scores.Set(
            "topics", where, expected.Texts("topics"), expected.Texts("topics_optional"),
            found?.Topics.Select(topic => (IReadOnlyList<string>)[topic.Name, .. topic.Aliases]) ?? []);
    }

    private static IEnumerable<string?> Districts(GoldEvent gold) => gold.Texts("districts");

    /// <summary>Where the text names the town alone, there is no building.</summary>
    private static string? Building(VenueReading? venue) => venue is null || (PlaceOf(venue) is { } town && Gazetteer.NamesOf(town).Contains(venue.Name)) ? null : venue.Name;

    private static Place? PlaceOf(VenueReading? venue) => venue?.Ags is { } ags ? Gazetteer.Find(ags) : null;

    private static string? Iso(Fact<DateOnly>? date) => date?.Value.ToString("O", CultureInfo.InvariantCulture);
}
