using System.Text.RegularExpressions;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>
/// The statements in the text of a page: a paragraph behind a line <c>{#name}</c> says what the site does, and <c>StatementsTests</c> holds the
/// supplied one against the running site.
/// </summary>
public static partial class PageStatements
{
    private const string Id = "id";
    private const string Words = "words";

    /// <summary>The text between statements, and the statements.</summary>
    public static IEnumerable<(string? Id, string Text)> Split(string text)
    {
        var end = 0;
        foreach (Match statement in Statements().Matches(text))
        {
            yield return (null, text[end..statement.Index]);
            yield return (statement.Groups[Id].Value, statement.Groups[Words].Value);
            end = statement.Index + statement.Length;
        }

        yield return (null, text[end..]);
    }

    /// <summary>What each statement says; the first of a name counts.</summary>
    public static IReadOnlyDictionary<string, string> In(string text) => Split(text).Where(p => p.Id is not null)
        .GroupBy(p => p.Id!).ToDictionary(g => g.Key, g => g.First().Text.Trim());

    /// <summary>The statements that say something else than before, or are gone.</summary>
    public static IReadOnlyList<Change> Changes(string before, string after)
    {
        var now = In(after);
        return [.. In(before).Select(s => new Change(s.Value, now.GetValueOrDefault(s.Key, ""))).Where(c => c.Before != c.After)];
    }

    /// <summary>What keeps marks from being understood, in words; null when all are.</summary>
    /// <param name="text">Of the page.</param>
    /// <param name="known">The names the page may use.</param>
    public static string? Problem(string text, IReadOnlyCollection<string> known)
    {
        var marks = Marks().Matches(text).Select(m => m.Groups[Id].Value.Trim()).ToList();
        var read = Split(text).Select(p => p.Id).OfType<string>().ToList();
        return marks.Find(m => !known.Contains(m)) is { } unknown
                ? $"Die Marke „{{#{unknown}}}“ kennt diese Seite nicht. {(known.Count == 0 ? "Sie hat keine Marken" : $"Möglich sind: {string.Join(", ", known.Select(k => $"{{#{k}}}"))}")}. Bitte löschen Sie die Zeile, oder berichtigen Sie sie."
            : marks.Find(m => marks.Count(other => other == m) > 1) is { } twice
                ? $"Die Marke „{{#{twice}}}“ steht zweimal. Bitte löschen Sie eine davon."
            : marks.Find(m => !read.Contains(m)) is { } alone
                ? $"Gleich unter der Marke „{{#{alone}}}“ fehlt der Absatz, zu dem sie gehört. Bitte löschen Sie die leere Zeile dazwischen, oder die Marke."
            : null;
    }

    /// <summary>A statement before and after; empty when it is gone.</summary>
    public sealed record Change(string Before, string After);

    [GeneratedRegex(@"^\{#(?<id>[a-z-]+)\}[ \t]*\n(?<words>(?:[^\n]*\S[^\n]*(?:\n|\z))+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Statements();

    [GeneratedRegex(@"^\{#(?<id>[^}\n]*)\}", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
