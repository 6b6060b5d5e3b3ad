using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Tests.Features.Shared.Maps;

public sealed class LabelPlacementTests
{
    private static readonly MapFrame Frame = MapSection.State.Frame;

    public static TheoryData<int, int> Pictures
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (var number in new[] { 1, 2, 12, 60, 400, 900 })
            {
                for (var seed = 0; seed < 5; seed++)
                {
                    data.Add(number, seed);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void No_two_labels_overlap_and_none_leaves_the_picture(int number, int seed)
    {
        var taken = new LabelBox(500, 450, 720, 680);
        var placed = LabelPlacement.Place(Scattered(number, seed), Frame, 14, 60, taken);

        Assert.InRange(placed.Count, 0, 60);
        Assert.Equal(placed.Count, placed.Select(l => l.Of).Distinct().Count());
        Assert.All(placed, label =>
        {
            Assert.True(label.Box is { Left: >= 0, Top: >= 0 } && label.Box.Right <= Frame.Width && label.Box.Bottom <= Frame.Height, label.ToString());
            Assert.False(label.Box.Overlaps(taken), label.ToString());
            Assert.DoesNotContain(placed, other => other != label && other.Box.Overlaps(label.Box));
        });
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_label_covers_no_brighter_light_and_only_the_first_cover_any(int number, int seed)
    {
        var points = Scattered(number, seed);
        foreach (var label in LabelPlacement.Place(points, Frame, 14, 60))
        {
            var covered = points.Where(p => p != label.Of && label.Box.Touches(p.Point, p.Radius)).ToList();
            Assert.True(covered.Count == 0 || label.Of.Rank < 12, label.ToString());
            Assert.DoesNotContain(covered, p => p.Rank < 12);
        }
    }

    [Fact]
    public void The_first_gets_the_room_that_two_want()
    {
        Labelled bright = new("Solingen", new MapPoint(300, 300), 8, 0), faint = new("Haan", new MapPoint(300, 304), 3, 1);

        Assert.Equal(bright, LabelPlacement.Place([faint, bright], Frame, 14, 1).Single().Of);
    }

    [Fact]
    public void At_the_right_edge_a_label_stands_to_the_left()
    {
        var label = LabelPlacement.Place([new("Höxter", new MapPoint(Frame.Width - 10, 300), 4, 0)], Frame, 14, 10).Single();

        Assert.Equal(LabelSide.Left, label.Side);
        Assert.True(label.Box.Right < Frame.Width - 10);
    }

    /// <summary>Points with names of different length; the same seed gives the same.</summary>
    private static List<Labelled> Scattered(int number, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, number).Select(rank => new Labelled(
            new string('m', random.Next(3, 24)), new MapPoint(random.NextDouble() * Frame.Width, random.NextDouble() * Frame.Height), 2 + (random.NextDouble() * 7), rank))];
    }
}
