namespace SmartCityExchange.Web.Features.Shared.Maps;

/// <summary>A round thing on a picture that may get a label.</summary>
/// <param name="Rank">What gets a label first: the smaller number.</param>
public sealed record Labelled(string Text, MapPoint Point, double Radius, int Rank);

/// <summary>Where a label stands.</summary>
/// <param name="Anchor">The point its text is set from, on the base line.</param>
/// <param name="Side">How the text lies to that point.</param>
public sealed record PlacedLabel(Labelled Of, MapPoint Anchor, LabelSide Side, LabelBox Box);

public enum LabelSide
{
    /// <summary>The text begins at the point.</summary>
    Right,

    /// <summary>The text ends at the point.</summary>
    Left,

    /// <summary>The point is the middle of the text.</summary>
    Middle,
}

/// <summary>The room a label takes.</summary>
public readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    public bool Overlaps(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether a disc reaches into the box.</summary>
    public bool Touches(MapPoint centre, double radius) =>
        new MapPoint(Math.Clamp(centre.X, Left, Right), Math.Clamp(centre.Y, Top, Bottom)).DistanceTo(centre) < radius;
}

/// <summary>
/// Puts labels beside points as long as there is room: in the order of rank, each at the first of four sides where it covers no
/// point and no label and stays on the picture. The first few may cover lesser points if they must, for a picture whose brightest
/// lights have no name tells nothing. What finds no room has no label.
/// </summary>
public static class LabelPlacement
{
    /// <summary>Width of a letter in parts of the size of the type; system fonts differ, this is a wide one.</summary>
    private const double LetterWidth = 0.62;

    private const double Gap = 5;

    /// <summary>So many may cover lesser points.</summary>
    private const int First = 12;

    /// <param name="taken">A part of the picture that something else covers, or null.</param>
    public static IReadOnlyList<PlacedLabel> Place(IReadOnlyCollection<Labelled> points, MapFrame frame, double size, int most, LabelBox? taken = null)
    {
        List<PlacedLabel> placed = [];
        var first = points.Where(p => p.Rank < First).ToList();
        foreach (var point in points.OrderBy(p => p.Rank))
        {
            if (placed.Count == most)
            {
                break;
            }

            var free = Sides(point, size).Where(label => taken?.Overlaps(label.Box) != true && IsFree(label.Box, placed, frame)).ToList();
            if ((free.Find(label => !Covers(label, points)) ?? (point.Rank < First ? free.Find(label => !Covers(label, first)) : null)) is { } label)
            {
                placed.Add(label);
            }
        }

        return placed;
    }

    private static bool IsFree(LabelBox box, List<PlacedLabel> placed, MapFrame frame) =>
        box.Left >= 0 && box.Top >= 0 && box.Right <= frame.Width && box.Bottom <= frame.Height && !placed.Exists(p => p.Box.Overlaps(box));

    private static bool Covers(PlacedLabel label, IEnumerable<Labelled> points) =>
        points.Any(p => p != label.Of && label.Box.Touches(p.Point, p.Radius + 1));

    private static IEnumerable<PlacedLabel> Sides(Labelled point, double size)
    {
        var ((x, y), width, away) = (point.Point, point.Text.Length * LetterWidth * size, point.Radius + Gap);
        // Ascenders take three quarters of the size above the base line, descenders a quarter below it.
        PlacedLabel At(double anchorX, double baseLine, LabelSide side)
        {
            var left = side switch { LabelSide.Right => anchorX, LabelSide.Left => anchorX - width, _ => anchorX - (width / 2) };
            return new PlacedLabel(point, new MapPoint(anchorX, baseLine), side, new LabelBox(left, baseLine - (0.8 * size), left + width, baseLine + (0.25 * size)));
        }

        yield return At(x + away, y + (0.3 * size), LabelSide.Right);
        yield return At(x - away, y + (0.3 * size), LabelSide.Left);
        yield return At(x, y + away + (0.75 * size), LabelSide.Middle);
        yield return At(x, y - away - (0.25 * size), LabelSide.Middle);
    }
}
