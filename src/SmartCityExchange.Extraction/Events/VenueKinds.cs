using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>Words for buildings and places where events are held: Rathaus, Stadthalle, Schlachthof.</summary>
internal static class VenueKinds
{
    private static readonly string[] EndingsOfCase = ["", "s", "es", "n"];
    private static readonly (string Kind, char Gender)[] Kinds = [.. Table.Read("venue-kinds.tsv").Select(row => (row[0], row[1][0]))];

    public static BodyKind? At(ReportText text, int at)
    {
        if (!text.IsCapital(at))
        {
            return null;
        }

        foreach (var ending in EndingsOfCase)
        {
            var kind = Array.Find(Kinds, kind => text.Lower(at).EndsWith(kind.Kind + ending, StringComparison.Ordinal));
            if (kind.Kind is not null)
            {
                return new BodyKind(kind.Gender, "for", ending, 1);
            }
        }

        return null;
    }
}
