using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Projects;

/// <summary>Finds projects and programmes: the known ones, and those the text introduces as one.</summary>
internal static class ProjectFinder
{
    private const int LongestQuotedName = 8;
    private const int LongestName = 5;
    private const int ShortestCompound = 10;

    private static readonly PhraseTable<(string Name, string[] Alternatives)> Known = KnownProgrammes();
    private static readonly PhraseTable<string> KindsWithPlace = KindsWith("place");
    private static readonly WordEndings<string> KindsWithQuotes = WordEndings.Of(Kinds("quoted"));
    private static readonly WordEndings<string> KindsWithName = WordEndings.Of(Kinds("proper"));

    public static void Find(Reading reading)
    {
        for (var at = 0; at < reading.Text.Tokens.Count; at++)
        {
            if (reading.Text.Tokens[at].IsWord && (ByName(reading, at) ?? ByKindAndPlace(reading, at) ?? Introduced(reading, at)) is { } found)
            {
                reading.Projects.TryAdd(found.Range, found.Value);
            }
        }
    }

    private static Mark<ProjectMention>? ByName(Reading reading, int at) =>
        Known.Longest(reading.Text.Tokens, at, reading.Text.SentenceOf(at).End) is { } match && !IsPartOfBody(reading.Text, match.Range)
            ? new(match.Range, new ProjectMention(match.Value.Name, match.Value.Alternatives, "project.known"))
            : null;

    /// <summary>"Netzwerk Lebendige Zentren", "Mittelstand-Digital Zentrum Unna": the programme's name inside that of a body.</summary>
    private static bool IsPartOfBody(ReportText text, TokenRange programme) =>
        (text.IsCapital(programme.First - 1) && !text.IsApart(programme.First) && BodyKind.At(text, programme.First - 1) is { MayBeProper: true })
        || (programme.End < text.Tokens.Count && text.IsCapital(programme.End) && !text.IsApart(programme.End) && BodyKind.At(text, programme.End) is not null)
        || BodyKind.At(text, programme.First) is { Words: > 1 };

    /// <summary>"Smart Region Osnabrück"</summary>
    private static Mark<ProjectMention>? ByKindAndPlace(Reading reading, int at)
    {
        if (!reading.Text.IsCapital(at) || KindsWithPlace.Longest(reading.Text.Tokens, at, reading.Text.SentenceOf(at).End) is not { } kind)
        {
            return null;
        }

        var end = reading.Places.From(kind.Range.End)?.Range.End ?? Regions.EndAt(reading.Text, kind.Range.End);
        if (end is null)
        {
            return null;
        }

        var range = new TokenRange(at, end.Value);
        var words = reading.Text.Words(range);
        var name = words[..kind.Value.Length] + words[words.IndexOf(' ', kind.Value.Length)..];
        return new(range, new ProjectMention(name, [], "project.kind-and-place"));
    }

    /// <summary>"die App „Nachbar im Quartier“", "das Projekt Smarte Quartiere"</summary>
    private static Mark<ProjectMention>? Introduced(Reading reading, int at)
    {
        var text = reading.Text;
        var word = text.Lower(at);
        if (text.Is(at + 1, "\"") && KindsWithQuotes.Matches(word))
        {
            var end = Quotes.EndOf(text, at + 1, LongestQuotedName);
            return end is not null && (text.Tokens[at + 2].IsCapital || (text.Tokens[at + 2].IsNumber && end > at + 3)) ? Make(reading, new TokenRange(at + 2, end.Value), "project.quoted-name") : null;
        }

        // "mit dem „Sofortprogramm Ufer“": the kind stands inside the quotation marks.
        if (text.Is(at - 1, "\"") && text.IsCapital(at) && KindsWithQuotes.Matches(word) && word.Length > ShortestCompound && Quotes.EndOf(text, at - 1, LongestName) is { } closing && closing > at + 1)
        {
            return Make(reading, new TokenRange(at, closing), "project.quoted-name");
        }

        if (!KindsWithName.Matches(word))
        {
            return null;
        }

        var last = at + 1;
        while (last < text.SentenceOf(at).End && last - at <= LongestName && text.IsCapital(last))
        {
            last++;
        }

        var isName = last - at > 2 || (last - at == 2 && text.Tokens[at + 1].IsBrand);
        return isName ? Make(reading, new TokenRange(at + 1, last), "project.after-kind") : null;
    }

    private static Mark<ProjectMention> Make(Reading reading, TokenRange range, string rule) =>
        new(range, new ProjectMention(reading.Text.Words(range), [], rule));

    private static PhraseTable<(string Name, string[] Alternatives)> KnownProgrammes()
    {
        var known = new PhraseTable<(string, string[])>();
        foreach (var row in Table.Read("programmes.tsv"))
        {
            var alternatives = Table.Alternatives(row[1]).ToArray();
            foreach (var name in alternatives.Prepend(row[0]))
            {
                known.Add(name, (row[0], alternatives));
            }
        }

        return known;
    }

    private static PhraseTable<string> KindsWith(string match)
    {
        var kinds = new PhraseTable<string>();
        foreach (var kind in Kinds(match))
        {
            kinds.Add(kind, kind);
        }

        return kinds;
    }

    private static IEnumerable<string> Kinds(string match) =>
        Table.Read("project-kinds.tsv").Where(row => Table.Alternatives(row[1]).Contains(match)).Select(row => row[0]);
}
