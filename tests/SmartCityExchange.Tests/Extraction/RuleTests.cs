using System.Text.RegularExpressions;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Every reading rule stands in the table of rules with its confidence, and the table names no other.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void The_rules_of_the_code_are_those_of_the_table() => Assert.Equal(Rules.Names.Order(StringComparer.Ordinal), InCode().Order(StringComparer.Ordinal));

    [Fact]
    public void A_confidence_lies_between_none_and_certainty() => Assert.All(Rules.Names, rule => Assert.InRange(Rules.ConfidenceOf(rule), 0.01, 0.999));

    [Fact]
    public void Evidence_is_as_sure_as_its_rule()
    {
        Assert.Equal(Rules.ConfidenceOf("person.with-title"), new Evidence(new Span(0, 1), "person.with-title").Confidence);
        Assert.Equal(0, new Evidence(new Span(0, 1), "no.such-rule").Confidence);
    }

    private static HashSet<string> InCode()
    {
        var folder = Repository.Path("src", "SmartCityExchange.Extraction");
        var sources = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        var tables = new[] { "introductions.tsv", "theme-cues.tsv" }
            .SelectMany(table => Cell().Matches(File.ReadAllText(Path.Combine(folder, "Data", table))).Select(match => match.Groups[1].Value));
        return [.. sources, .. tables];
    }

    [GeneratedRegex("\"((?:announcement|title|date|person|municipality|district|organisation|project|topic|venue|attendance|platform|series|question)\\.[a-z-]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("\\t((?:person|topic)\\.[a-z-]+)")]
    private static partial Regex Cell();
}
