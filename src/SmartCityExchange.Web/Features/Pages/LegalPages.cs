using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>A page of text: its heading, and the rest in parts.</summary>
public sealed record TextPage(string Title, string Url, IReadOnlyList<TextPart> Parts);

/// <summary>Some of the text of a page.</summary>
/// <param name="Id">The name of a statement that a test holds against what the site does; null for all other text.</param>
public sealed record TextPart(string? Id, IHtmlContent Html);

/// <summary>
/// Reads the built-in Markdown pages and puts the operator's data in the place of <c>{{Name}}</c>. A paragraph behind a line <c>{#name}</c> is a
/// statement: it stands under that id, and <c>StatementsTests</c> checks it against the running site.
/// </summary>
public sealed partial class LegalPages(IOptions<OperatorOptions> options)
{
    private const string Statement = "id";
    private const string Words = "words";

    /// <summary>What may be left empty, and what the page then says.</summary>
    private static readonly Dictionary<string, string> WhenEmpty = new()
    {
        [nameof(OperatorOptions.SignLanguage)] = "Ein Video in Deutscher Gebärdensprache gibt es noch nicht.",
    };

    /// <summary>The page. A first line "# Title" is its heading. What the operator has not stated is named as missing, with the setting that states it.</summary>
    public TextPage Read(string name, string url)
    {
        using var reader = new StreamReader(typeof(LegalPages).Assembly.GetManifestResourceStream($"{name}.md")!);
        var title = reader.ReadLine()!.TrimStart('#', ' ');
        return new TextPage(title, url, [.. Parts(reader.ReadToEnd().ReplaceLineEndings("\n")).Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select(p => new TextPart(p.Id, ReportMarkdown.ToHtml(Fill(p.Text), headingsBelow: 1)))]);
    }

    /// <summary>The text between statements, and the statements. Found before anything is filled in: what the operator states makes none.</summary>
    private static IEnumerable<(string? Id, string Text)> Parts(string text)
    {
        var end = 0;
        foreach (Match statement in Statements().Matches(text))
        {
            yield return (null, text[end..statement.Index]);
            yield return (statement.Groups[Statement].Value, statement.Groups[Words].Value);
            end = statement.Index + statement.Length;
        }

        yield return (null, text[end..]);
    }

    private string Fill(string text) => typeof(OperatorOptions).GetProperties().Aggregate(WhileEmpty().Replace(text, Keep), (filled, property) =>
        filled.Replace($"{{{{{property.Name}}}}}", Stated(property.Name, (string)property.GetValue(options.Value)!), StringComparison.Ordinal));

    /// <summary>A line behind <c>{-Name}</c> stands only while that setting is empty.</summary>
    private string Keep(Match line) =>
        string.IsNullOrWhiteSpace((string)typeof(OperatorOptions).GetProperty(line.Groups[Statement].Value)!.GetValue(options.Value)!) ? line.Groups[Words].Value : "";

    private static string Stated(string setting, string value) =>
        !string.IsNullOrWhiteSpace(value) ? IsAddress(setting, value, out var address) ? $"<{address.AbsoluteUri}>" : Verbatim(value)
        : WhenEmpty.TryGetValue(setting, out var empty) ? empty
        : $"**Angabe fehlt** (Einstellung {OperatorOptions.Section}:{setting})";

    private static bool IsAddress(string setting, string value, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(value, UriKind.Absolute, out address) && setting == nameof(OperatorOptions.SignLanguage) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>Markdown that shows the text as it is, in one line: no sign of it is taken for formatting, a link or a placeholder.</summary>
    private static string Verbatim(string text) => string.Concat(text.Trim().Select(c => c switch
    {
        _ when char.IsControl(c) => " ",
        _ when char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) => $"\\{c}",
        _ => c.ToString(),
    }));

    [GeneratedRegex(@"^\{#(?<id>[a-z-]+)\}\n(?<words>(?:.+\n?)+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Statements();

    [GeneratedRegex(@"^\{-(?<id>\w+)\} (?<words>.*\n)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex WhileEmpty();
}
