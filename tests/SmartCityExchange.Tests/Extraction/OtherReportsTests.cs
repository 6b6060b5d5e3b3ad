using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Golden;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Reports with other names and other wording than the seed, written for this project, each with its gold beside it.</summary>
public sealed class OtherReportsTests
{
    public static TheoryData<string> Reports =>
        [.. Directory.GetFiles(Repository.Path("tests", "SmartCityExchange.Tests", "Golden", "reports"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_in_other_words_reads_as_well(string name)
    {
        var source = File.ReadAllText(Repository.Path("tests", "SmartCityExchange.Tests", "Golden", "reports", name + ".txt"));
        var read = ReportReader.Read(source).Select(report => ReportFacts.Of(source, report)).ToList();

        var differences = SeedFacts.Compare(SeedFacts.Load("reports", name + ".json"), read);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
