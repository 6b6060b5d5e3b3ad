using Xunit.Abstractions;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>Prints how often each rule is right, for the table rules.tsv, and holds the table against it.</summary>
public sealed class RulePrecisionTests(ITestOutputHelper output)
{
    private const double Slack = 0.15;
    private const int FewestFindings = 10;

    [Fact]
    public void A_rule_is_about_as_sure_as_the_table_says()
    {
        var rules = RulePrecision.Of(CorpusReport.Tuning);
        output.WriteLine(string.Join('\n', rules.Select(rule => $"{rule.Key,-36} right {rule.Value.Right,4} wrong {rule.Value.Wrong,4}")));

        Assert.All(
            rules.Where(rule => rule.Value.Right + rule.Value.Wrong >= FewestFindings),
            rule => Assert.True(rule.Value.Precision > SmartCityExchange.Extraction.Rules.ConfidenceOf(rule.Key) - Slack, rule.Key));
    }
}
