using SmartCityExchange.Extraction.Data;

namespace SmartCityExchange.Extraction.Topics;

/// <summary>The subjects of municipal digitalisation and town-centre development the reader knows by name.</summary>
internal static class Thesaurus
{
    public static IReadOnlyList<Concept> All { get; } = [.. Table.Read("topics.tsv").Select(Read)];

    /// <summary>Every piece of every pattern, by the first letter of its first word.</summary>
    private static readonly ILookup<char, string[]> Pieces =
        All.SelectMany(concept => concept.Patterns).SelectMany(pieces => pieces).DistinctBy(Key).ToLookup(piece => piece[0][0]);

    private static readonly ILookup<string, (Concept Concept, string[][] Pattern)> ByFirstPiece =
        All.SelectMany(concept => concept.Patterns.Select(pattern => (concept, pattern))).ToLookup(entry => Key(entry.pattern[0]));

    /// <summary>The pieces that may begin with the word.</summary>
    public static IEnumerable<string[]> PiecesFor(string word) => Pieces[word[0]];

    /// <summary>The patterns whose first piece this is.</summary>
    public static IEnumerable<(Concept Concept, string[][] Pattern)> PatternsFor(string firstPiece) => ByFirstPiece[firstPiece];

    public static string Key(string[] piece) => string.Join(' ', piece);

    private static Concept Read(string[] row) => new(
        row[0], [.. Table.Alternatives(row[1])],
        [.. Table.Alternatives(row[2]).Select(pattern => pattern.Split('+').Select(piece => piece.Trim().Split(' ')).ToArray())],
        row[3] == "theme", row[4]);
}
