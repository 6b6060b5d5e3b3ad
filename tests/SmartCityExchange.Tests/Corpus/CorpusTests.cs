using Xunit.Abstractions;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>
/// How well the reader reads the reports of the corpus. The figures stand in the output of the test; what a single
/// report's reading gets wrong stands in the output of that report's test.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    /// <summary>The F1 below which a field must not fall: a little under what is reached.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["date"] = 0.98,
        ["end_date"] = 0.99,
        ["title"] = 0.82,
        ["format"] = 0.96,
        ["venue"] = 0.90,
        ["venue_city"] = 0.94,
        ["platform"] = 0.92,
        ["series_number"] = 0.86,
        ["persons"] = 0.98,
        ["person.title"] = 0.98,
        ["person.role"] = 0.97,
        ["person.organisation"] = 0.90,
        ["person.municipality"] = 0.94,
        ["person.unit"] = 0.70,
        ["municipalities"] = 0.97,
        ["municipalities_in_org"] = 0.85,
        ["districts"] = 0.98,
        ["roles"] = 0.92,
        ["organisations"] = 0.89,
        ["projects"] = 0.72,
        ["topics"] = 0.24,
    };

    public static TheoryData<string> Names => [.. CorpusReport.Tuning.Select(report => report.Name)];

    [Fact]
    public void No_field_is_read_worse_than_it_was()
    {
        var scores = Scorer.Score(CorpusReport.Tuning);
        output.WriteLine(scores.Table());

        var fallen = Floors.Where(floor => scores.Fields[floor.Key].F1 < floor.Value).Select(floor => $"{floor.Key}: {scores.Fields[floor.Key].F1:0.000} < {floor.Value}");
        Assert.True(!fallen.Any(), string.Join('\n', fallen.Concat(scores.Mistakes)));
    }

    /// <summary>One report and its mistakes, to look at; it fails only when no event is found at all.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_is_read_and_its_mistakes_are_shown(string name)
    {
        var scores = Scorer.Score(CorpusReport.Tuning.Where(report => report.Name == name));
        output.WriteLine(string.Join('\n', scores.Mistakes));

        Assert.True(scores.Fields["title"].Right + scores.Fields["title"].Wrong > 0, name);
    }
}
