using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>A page of text: its heading, and the rest as HTML.</summary>
public sealed record TextPage(string Title, string Url, IHtmlContent Body);

/// <summary>Reads the built-in Markdown pages and puts the operator's data in the place of <c>{{Name}}</c>.</summary>
public sealed class LegalPages(IOptions<OperatorOptions> options)
{
    /// <summary>The page. A first line "# Title" is its heading. What the operator has not stated is named as missing, with the setting that states it.</summary>
    public TextPage Read(string name, string url)
    {
        using var reader = new StreamReader(typeof(LegalPages).Assembly.GetManifestResourceStream($"{name}.md")!);
        var title = reader.ReadLine()!.TrimStart('#', ' ');
        return new TextPage(title, url, ReportMarkdown.ToHtml(Fill(reader.ReadToEnd()), headingsBelow: 1));
    }

    private string Fill(string text) => typeof(OperatorOptions).GetProperties().Aggregate(text, (filled, property) =>
        filled.Replace($"{{{{{property.Name}}}}}", Stated(property.Name, (string)property.GetValue(options.Value)!), StringComparison.Ordinal));

    private static string Stated(string setting, string value) =>
        string.IsNullOrWhiteSpace(value) ? $"**Angabe fehlt** (Einstellung {OperatorOptions.Section}:{setting})" : Verbatim(value);

    /// <summary>Markdown that shows the text as it is, in one line: no sign of it is taken for formatting, a link or a placeholder.</summary>
    private static string Verbatim(string text) => string.Concat(text.Trim().Select(c => c switch
    {
        _ when char.IsControl(c) => " ",
        _ when char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) => $"\\{c}",
        _ => c.ToString(),
    }));
}
