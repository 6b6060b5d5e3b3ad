using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies that end in their legal form: "Stadtwerke Garbsen GmbH", "Diginauten e. V.".</summary>
internal static class LegalFormBodies
{
    private static readonly PhraseTable<string> Forms = Build();

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        var text = reading.Text;
        if (Forms.Longest(text.Tokens, at, text.SentenceOf(at).End) is not { } form)
        {
            return null;
        }

        var first = LegalName.Begin(reading, at);
        if (first == at)
        {
            return null;
        }

        var end = reading.Places.From(form.Range.End)?.Range.End ?? form.Range.End;
        var range = new TokenRange(first, end);
        return new(range, new OrganisationMention(WithoutDative(text, range, Nominative.Of(text, range)), Aliases(reading, range), "organisation.legal-form"));
    }

    /// <summary>"EWG" of "EWG – Entwicklungsgesellschaft Unna mbH", and "Ingenieurbüro Nordlicht GmbH" with the noun in front.</summary>
    private static string[] Aliases(Reading reading, TokenRange range)
    {
        var text = reading.Text;
        if (range.Count > 2 && text.Tokens[range.First].IsAcronym && text.Tokens[range.First + 1].Text is "–" or "-")
        {
            return [text.Tokens[range.First].Text, text.Words(range with { First = range.First + 2 })];
        }

        if (range.Count > 3 && text.Tokens[range.First].IsAcronym && text.IsCapital(range.First + 1) && !text.Tokens[range.First + 1].IsAcronym)
        {
            // "KWL Kultur und Werbung GmbH", and later "die KWL"
            return [text.Tokens[range.First].Text];
        }

        var noun = range.First - 1;
        return text.IsCapital(noun) && NamedBodies.EndsInNoun(text.Lower(noun)) && text.SentenceOf(noun).Contains(range.First) && reading.Organisations.At(noun) is null
            ? [text.Words(range with { First = noun })]
            : [];
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
