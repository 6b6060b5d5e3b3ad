using System.Globalization;
using System.Text;

namespace SmartCityExchange.Web.Archive;

/// <summary>How German names and words are compared, ordered and written in addresses. Independent of the server's culture.</summary>
public static class GermanText
{
    /// <summary>
    /// Words in lower case without accents, so that Münster, Muenster and Munster, Straße and Strasse are equal: ß is ss;
    /// ä, ö, ü and ae, oe, ue are a, o, u, save ue after a vowel or q (Bauer, Quelle), as in Lucene's
    /// GermanNormalizationFilter. Everything but letters and digits becomes a single space.
    /// </summary>
    public static string Fold(string text)
    {
        var plain = Plain(text, umlaut: "");
        var folded = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c == 'e' && folded.Length > 0 && IsBaseOfUmlaut(folded))
            {
                continue;
            }

            folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>The key names are ordered by, after DIN 5007-1: ä sorts as a, ß as ss, case and punctuation do not count.</summary>
    public static string SortKey(string name) => Plain(name, umlaut: "");

    /// <summary>The text as part of an address: lower case, hyphens, umlauts as ae, oe, ue, ss; "ohne-namen" when nothing is left.</summary>
    public static string Slug(string text)
    {
        var slug = Plain(text, umlaut: "e").Replace(' ', '-');
        return slug.Length switch
        {
            0 => "ohne-namen",
            > SlugMaxLength => slug[..SlugMaxLength].TrimEnd('-'),
            _ => slug,
        };
    }

    /// <summary>Longest slug made from a text; a number may follow it.</summary>
    public const int SlugMaxLength = 100;

    private static string Plain(string text, string umlaut)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            switch (c)
            {
                case 'ä' or 'ö' or 'ü':
                    plain.Append(c switch { 'ä' => 'a', 'ö' => 'o', _ => 'u' }).Append(umlaut);
                    break;
                case 'ß':
                    plain.Append("ss");
                    break;
                // Letters of other languages that Unicode does not take apart.
                case 'æ' or 'œ':
                    plain.Append(c == 'æ' ? "ae" : "oe");
                    break;
                case 'ø' or 'ł' or 'đ' or 'ð' or 'ı':
                    plain.Append(c switch { 'ø' => 'o', 'ł' => 'l', 'ı' => 'i', _ => 'd' });
                    break;
                case '\u00AD':
                    break;
                // Half of an emoji or a rare ideograph is no letter, and cannot be taken apart alone.
                case < '\u0080' or (>= '\uD800' and <= '\uDFFF'):
                    AppendPlain(plain, c);
                    break;
                default:
                    foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
                    {
                        if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        {
                            AppendPlain(plain, char.ToLowerInvariant(part));
                        }
                    }

                    break;
            }
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static void AppendPlain(StringBuilder plain, char c)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            plain.Append(c);
        }
        else if (plain.Length > 0 && plain[^1] != ' ')
        {
            plain.Append(' ');
        }
    }

    private static bool IsBaseOfUmlaut(StringBuilder folded) => folded[^1] switch
    {
        'a' or 'o' => true,
        'u' => folded.Length < 2 || folded[^2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q'),
        _ => false,
    };

    /// <summary>Normalize throws on a lone surrogate and on U+FFFE, which a query string may well contain.</summary>
    private static string WellFormed(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 || text.Contains('\uFFFE', StringComparison.Ordinal)
        ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', ' ')
        : text;
}
