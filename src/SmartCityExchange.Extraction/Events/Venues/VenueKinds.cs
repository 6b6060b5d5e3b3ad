using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>Words for buildings and places where events are held: Rathaus, Stadthalle, Schlachthof.</summary>
internal static class VenueKinds
{
    private static readonly string[] EndingsOfCase = ["", "s", "es", "n"];

    private static readonly WordEndings<BodyKind> Kinds = new(Table.Read("venue-kinds.tsv").SelectMany(row =>
        EndingsOfCase.Select(ending => (row[0] + ending, new BodyKind(row[1][0], "for", ending, 1)))));

    /// <summary>Pictures, and where one only passes.</summary>
    private static readonly WordEndings<string> NoHouses = WordEndings.Of(["bildergalerie", "fotogalerie", "treppenhaus"]);

    /// <summary>The kind of house a word of any spelling ends in: "documenta-Halle".</summary>
    public static BodyKind? Of(ReportText text, int at) => text.IsCapital(at) || text.Tokens[at].Text.Contains('-', StringComparison.Ordinal) ? Find(text.Lower(at)) : null;

    public static bool EndsIn(string word) => Find(word) is not null;

    private static BodyKind? Find(string word) => NoHouses.Matches(word) ? null : Kinds.Find(word);

    public static BodyKind? At(ReportText text, int at) => text.IsCapital(at) ? Find(text.Lower(at)) : null;
}
