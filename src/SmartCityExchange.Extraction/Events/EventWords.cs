using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The words that speak of the event itself: what it is called, that it took place, and how people attended.</summary>
internal static class EventWords
{
    private static readonly ILookup<string, string> ByKind = Table.Read("event-words.tsv").ToLookup(row => row[1], row => row[0]);
    private static readonly HashSet<string> Held = [.. ByKind["held"]];
    private static readonly HashSet<string> Other = [.. ByKind["other"]];
    private static readonly HashSet<string> Planned = [.. ByKind["planned"]];
    private static readonly HashSet<string> Online = [.. ByKind["online"]];
    private static readonly HashSet<string> Hybrid = [.. ByKind["hybrid"]];
    private static readonly HashSet<string> OnSite = [.. ByKind["onsite"]];
    private static readonly WordEndings<string> Nouns = WordEndings.Of(ByKind["event"].SelectMany(noun => new[] { noun, noun + "s", noun + "es" }));
    private static readonly PhraseTable<string> Platforms = BuildPlatforms();

    public static bool IsHeld(string word) => Held.Contains(word);

    /// <summary>A word that turns to another event: "das nächste Treffen".</summary>
    public static bool IsOther(string word) => Other.Contains(word);

    public static bool IsPlanned(string word) => Planned.Contains(word);

    public static bool IsOnline(string word) => Online.Contains(word);

    public static bool IsHybrid(string word) => Hybrid.Contains(word);

    public static bool IsOnSite(string word) => OnSite.Contains(word);

    /// <summary>"Erfahrungsaustausch", "Erfahrungsaustausches", "Netzwerktreffen"</summary>
    public static bool IsEvent(ReportText text, int at) => text.IsCapital(at) && Nouns.Matches(text.Lower(at));

    /// <summary>The conference system named at the token.</summary>
    public static (TokenRange Range, string Name)? PlatformAt(ReportText text, int at) =>
        text.IsCapital(at) && Platforms.Longest(text.Tokens, at, text.SentenceOf(at).End) is { } match && match.Range.Count > 0 ? (match.Range, match.Value) : null;

    private static PhraseTable<string> BuildPlatforms()
    {
        var platforms = new PhraseTable<string>();
        foreach (var name in ByKind["platform"])
        {
            platforms.Add(name, name);
        }

        return platforms;
    }
}
