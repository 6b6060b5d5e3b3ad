using System.Globalization;

namespace SmartCityExchange.Web.Features.Network;

/// <summary>The network as a picture: records around a circle, kind by kind, lines across it. Laid out once, the same for everybody.</summary>
public sealed record NetworkCircle(IReadOnlyList<NetworkCircle.Light> Lights, IReadOnlyList<NetworkCircle.Thread> Threads)
{
    /// <summary>Half of the picture, room for names included; the circle itself; and where names begin.</summary>
    public const int Half = 420, Radius = 215, Names = 228;

    private const int LongestName = 24;

    /// <summary>Between two kinds stand so many places without a light.</summary>
    private const double Gap = 1.5;

    /// <param name="Turn">Rotates name and light about the middle, in degrees.</param>
    /// <param name="IsLeft">On the left the name is turned once more, so that nobody reads upside down.</param>
    public sealed record Light(NetworkNode Node, string Name, double Turn, bool IsLeft, double Size)
    {
        public string Rotation => Write(Turn);
    }

    /// <param name="Path">A curve, as SVG writes it.</param>
    public sealed record Thread(string Path, string Width);

    public static NetworkCircle Of(RecordNetwork network)
    {
        var turns = Turns(network.Nodes);
        var (brightest, strongest) = (network.Nodes.Select(n => n.Passages).DefaultIfEmpty(1).Max(), network.Lines.Select(l => l.Passages).DefaultIfEmpty(1).Max());
        return new NetworkCircle(
            [.. network.Nodes.Select(n => new Light(n, Shorten(n.Link.Name), turns[n], turns[n] is > 90 and < 270, 3 + (5 * Math.Sqrt((double)n.Passages / brightest))))],
            [.. network.Lines.Select(l => Join(turns[l.From], turns[l.To], l.Passages, strongest))]);
    }

    /// <summary>Where each light stands, in degrees from the right, clockwise.</summary>
    private static Dictionary<NetworkNode, double> Turns(IReadOnlyList<NetworkNode> nodes)
    {
        var step = 360 / (nodes.Count + (Gap * nodes.Select(n => n.Link.Kind).Distinct().Count()));
        var (at, turns) = (0.0, new Dictionary<NetworkNode, double>());
        foreach (var kind in nodes.GroupBy(n => n.Link.Kind))
        {
            foreach (var node in kind)
            {
                turns[node] = at * step;
                at++;
            }

            at += Gap;
        }

        return turns;
    }

    /// <summary>A curve from light to light, drawn towards the middle; its width says how often the two meet.</summary>
    private static Thread Join(double from, double to, int passages, int strongest)
    {
        var ((x1, y1), (x2, y2)) = (Point(from), Point(to));
        const double Towards = 0.15;
        return new Thread(
            $"M{Write(x1)} {Write(y1)}Q{Write((x1 + x2) * Towards)} {Write((y1 + y2) * Towards)} {Write(x2)} {Write(y2)}",
            Write(0.8 + (4 * Math.Sqrt((double)(passages - 1) / Math.Max(1, strongest - 1)))));
    }

    private static (double X, double Y) Point(double turn) => (Radius * Math.Cos(turn * Math.PI / 180), Radius * Math.Sin(turn * Math.PI / 180));

    private static string Shorten(string name) => name.Length > LongestName ? name[..(LongestName - 1)].TrimEnd() + "…" : name;

    public static string Write(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
