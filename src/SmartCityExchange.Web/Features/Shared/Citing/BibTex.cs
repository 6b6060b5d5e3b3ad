using System.Globalization;
using System.Text;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>A citation as an entry of BibTeX, with the fields that biblatex reads besides (date, url, langid). UTF-8, as both take it today.</summary>
public static class BibTex
{
    public const string MediaType = "application/x-bibtex";

    private const int WidestName = 12;

    public static string Write(Citation citation, Uri site)
    {
        var text = new StringBuilder($"@{(citation.IsReport ? "techreport" : "misc")}{{{citation.Key}");
        foreach (var (name, value) in Fields(citation, site))
        {
            text.Append(",\n  ").Append(name.PadRight(WidestName)).Append("= ").Append(value);
        }

        return text.Append("\n}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> Fields(Citation citation, Uri site)
    {
        var day = citation.Date ?? citation.LastChange;
        // A second pair of braces keeps an author of several words whole, and the capitals of a title.
        yield return ("author", $"{{{Braced(Citation.Author)}}}");
        yield return ("title", $"{{{Braced(citation.Name)}}}");
        yield return citation.IsReport ? ("institution", Braced(Citation.Author)) : ("howpublished", Braced(Citation.Archive));
        if (citation.Series is { } series)
        {
            yield return ("series", Braced(series));
        }

        if (citation.SeriesNumber is { } number)
        {
            yield return ("number", Braced(number.ToString(CultureInfo.InvariantCulture)));
        }

        yield return ("year", Braced(day.Year.ToString("0000", CultureInfo.InvariantCulture)));
        // The names of months are macros, which a style writes in its language.
        yield return ("month", day.ToString("MMM", CultureInfo.InvariantCulture).ToLowerInvariant());
        yield return ("date", Braced(GermanDates.Iso(day) + (citation.EndDate is { } end ? $"/{GermanDates.Iso(end)}" : "")));
        yield return ("note", Braced(string.Join(", ", new[] { citation.PassageName, citation.State }.OfType<string>())));
        yield return ("url", $"{{{citation.Address(site).AbsoluteUri}}}");
        yield return ("langid", "{ngerman}");
    }

    private static string Braced(string text) => $"{{{string.Concat(text.Select(Escaped))}}}";

    /// <summary>The ten signs TeX keeps for itself. Braces are spelt as words: BibTeX counts them even behind a backslash.</summary>
    private static string Escaped(char sign) => sign switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '#' or '$' or '%' or '&' or '_' => $@"\{sign}",
        _ when char.IsControl(sign) => " ",
        _ => sign.ToString(),
    };
}
