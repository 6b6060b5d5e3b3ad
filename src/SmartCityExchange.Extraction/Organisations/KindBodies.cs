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
        var first = Adjectives.Before(reading, at);
        if (end == at + kind.Words && !IsNamedByAdjective(reading.Text, first, at))
        {
            return null;
        }

        var range = new TokenRange(first, end);
        var rule = end == at + kind.Words ? "organisation.capitalised-adjective" : "organisation.kind-and-name";
        return new(range, new OrganisationMention(Nominative.Of(reading.Text, range, new TokenRange(first, at), at, kind), [], rule));
    }

    // "die Bergische Universität": inside a sentence only a name has an adjective with a capital letter.
    private static bool IsNamedByAdjective(ReportText text, int first, int head) => first < head && text.SentenceOf(head).First != first;
}
