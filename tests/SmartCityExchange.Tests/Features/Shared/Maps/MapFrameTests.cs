using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Tests.Features.Shared.Maps;

public sealed class MapFrameTests
{
    private static readonly GeoPoint Aachen = new(50.776, 6.084), Bielefeld = new(52.022, 8.533), Bonn = new(50.734, 7.100), Muenster = new(51.962, 7.626);

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var frame = MapFrame.Around([Aachen, Bielefeld], 700, 600, 20);
        var (west, east) = (frame.Project(Aachen), frame.Project(Bielefeld));

        Assert.True(west.X < east.X);
        Assert.True(west.Y > east.Y);
    }

    [Theory]
    [InlineData(700, 600)]
    [InlineData(100, 900)]
    [InlineData(900, 100)]
    public void All_points_it_was_made_around_lie_inside_of_the_margin(double width, double height)
    {
        GeoPoint[] points = [Aachen, Bielefeld, Bonn, Muenster];
        var frame = MapFrame.Around(points, width, height, 20);

        Assert.All(points, point => Assert.True(frame.Shows(frame.Project(point), 19.99), point.ToString()));
    }

    [Fact]
    public void A_kilometre_is_as_long_to_the_east_as_to_the_north()
    {
        // From Münster 50 kilometres each way; a degree of latitude has 111.2 of them.
        var north = Muenster with { Latitude = Muenster.Latitude + (50 / 111.2) };
        var east = Muenster with { Longitude = Muenster.Longitude + (50 / (111.2 * Math.Cos(Muenster.Latitude * Math.PI / 180))) };
        var frame = MapSection.State.Frame;
        var (up, right) = (frame.Project(Muenster).DistanceTo(frame.Project(north)), frame.Project(Muenster).DistanceTo(frame.Project(east)));

        Assert.InRange(right / up, 0.98, 1.02);
    }

    [Fact]
    public void One_point_alone_stands_in_the_middle() =>
        Assert.Equal(new MapPoint(350, 300), MapFrame.Around([Bonn], 700, 600, 20).Project(Bonn));

    [Fact]
    public void Nearly_all_towns_of_the_state_lie_inside_of_its_outline_and_no_town_far_outside()
    {
        var rings = MapOutlines.State.ToList();
        var towns = MapOutlines.Towns().ToList();

        // The outline is thinned out: a town on the border may lie a stone's throw outside.
        Assert.InRange(towns.Count(town => rings.Exists(ring => IsInside(ring, town))) / (double)towns.Count, 0.98, 1);
        Assert.All(Gazetteer.All.Where(p => p.Name is "Hannover" or "Mainz" or "Kassel"), town => Assert.DoesNotContain(rings, ring => IsInside(ring, GeoPoint.Of(town)!.Value)));
    }

    [Fact]
    public void The_state_lies_in_the_country() =>
        Assert.InRange(MapOutlines.State.SelectMany(r => r).Average(p => MapOutlines.Country.Any(ring => IsInside(ring, p)) ? 1.0 : 0), 0.6, 1);

    [Fact]
    public void Every_section_shows_the_towns_it_is_named_after() => Assert.All(MapSection.All.Where(s => s.Kind is not null), section =>
    {
        var seat = GeoPoint.Of(Gazetteer.All.First(p => p.Name == section.Name && p.Kind != PlaceKind.District && MapOutlines.IsInState(p.Ags)));
        Assert.True(section.Frame.Shows(section.Frame.Project(seat!.Value), 10), section.FullName);
    });

    /// <summary>Whether a ray from the point crosses the ring an odd number of times.</summary>
    private static bool IsInside(IReadOnlyList<GeoPoint> ring, GeoPoint point) => ring.Zip(ring.Skip(1).Append(ring[0])).Count(edge =>
        (edge.First.Latitude > point.Latitude) != (edge.Second.Latitude > point.Latitude)
        && point.Longitude < edge.First.Longitude + ((edge.Second.Longitude - edge.First.Longitude) * (point.Latitude - edge.First.Latitude) / (edge.Second.Latitude - edge.First.Latitude))) % 2 == 1;
}
