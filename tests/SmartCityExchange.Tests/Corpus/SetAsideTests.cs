using Xunit.Abstractions;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>How well the reader reads reports that no rule was tuned on. The figures stand in the output of the test and in docs/extraction.md.</summary>
public sealed class SetAsideTests(ITestOutputHelper output)
{
    /// <summary>The F1 below which a field must not fall: a little under what was measured.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["date"] = 0.74,
        ["format"] = 0.75,
        ["venue_city"] = 0.57,
        ["persons"] = 0.87,
        ["person.role"] = 0.90,
        ["person.organisation"] = 0.76,
        ["person.municipality"] = 0.65,
        ["municipalities"] = 0.90,
        ["districts"] = 0.98,
        ["organisations"] = 0.83,
        ["roles"] = 0.75,
    };

    [Fact]
    public void No_field_of_an_unseen_report_is_read_worse_than_it_was()
    {
        var scores = Scorer.Score(CorpusReport.In("SetAside"));
        output.WriteLine(scores.Table());

        Assert.Empty(Floors.Where(floor => scores.Fields[floor.Key].F1 < floor.Value).Select(floor => $"{floor.Key}: {scores.Fields[floor.Key].F1:0.000} < {floor.Value}"));
    }
}
