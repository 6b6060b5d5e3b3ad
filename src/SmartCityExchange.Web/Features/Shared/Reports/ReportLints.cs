using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>What is wrong with a stretch of a report.</summary>
public enum ReportLintKind
{
    /// <summary>The words of a link say nothing of where it leads (WCAG 2.2, 2.4.4).</summary>
    EmptyLinkText = 1,

    /// <summary>A picture without alternative text (WCAG 2.2, 1.1.1).</summary>
    MissingAlternativeText = 2,

    /// <summary>A heading skips a level (WCAG 2.2, 1.3.1).</summary>
    SkippedHeading = 3,

    /// <summary>A statement that grows wrong with time and does not say as of when it holds.</summary>
    UndatedStatement = 4,
}

/// <summary>One finding.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Words">The words as they stand.</param>
public sealed record ReportLint(ReportLintKind Kind, string Words);

/// <summary>Looks through a report before it is published. A finding is a hint, never a refusal: whoever edits decides.</summary>
public static partial class ReportLints
{
    private static readonly HashSet<string> Empty =
        ["hier", "hier klicken", "klicken sie hier", "link", "zum link", "mehr", "mehr dazu", "mehr erfahren", "weiter", "weiterlesen", "weitere informationen", "dort", "diese seite", "download", "pdf"];

    public static IReadOnlyList<ReportLint> Find(string report)
    {
        var document = ReportMarkdown.Parse(report, headingsBelow: 0);
        List<ReportLint> found = [];
        foreach (var link in document.Descendants<LinkInline>())
        {
            var words = WordsOf(link);
            if (link.IsImage && words.Length == 0)
            {
                found.Add(new(ReportLintKind.MissingAlternativeText, link.Url ?? ""));
            }
            else if (!link.IsImage && (words.Length == 0 || Empty.Contains(words.ToLowerInvariant().Trim(' ', '.', '…', '!', '>', '»'))))
            {
                found.Add(new(ReportLintKind.EmptyLinkText, words.Length == 0 ? link.Url ?? "" : words));
            }
        }

        var level = 0;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (level > 0 && heading.Level > level + 1)
            {
                found.Add(new(ReportLintKind.SkippedHeading, heading.Inline is null ? "" : WordsOf(heading.Inline)));
            }

            level = heading.Level;
        }

        found.AddRange(Undated().Matches(report).Select(m => new ReportLint(ReportLintKind.UndatedStatement, m.Value)));
        return found;
    }

    private static string WordsOf(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Trim();

    [GeneratedRegex(@"\b(derzeit|zurzeit|zur Zeit|momentan|gegenwärtig|neuerdings|kürzlich|demnächst|in Kürze|(nächst|kommend|letzt|vergangen)e[nsrm]?\s+(Jahr(es)?|Monat(s)?|Woche|Sommer|Herbst|Frühjahr|Winter)|dieses Jahr(es)?|in diesem Jahr)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Undated();
}
