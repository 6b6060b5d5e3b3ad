using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies that end in their legal form: "Stadtwerke Garbsen GmbH", "Diginauten e. V.".</summary>
internal static class LegalFormBodies
{
    private const int LongestName = 8;
    private const int LookBack = 5;

    private static readonly PhraseTable<string> Forms = Build();

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        var text = reading.Text;
        if (Forms.Longest(text.Tokens, at, text.SentenceOf(at).End) is not { } form)
        {
            return null;
        }

        var first = Begin(reading, at);
        if (first == at)
        {
            return null;
        }

        var end = reading.Places.From(form.Range.End)?.Range.End ?? form.Range.End;
        var range = new TokenRange(first, end);
        return new(range, new OrganisationMention(WithoutDative(text, range, Nominative.Of(text, range)), [], "organisation.legal-form"));
    }

    /// <summary>"von der Digitalen Werkstatt e. V.": the article tells what the adjective's ending is in the nominative.</summary>
    private static string WithoutDative(ReportText text, TokenRange range, string name)
    {
        var first = text.Tokens[range.First].Text;
        return text.Lower(range.First - 1) is "der" && first.EndsWith("en", StringComparison.Ordinal) && Adjectives.IsAdjective(first.ToLowerInvariant()) && name.StartsWith(first, StringComparison.Ordinal)
            ? first[..^1] + name[first.Length..]
            : name;
    }

    /// <summary>The legal form that stands at the token.</summary>
    public static TokenRange? FormAt(ReportText text, int at) =>
        at < text.Tokens.Count && !text.IsApart(at) ? Forms.Longest(text.Tokens, at, text.SentenceOf(at - 1).End)?.Range : null;

    private static int Begin(Reading reading, int form)
    {
        var text = reading.Text;
        var first = form;
        var sentence = reading.Text.SentenceOf(form);
        for (var at = form - 1; at >= sentence.First && form - at <= LongestName; at--)
        {
            if (NamedBodies.IsNoun(reading.Text.Lower(at)) || reading.Text.IsApart(at + 1))
            {
                break;
            }

            if (IsPartOfName(reading, at) || (text.Tokens[at].Kind == TokenKind.Mark && reading.Places.At(at) is not null) || (at == form - 1 && IsPlainName(reading.Text, at)))
            {
                first = at;
            }
            else if (!JoinsName(reading.Text, at))
            {
                break;
            }
        }

        // "NWG – Nordlicht Wohnen GmbH"
        return first - 2 >= sentence.First && first < form && text.Tokens[first - 1].Text is "–" or "-" && text.Tokens[first - 2].IsAcronym ? first - 2 : first;
    }

    private static bool IsPartOfName(Reading reading, int at) =>
        reading.Text.Tokens[at] is { IsWord: true } token
        && (token.IsCapital || token.IsBrand)
        && !StopWords.Contains(token.Lower)
        && reading.Organisations.At(at) is null
        && !Functions.IsHead(reading.Text, at)
        && reading.Places.At(at)?.Value.Form is not Places.PlaceForm.Genitive;

    /// <summary>"die kommpass GmbH": a name in small letters, directly before the legal form.</summary>
    private static bool IsPlainName(ReportText text, int at) => text.Tokens[at].IsWord && text.Tokens[at].Text.Length > 3 && !StopWords.Contains(text.Lower(at));

    /// <summary>"Gesellschaft für Bildung und Beruf mbH", "Müller &amp; Partner GmbH"</summary>
    private static bool JoinsName(ReportText text, int at) => text.Lower(at) switch
    {
        "für" or "zur" or "&" or "-" or "+" => true,
        "den" or "die" or "das" => text.Lower(at - 1) is "für",
        "und" => text.Lower(at - 1).EndsWith('-') || Enumerable.Range(at - LookBack, LookBack).Any(i => text.Lower(i) == "für"),
        _ => false,
    };

    private static PhraseTable<string> Build()
    {
        var forms = new PhraseTable<string>();
        foreach (var form in Table.Column("legal-forms.tsv", 0))
        {
            forms.Add(form, form);
        }

        return forms;
    }
}
