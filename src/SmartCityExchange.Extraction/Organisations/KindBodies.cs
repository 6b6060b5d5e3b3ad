using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies named by their kind and something of their own: "IHK Nord Westfalen", "des Digitalen Clusters Osnabrück".</summary>
internal static class KindBodies
{
    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        if (!reading.Text.IsCapital(at) || BodyKind.At(reading.Text, at) is not { } kind)
        {
            return null;
        }

        var end = NameRun.After(reading, at + kind.Words, kind);
        var first = FrontName(reading, at, Adjectives.Before(reading, at), kind);
        if (end == at + kind.Words && !IsNamedByAdjective(reading.Text, first, at))
        {
            return null;
        }

        var range = new TokenRange(first, end);
        var rule = end == at + kind.Words ? "organisation.capitalised-adjective" : "organisation.kind-and-name";
        var name = Nominative.Of(reading.Text, range, new TokenRange(first, at), at, kind);
        var land = name.IndexOf(" des Landes ", StringComparison.Ordinal);
        return new(range, new OrganisationMention(name, land > 0 ? [name[..land]] : [], rule));
    }

    /// <summary>"Klassik Stiftung Weimar", "Wuppertal Institut": a name in front, behind an article or a bracket.</summary>
    private static int FrontName(Reading reading, int head, int first, BodyKind kind)
    {
        var text = reading.Text;
        var at = head - 1;
        return first < head || !kind.MayBeProper || at <= text.SentenceOf(head).First || !text.IsCapital(at) || text.IsApart(head) || StopWords.Contains(text.Lower(at))
            || People.Functions.IsHead(text, at) || People.AcademicTitles.IsTitle(text.Tokens[at]) || People.UnitKinds.IsKind(text, at) || BodyKind.At(text, at) is not null || reading.Organisations.At(at) is not null
            || text.Lower(at - 1) is not ("der" or "das" or "dem" or "(" or "|" or "vom" or "beim" or "zum" or "zur" or "des")
                ? first
                : at;
    }

    // "die Bergische Universität": inside a sentence only a name has an adjective with a capital letter.
    private static bool IsNamedByAdjective(ReportText text, int first, int head) => first < head && text.SentenceOf(head).First != first;
}
