using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>How pages that can be taken along are written as Markdown.</summary>
public static class MarkdownText
{
    public const string MediaType = "text/markdown; charset=utf-8";

    /// <summary>Text in which no sign is taken for formatting.</summary>
    public static string Plain(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) ? " " : @"\`*_[]<>#&|~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));

    /// <summary>Words of a report, Markdown themselves, as a quotation.</summary>
    public static string Quoted(string text)
    {
        var quotation = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            quotation.Append(("> " + line).TrimEnd()).Append('\n');
        }

        return quotation.ToString();
    }

    /// <summary>Where a quotation comes from, as a line of its own.</summary>
    public static string Source(Citation citation, Uri site) => $"Quelle: {Plain(citation.Text())}, <{citation.Address(site)}>\n";
}
