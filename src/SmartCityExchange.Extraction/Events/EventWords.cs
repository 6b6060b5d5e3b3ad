using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The words that speak of the event itself: what it is called, that it took place, and how people attended.</summary>
internal static class EventWords
{
    private static readonly ILookup<string, string> ByKind = Table.Read("event-words.tsv").ToLookup(row => row[1], row => row[0]);
    private static readonly HashSet<string> Held = [.. ByKind["held"]];
    private static readonly HashSet<string> Met = [.. ByKind["met"]];
    private static readonly HashSet<string> Other = [.. ByKind["other"]];
    private static readonly HashSet<string> Planned = [.. ByKind["planned"]];
    private static readonly HashSet<string> Online = [.. ByKind["online"]];
    private static readonly HashSet<string> Hybrid = [.. ByKind["hybrid"]];
    private static readonly HashSet<string> OnSite = [.. ByKind["onsite"]];
    private static readonly HashSet<string> Remote = [.. ByKind["remote"]];
    private static readonly HashSet<string> Presence = [.. ByKind["presence"]];
    private static readonly HashSet<string> Hosted = [.. ByKind["hosted"]];
    private static readonly HashSet<string> Guests = [.. ByKind["guests"]];
    private static readonly WordEndings<string> Nouns = WordEndings.Of(ByKind["event"].SelectMany(noun => new[] { noun, noun + "s", noun + "es" }));
    private static readonly WordEndings<string> Days = WordEndings.Of(["tag", "tags", "tages", "tage"]);
    private static readonly HashSet<string> NoEvents = [.. ByKind["never"]];
    private static readonly string[] GeneralFronts = ["fach", "abschluss", "auftakt"];
    private static readonly PhraseTable<string> Platforms = BuildPlatforms();

    public static bool IsHeld(string word) => Held.Contains(word);

    /// <summary>People came together: enough near the beginning, also where no word names the event.</summary>
    public static bool IsMet(string word) => Met.Contains(word);

    /// <summary>A word that turns to another event: "das nächste Treffen".</summary>
    public static bool IsOther(string word) => Other.Contains(word);

    public static bool IsPlanned(string word) => Planned.Contains(word);

    public static bool IsOnline(string word) => Online.Contains(word);

    /// <summary>"Online-Workshop", "Onlinesitzung"</summary>
    public static bool IsOnlineEvent(string word) =>
        word.StartsWith("online", StringComparison.Ordinal) && word.Length > "online".Length && IsEvent(word);

    public static bool IsHybrid(string word) => Hybrid.Contains(word);

    public static bool IsOnSite(string word) => OnSite.Contains(word);

    /// <summary>How those attended who were not there: "im Livestream", "am Bildschirm".</summary>
    public static bool IsRemote(string word) => Remote.Contains(word);

    /// <summary>Only who is there has it: "Rundgang", "Imbiss".</summary>
    public static bool IsPresence(string word) => Presence.Contains(word);

    /// <summary>What hosts and speakers do in a house: "empfing", "zeigten".</summary>
    public static bool IsHosted(string word) => Hosted.Contains(word);

    /// <summary>Those who attend: "Gäste", "Fachleute".</summary>
    public static bool IsGuests(string word) => Guests.Contains(word);

    /// <summary>"Erfahrungsaustausch", "Erfahrungsaustausches", "Netzwerktreffen"</summary>
    public static bool IsEvent(ReportText text, int at) => text.IsCapital(at) && IsEvent(text.Lower(at));

    /// <summary>The same in a line: also "Smart City Tag"; "im Dialog" are people.</summary>
    public static bool IsEvent(IReadOnlyList<Token> tokens, int at)
    {
        var before = at > 0 ? tokens[at - 1].Lower : "";
        return tokens[at].IsCapital && ((IsEvent(tokens[at].Lower) && !(before is "im" or "ins" && tokens[at].Lower is "dialog" or "gespräch" or "austausch")) || (tokens[at].Lower is "tag" or "tags" && before is "city" or "cities" or "data" or "region" or "regions" or "innovation"));
    }

    /// <param name="word">In small letters. "Tag" alone is a day, "Netzwerktag" an event.</param>
    public static bool IsEvent(string word) =>
        !NoEvents.Contains(word) && (Nouns.Matches(word) || (Days.Find(word) is { } ending && word.Length > ending.Length + 2 && !Weekdays.IsWeekday(word) && !Weekdays.IsWeekday(word[..^1])));

    /// <summary>Whether the word says more than that there is an event: "Händlerfrühstück", not "Frühstück".</summary>
    public static bool IsCompound(string word) => Nouns.Find(word) is { } noun && noun.Length + 2 < word.Length;

    /// <summary>Whether the word says only that there is an event: "Konferenz", "Fachtagung".</summary>
    public static bool IsBare(string word) => Plain(word) is var plain && (Nouns.Find(plain)?.Length == plain.Length || plain is "tag" or "tags");

    private static string Plain(string word) =>
        GeneralFronts.FirstOrDefault(front => word.StartsWith(front, StringComparison.Ordinal) && word.Length > front.Length) is { } general ? word[general.Length..] : word;

    /// <summary>A noun for an event anywhere in a brand of several words in one.</summary>
    public static bool ContainsEvent(string word) => ByKind["event"].Any(noun => noun.Length > 4 && word.Contains(noun, StringComparison.Ordinal));

    /// <summary>The conference system named at the token.</summary>
    public static (TokenRange Range, string Name)? PlatformAt(ReportText text, int at) =>
        text.IsCapital(at) && Platforms.Longest(text.Tokens, at, text.SentenceOf(at).End) is { } match && match.Range.Count > 0 ? (match.Range, match.Value) : null;

    /// <summary>"Teams-Sitzung", "Zoom-Konferenz": the system in front of the event.</summary>
    public static string? PlatformOf(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && IsEvent(word[(hyphen + 1)..].ToLowerInvariant()) ? ByKind["platform"].FirstOrDefault(name => name == word[..hyphen]) : null;
    }

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
