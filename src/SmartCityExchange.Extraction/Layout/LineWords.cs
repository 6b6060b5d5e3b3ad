using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The words at which a line shows what it is: a dateline of the press, a label, a heading of a column.</summary>
internal static class LineWords
{
    private static readonly ILookup<string, string> ByKind = Table.Read("line-words.tsv").ToLookup(row => row[1], row => row[0]);
    private static readonly HashSet<string> Publication = [.. ByKind["publication"]];
    private static readonly HashSet<string> Press = [.. ByKind["press"]];
    private static readonly HashSet<string> Paper = [.. ByKind["paper"]];
    private static readonly HashSet<string> Label = [.. ByKind["label"]];
    private static readonly HashSet<string> Facts = [.. ByKind["fact"]];
    private static readonly HashSet<string> Coming = [.. ByKind["coming"]];
    private static readonly HashSet<string> Kicker = [.. ByKind["kicker"]];
    private static readonly HashSet<string> Prefix = [.. ByKind["prefix"]];

    public static bool IsPublication(string word) => Publication.Contains(word) || Press.Contains(word);

    public static bool IsPress(string word) => Press.Contains(word);

    public static bool IsPaper(string word) => Paper.Contains(word);

    public static bool IsLabel(string word) => Label.Contains(word);

    /// <summary>"Ort: …", "Uhrzeit: …": a line of the block that tells an event's facts one by one.</summary>
    public static bool IsFact(IReadOnlyList<Token> line) => line.Count > 2 && line[1].Text is ":" or "?" && Facts.Contains(line[0].Lower);

    /// <summary>Turns to what is still to come: another date, another event.</summary>
    public static bool IsComing(string word) => Coming.Contains(word);

    public static bool IsKicker(string word) => Kicker.Contains(word) || Press.Contains(word) || Publication.Contains(word);

    public static bool IsPrefix(string word) => Prefix.Contains(word);

    public static bool Any(IReadOnlyList<Token> tokens, Predicate<string> kind) => tokens.Any(token => token.IsWord && kind(token.Lower));
}
