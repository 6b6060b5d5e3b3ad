using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies of the table, in any case: "des Netzwerkes Innenstadt NRW", "dem Deutschen Städtetag", "BBSR-Referatsleiter".</summary>
internal static class KnownBodies
{
    private static readonly PhraseTable<(string Name, string[] All)> Names = Build();

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        if (Names.Longest(reading.Text.Tokens, at, reading.Text.SentenceOf(at).End) is not { } match || IsPartOfOther(reading.Text, match.Range.End - 1))
        {
            return null;
        }

        var (name, all) = match.Value;
        if (NameRun.LandAfter(reading, match.Range.End) is { } land)
        {
            // "Ministerium für Heimat … des Landes Nordrhein-Westfalen"
            var full = name + " " + reading.Text.Words(new TokenRange(match.Range.End, land));
            return new(match.Range with { End = land }, new OrganisationMention(full, all, "organisation.known"));
        }

        return new(match.Range, new OrganisationMention(name, [.. all.Where(other => other != name)], "organisation.known"));
    }

    // "LWL-Museum" is a body of its own, "BBSR-Referatsleiter" names the BBSR.
    private static bool IsPartOfOther(ReportText text, int last) =>
        text.Tokens[last].Text.Contains('-', StringComparison.Ordinal) && BodyKind.At(text, last) is not null;

    private static PhraseTable<(string Name, string[] All)> Build()
    {
        var names = new PhraseTable<(string, string[])>();
        foreach (var row in Table.Read("organisations.tsv"))
        {
            string[] all = [row[0], .. Table.Alternatives(row[1])];
            foreach (var name in all)
            {
                names.Add(name, (name, all));
            }
        }

        return names;
    }
}
