namespace SmartCityExchange.Extraction.Topics;

/// <summary>A subject of the thesaurus.</summary>
/// <param name="Patterns">Each a list of pieces that must stand in one sentence; a piece is one or more beginnings of words in a row.</param>
/// <param name="OnlyAsTheme">Whether the words are so general that they name a subject only where the text declares it as its theme.</param>
/// <param name="Broader">The label of the next wider subject, or empty.</param>
internal sealed record Concept(string Label, IReadOnlyList<string> Aliases, IReadOnlyList<string[][]> Patterns, bool OnlyAsTheme, string Broader);
