using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>What ends like a house and is none here: a line of the page's menu, who publishes the page, the event itself.</summary>
internal static class NoVenue
{
    private const int ReachOfColon = 3;

    private static readonly Wording HouseOfMenu = Wording.Of("rathaus|museum|theater");
    private static readonly Wording EndOfMasthead = Wording.Of("–|»|>");
    private const int LongestMotto = 10;
    private const int ShortestMotto = 3;

    private static readonly Wording Middle = Wording.Of("zentrum steht|stehen|stand|standen");
    private static readonly Wording CountedGroup = Wording.Of("ersten|zweiten|dritten|vierten|einer|jeder|dieser werkstatt");
    private static readonly Wording Group = Wording.Of("werkstatt|labor");
    private static readonly Wording Virtual = Wording.Of("virtuelle*|digitale*");
    private static readonly Wording Joint = Wording.Of("in|im|am|an|auf|der|des|und|bei|beim|zu|von|mit|für");
    private static readonly Wording ToEvent = Wording.Of("beim|bei|am|auf|der");

    /// <summary>Houses that are also who writes: "Landratsamt Unna" alone at the top of the page.</summary>
    private static readonly WordEndings<string> Publishers = WordEndings.Of(["landratsamt", "sparkasse", "volksbank", "akademie", "museum", "archiv", "bibliothek", "kreishaus"]);

    /// <param name="at">Where the words that lead to the name begin; the name itself, where none do.</param>
    public static bool IsMenuOrMasthead(ReportText text, int at, TokenRange name)
    {
        if (at != name.First)
        {
            return false;
        }

        var line = text.Passages[text.PassageOf(at)];
        return text.Is(name.End, "&")
            || (line.First == 0 && IsMasthead(text, name, line))
            || (name.Count == 1 && IsEntryOfMenu(text, name, line));
    }

    /// <summary>"beim Forum Innenstadt" is the event and no building.</summary>
    /// <param name="head">The word that names the kind of house.</param>
    public static bool IsEvent(ReportText text, int at, int head)
    {
        if (IsVirtual(text, head) || IsGroup(text, head) || IsSubject(text, head))
        {
            return true;
        }

        if (!EventWords.IsEvent(text, head) || IsFairground(text, head))
        {
            return false;
        }

        // "Forum Innenstadt: …", "Regionalforum zeigt, was Sensoren leisten"
        var isSubject = at == head && PlaceLine.IsUnderTitle(text, text.SentenceOf(at))
            && (IsVerb(text, head + 1) || text.Is(head + 1, "\"") || Enumerable.Range(head + 1, ReachOfColon).Any(colon => text.Is(colon, ":")));
        return isSubject || ToEvent.StandsAt(text, at) || (text.Is(head + 1, ":") && text.Lower(at) is not "im");
    }

    /// <summary>"Im Zentrum standen …", "In der zweiten Werkstatt ging es um …": what it was about, or a part of the event.</summary>
    private static bool IsSubject(ReportText text, int head) => Middle.StandsAt(text, head) || CountedGroup.StandsBefore(text, head + 1);

    /// <summary>"in der Werkstatt „Daten statt Bauchgefühl“": a part of the event with a motto.</summary>
    private static bool IsGroup(ReportText text, int head) =>
        Group.StandsAt(text, head) && text.Is(head + 1, "\"") && Quotes.EndOf(text, head + 1, LongestMotto) is { } closing && closing - head > ShortestMotto;

    /// <summary>"im virtuellen Konferenzraum"</summary>
    private static bool IsVirtual(ReportText text, int head) => Virtual.StandsBefore(text, head);

    /// <summary>"auf der Messe Unna": the halls, not the event.</summary>
    private static bool IsFairground(ReportText text, int head) => text.Lower(head) is "messe" && PlaceNames.IsTown(text.IsCapital(head + 1) ? text.Tokens[head + 1].Text : "");

    private static bool IsVerb(ReportText text, int at) => text.IsWord(at) && !text.IsCapital(at) && !Joint.StandsAt(text, at);

    /// <summary>"Universität Siegen", alone in the first line or with a dash behind it.</summary>
    private static bool IsMasthead(ReportText text, TokenRange name, TokenRange line)
    {
        var isWhole = line.End == name.End;
        return (isWhole && Publishers.Matches(text.Lower(name.First)))
            || (Schools.IsOne(text, name.First) && (isWhole || EndOfMasthead.StandsAt(text, name.End)));
    }

    /// <summary>"Rathaus   Leben   Kultur", "Rathaus" alone</summary>
    private static bool IsEntryOfMenu(ReportText text, TokenRange name, TokenRange line) =>
        (text.IsApart(name.End) && line.Contains(name.End)) || (line.Count == 1 && HouseOfMenu.StandsAt(text, name.First));
}
