using System.Text.Json;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>What the gold lets pass beside the value it expects.</summary>
public sealed class GoldEventTests
{
    [Theory]
    [InlineData("""{ "date": "2023-05-03" }""", "2023-05-03", true)]
    [InlineData("""{ "date": "2023-05-03" }""", null, false)]
    [InlineData("""{ "date": "2023-05-03", "date_null_also": true }""", null, true)]
    [InlineData("""{ "date": "2023-05-03", "date_null_also": true }""", "2023-05-04", false)]
    [InlineData("""{ "date": "2023-05-03", "date_null_also": false }""", null, false)]
    [InlineData("""{ "date": "2023-05-03", "date_also": ["2023-05-04"] }""", "2023-05-04", true)]
    [InlineData("""{ "date": null, "date_also": ["2023-05-04"] }""", "2023-05-04", true)]
    public void What_the_gold_accepts_is_no_mistake(string gold, string? found, bool isAccepted)
    {
        var scores = new Scores();
        scores.Value("date", "", new GoldEvent(JsonDocument.Parse(gold).RootElement).Accepted("date"), found);

        Assert.Equal(isAccepted, scores.Mistakes.Count == 0);
    }
}
