using Xunit.Abstractions;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>How well the reader reads reports that no rule was tuned on. The figures stand in the output of the test and in docs/extraction.md.</summary>
public sealed class SetAsideTests(ITestOutputHelper output)
{
    /// <summary>The F1 below which a field must not fall: a little under what was measured.</summary>
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["date"] = 0.65,
        ["format"] = 0.81,
        ["venue_city"] = 0.69,
        ["persons"] = 0.88,
        ["person.role"] = 0.85,
        ["person.organisation"] = 0.78,
        ["person.municipality"] = 0.76,
        ["municipalities"] = 0.83,
        ["districts"] = 0.85,
        ["organisations"] = 0.71,
        ["roles"] = 0.83,
    };

    [Fact]
    public void No_field_of_an_unseen_report_is_read_worse_than_it_was()
    {
        var scores = Scorer.Score(CorpusReport.In("SetAside"));
        output.WriteLine(scores.Table());

        Assert.Empty(Floors.Where(floor => scores.Fields[floor.Key].F1 < floor.Value).Select(floor => $"{floor.Key}: {scores.Fields[floor.Key].F1:0.000} < {floor.Value}"));
    }
}
