using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>What a text may leave to the operator's settings to say.</summary>
/// <param name="Name">As it stands in the text and in the settings.</param>
/// <param name="Meaning">What it stands for, in German.</param>
/// <param name="Value">What the operator states.</param>
public sealed record PagePlaceholder(string Name, string Meaning, Func<OperatorOptions, string> Value);

/// <summary>Puts what the operator states in the place of <c>{{Name}}</c>. A line behind <c>{-Name}</c> stands only while that setting is empty.</summary>
public sealed partial class PagePlaceholders(IOptions<OperatorOptions> options)
{
    private const string Named = "name";
    private const string Words = "words";

    /// <summary>All there are, in the order in which they are explained.</summary>
    public static IReadOnlyList<PagePlaceholder> Known { get; } =
    [
        new(nameof(OperatorOptions.Name), "wer diese Seiten betreibt", o => o.Name),
        new(nameof(OperatorOptions.LegalForm), "Rechtsform", o => o.LegalForm),
        new(nameof(OperatorOptions.Representative), "vertretungsberechtigte Person", o => o.Representative),
        new(nameof(OperatorOptions.Street), "Straße und Hausnummer", o => o.Street),
        new(nameof(OperatorOptions.Town), "Postleitzahl und Ort", o => o.Town),
        new(nameof(OperatorOptions.Mail), "E-Mail-Adresse", o => o.Mail),
        new(nameof(OperatorOptions.Telephone), "Telefon", o => o.Telephone),
        new(nameof(OperatorOptions.EditorResponsible), "verantwortlich für den Inhalt", o => o.EditorResponsible),
        new(nameof(OperatorOptions.DataProtectionOfficer), "Datenschutzbeauftragte Person", o => o.DataProtectionOfficer),
        new(nameof(OperatorOptions.Hosting), "wer den Server betreibt", o => o.Hosting),
        new(nameof(OperatorOptions.LogRetention), "wie lange das Protokoll aufbewahrt wird", o => o.LogRetention),
        new(nameof(OperatorOptions.AccessibilityStated), "Tag der Erklärung zur Barrierefreiheit", o => o.AccessibilityStated),
        new(nameof(OperatorOptions.AccessibilityReviewed), "Tag ihrer letzten Überprüfung", o => o.AccessibilityReviewed),
        new(nameof(OperatorOptions.SignLanguage), "Adresse des Videos in Gebärdensprache", o => o.SignLanguage),
    ];

    /// <summary>What may be left empty, and what the page then says.</summary>
    private static readonly Dictionary<string, string> WhenEmpty = new()
    {
        [nameof(OperatorOptions.SignLanguage)] = "Ein Video in Deutscher Gebärdensprache gibt es noch nicht.",
    };

    /// <summary>The placeholders with what they stand for now; null for what the operator has not stated.</summary>
    public IReadOnlyList<(PagePlaceholder Placeholder, string? Value)> All =>
        [.. Known.Select(p => (p, string.IsNullOrWhiteSpace(p.Value(options.Value)) ? null : p.Value(options.Value)))];

    /// <summary>The first name in the text that stands for nothing, as it is written there; null when all are known.</summary>
    public static string? Unknown(string text) => Placeholders().Matches(text).Concat(WhileEmpty().Matches(text))
        .FirstOrDefault(m => Find(m) is null) is { } unknown ? unknown.Value[..(unknown.Value.IndexOf('}', StringComparison.Ordinal) + (unknown.Value.StartsWith("{{", StringComparison.Ordinal) ? 2 : 1))] : null;

    /// <summary>Markdown with everything filled in. What the operator has not stated is named as missing, with the setting that states it; an unknown name stays as it is.</summary>
    public string Fill(string text) => Placeholders().Replace(
        WhileEmpty().Replace(text, line => Find(line) is not { } known ? line.Value : string.IsNullOrWhiteSpace(known.Value(options.Value)) ? line.Groups[Words].Value : ""),
        match => Find(match) is { } known ? Stated(known.Name, known.Value(options.Value)) : match.Value);

    private static PagePlaceholder? Find(Match match) => Known.FirstOrDefault(p => p.Name == match.Groups[Named].Value);

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

    [GeneratedRegex(@"\{\{(?<name>[^{}\n]*)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"^\{-(?<name>[^{}\n]*)\} ?(?<words>.*\n?)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WhileEmpty();
}
