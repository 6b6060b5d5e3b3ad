using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Features.Revisions;

/// <summary>Two people changed one text.</summary>
public sealed class ThreeWayTextTests
{
    private const string Common = "Eins.\n\nZwei.\n\nDrei.\n\nVier.";

    [Fact]
    public void Changes_in_different_paragraphs_are_joined() => Assert.Equal(
        "Eins!\n\nZwei.\n\nDrei.\n\nVier und fünf.",
        ThreeWayText.Merge(Common, Common.Replace("Eins.", "Eins!", StringComparison.Ordinal), Common.Replace("Vier.", "Vier und fünf.", StringComparison.Ordinal)));

    [Fact]
    public void Different_changes_of_one_paragraph_are_not() => Assert.Null(
        ThreeWayText.Merge(Common, Common.Replace("Zwei.", "Zwei!", StringComparison.Ordinal), Common.Replace("Zwei.", "Zwei?", StringComparison.Ordinal)));

    [Fact]
    public void One_paragraph_taken_out_and_another_put_in_are_joined() => Assert.Equal(
        "Null.\n\nEins.\n\nZwei.\n\nVier.",
        ThreeWayText.Merge(Common, "Null.\n\n" + Common, Common.Replace("Drei.\n\n", "", StringComparison.Ordinal)));

    /// <summary>What holds of every join: who changed nothing gives way, the same change counts once, and it does not matter who is who.</summary>
    [Fact]
    public void Nobody_s_lone_change_is_lost()
    {
        var random = new Random(3);
        string Make() => string.Join('\n', Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"Zeile {random.Next(6)}"));
        for (var round = 0; round < 400; round++)
        {
            var (common, mine, theirs) = (Make(), Make(), Make());
            Assert.Equal(theirs, ThreeWayText.Merge(common, common, theirs));
            Assert.Equal(mine, ThreeWayText.Merge(common, mine, common));
            Assert.Equal(mine, ThreeWayText.Merge(common, mine, mine));
            Assert.Equal(ThreeWayText.Merge(common, mine, theirs), ThreeWayText.Merge(common, theirs, mine));
        }
    }
}
