using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>A body that the text names.</summary>
/// <param name="Name">In the nominative.</param>
internal sealed record OrganisationMention(string Name, IReadOnlyList<string> Aliases, string Rule)
{
    /// <summary>The key under which mentions of one body come together.</summary>
    public string Key { get; } = KeyOf(Name);

    public static string KeyOf(string name) =>
        string.Join(' ', Tokeniser.Read(name, new Span(0, name.Length)).Where(token => token.Kind != TokenKind.Mark).Select(token => token.Stem));
}
