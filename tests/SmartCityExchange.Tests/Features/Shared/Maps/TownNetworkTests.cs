using System.Globalization;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared.Maps;

namespace SmartCityExchange.Tests.Features.Shared.Maps;

public sealed class TownNetworkTests
{
    [Fact]
    public void Several_links_of_a_town_at_one_event_are_one_event()
    {
        var town = Assert.Single(Of(At(1, 1, InvolvementRole.Mentioned, 3), At(1, 1, InvolvementRole.Presents), At(1, 2, InvolvementRole.Mentioned, 1)).Towns);

        Assert.Equal((2, 4, InvolvementRole.Presents, new DateOnly(2002, 1, 1)), (town.Events, town.Passages, town.Role, town.LastDate));
    }

    [Fact]
    public void A_line_weighs_as_many_events_as_both_reported_at()
    {
        var network = Of(
            At(1, 1, InvolvementRole.Host), At(2, 1, InvolvementRole.Presents), At(2, 1, InvolvementRole.Presents),
            At(1, 2, InvolvementRole.Presents), At(2, 2, InvolvementRole.Presents), At(3, 2, InvolvementRole.Presents));

        Assert.Equal(["Ort 1–Ort 2: 2", "Ort 1–Ort 3: 1", "Ort 2–Ort 3: 1"], network.Lines.Select(l => $"{l.From.Link.Name}–{l.To.Link.Name}: {l.Events}"));
        Assert.Equal((3, 2), (network.Connections, network.Events));
    }

    [Fact]
    public void Who_is_only_mentioned_is_connected_to_nobody() =>
        Assert.Empty(Of(At(1, 1, InvolvementRole.Host), At(2, 1, InvolvementRole.Mentioned), At(3, 1, InvolvementRole.Supports)).Lines);

    [Fact]
    public void Of_many_lines_the_strongest_are_drawn_and_all_are_counted()
    {
        var everybody = Enumerable.Range(1, 30).Select(town => At(town, 1, InvolvementRole.Presents));
        var network = Of([.. everybody, At(29, 2, InvolvementRole.Presents), At(30, 2, InvolvementRole.Presents)]);

        Assert.Equal((TownNetwork.MostLines, 30 * 29 / 2), (network.Lines.Count, network.Connections));
        Assert.Equal(("Ort 29", "Ort 30", 2), (network.Lines[0].From.Link.Name, network.Lines[0].To.Link.Name, network.Lines[0].Events));
    }

    [Fact]
    public void A_gathering_of_all_connects_no_two() =>
        Assert.Equal(0, Of([.. Enumerable.Range(1, 61).Select(town => At(town, 1, InvolvementRole.Presents))]).Connections);

    [Fact]
    public void The_surest_evidence_comes_first() => Assert.Equal(
        ["Ort 2", "Ort 3", "Ort 1"],
        Of(At(1, 1, InvolvementRole.Host, 1), At(2, 1, InvolvementRole.Mentioned, 5), At(3, 1, InvolvementRole.Mentioned, 1), At(3, 2, InvolvementRole.Mentioned)).Towns.Select(t => t.Link.Name));

    [Fact]
    public void Four_hundred_towns_are_drawn_within_bounds()
    {
        var network = Of([.. Enumerable.Range(1, 390).SelectMany(town => new[] { At(town, town % 40, InvolvementRole.Presents, town % 9), At(town, 40 + (town % 7), InvolvementRole.Presents, 1) })]);

        foreach (var map in MapSection.All.Select(section => TownMap.Of(section, network)))
        {
            Assert.InRange(map.Lines.Count, 0, TownNetwork.MostLines);
            Assert.InRange(map.Glowing.Count(), 0, 150);
            Assert.All(map.Lights, light => Assert.True(map.Frame.Shows(light.Point) && light.Radius is > 1 and < 10 && light.Reach >= light.Radius));
        }
    }

    private static TownNetwork Of(params TownAtEvent[] rows)
    {
        // Keys of real towns, so that they have a place.
        var places = Gazetteer.All.Where(p => p.Kind != PlaceKind.District && MapOutlines.IsInState(p.Ags)).ToList();
        var towns = rows.Select(r => r.TownId).Distinct().Select(id =>
            new NamedTown(id, $"ort-{id}", $"Ort {id}", id.ToString("0000", CultureInfo.InvariantCulture), places[id].Ags, MunicipalityKind.Town));
        return TownNetwork.Of(towns, rows.Select(r => r.EventId).Distinct().ToDictionary(id => id, id => new DateOnly(2000 + id, 1, 1)), rows);
    }

    private static TownAtEvent At(int town, int atEvent, InvolvementRole role, int passages = 0) => new(town, atEvent, role, passages);
}
