using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Places;
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

        if (!reading.Text.IsApart(match.Range.End) && Regions.EndAt(reading.Text, match.Range.End) is { } region)
        {
            // "Handelsverband NRW": the branch has a name of its own.
            var branch = new TokenRange(match.Range.End, region);
            return new(match.Range with { End = region }, new OrganisationMention($"{name} {reading.Text.Words(branch)}", [reading.Text.Words(match.Range with { End = region })], "organisation.known"));
        }

        return IsOfShortNames(reading.Text, match.Range)
            ? new(match.Range, new OrganisationMention(reading.Text.Words(match.Range), [], "organisation.known"))
            : new(match.Range, new OrganisationMention(name, [.. all.Where(other => other != name)], "organisation.known"));
    }

    // "Institut ABC-DE" is no office of the Institut ABC but a body of its own.
    private static bool IsOfShortNames(ReportText text, TokenRange range) =>
        range.Count > 1 && text.Tokens[range.End - 1].Text.Split('-') is { Length: 2 } halves && halves.All(half => half.Length > 1 && half.All(char.IsUpper));

    // "LWL-Museum" is a body of its own, as is "BBSR-Verein e. V."; "BBSR-Referatsleiter" names the BBSR.
    private static bool IsPartOfOther(ReportText text, int last) =>
        text.Tokens[last].Text.Contains('-', StringComparison.Ordinal) && (BodyKind.At(text, last) is not null || LegalFormBodies.FormAt(text, last + 1) is not null);

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
