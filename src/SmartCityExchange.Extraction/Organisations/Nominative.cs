using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Gives a name the form it has on a door plate: "des Digitalen Clusters Osnabrück" is "Digitales Cluster Osnabrück".</summary>
internal static class Nominative
{
    public static string Of(ReportText text, TokenRange name)
    {
        for (var head = name.First; head < name.End; head++)
        {
            if (BodyKind.At(text, head) is { } kind && Positions.Between(name.First, head).All(at => MayPrecede(text, at)))
            {
                return Of(text, name, new TokenRange(name.First, head), head, kind);
            }
        }

        return text.Words(name);
    }

    /// <summary>"von der Kommunalen Datenzentrale", "in der Alten Post": the article tells the adjective's ending where no word tells a kind.</summary>
    public static string BehindDer(ReportText text, TokenRange name)
    {
        var (words, first) = (text.Words(name), text.Tokens[name.First].Text);
        var isDative = name.Count > 1 && text.Lower(name.First - 1) is "der" && first.EndsWith("en", StringComparison.Ordinal)
            && Adjectives.IsAdjective(first.ToLowerInvariant());
        return isDative ? first[..^1] + words[first.Length..] : words;
    }

    public static string Of(ReportText text, TokenRange name, TokenRange adjectives, int head, BodyKind kind)
    {
        var words = new List<string>();
        for (var at = adjectives.First; at < adjectives.End; at++)
        {
            // "Dortmunder" never changes.
            var word = text.Tokens[at].Text;
            words.Add(Adjectives.IsAdjective(word.ToLowerInvariant()) && !IsOfPlace(text, at) && !NeverChanges(text, adjectives.First, at) ? Adjectives.WithoutEnding(word) + Ending(kind.Gender) : word);
        }

        var noun = text.Words(new TokenRange(head, head + kind.Words));
        if (kind.Words > 1 && Adjectives.IsAdjective(text.Lower(head)) && text.Lower(head).EndsWith("en", StringComparison.Ordinal))
        {
            // "von der Technischen Universität"
            noun = Adjectives.WithoutEnding(text.Tokens[head].Text) + Ending(kind.Gender) + noun[text.Tokens[head].Text.Length..];
        }

        words.Add(kind.Ending.Length > 0 ? noun[..^kind.Ending.Length] : noun);
        if (head + kind.Words < name.End)
        {
            words.Add(text.Words(new TokenRange(head + kind.Words, name.End)));
        }

        return string.Join(' ', words);
    }

    // Behind an article an adjective ends in -e or -en; one that ends in -er is made of a town's name.
    private static bool NeverChanges(ReportText text, int first, int at) =>
        text.Lower(at).EndsWith("er", StringComparison.Ordinal) && text.Lower(first - 1) is "der" or "die" or "das" or "dem" or "den" or "des" or "vom" or "zum" or "zur" or "beim" or "im" or "am";

    // "des Deutschen Hotel- und Gaststättenverbandes"
    private static bool MayPrecede(ReportText text, int at) =>
        Adjectives.IsAdjective(text.Lower(at)) || text.Tokens[at].Text.EndsWith('-') || (text.Lower(at) is "und" && text.Tokens[at - 1].Text.EndsWith('-'));

    private static bool IsOfPlace(ReportText text, int at) =>
        PlaceNames.BeginningWith(text.Tokens[at].Text).Any(spelling => spelling is { Form: PlaceForm.Adjective, Words.Count: 1 }) || Regions.EndAt(text, at) is not null;

    /// <summary>What an adjective ends in where no article tells the gender: m, f, n or p.</summary>
    public static string Ending(char gender) => gender switch
    {
        'm' => "er",
        'n' => "es",
        _ => "e",
    };
}
