using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Attending;

/// <summary>
/// Words that say people met at screens. "digital" says so only where a verb of meeting does too; before an event it always does:
/// "das digitale Treffen".
/// </summary>
internal static class OnlineWords
{
    private const int LongestAdjective = 9;
    private const int EarlySentences = 5;
    private const int ReachBefore = 3;
    private const int ReachOfVerb = 3;

    private static readonly Wording IntoNet = Wording.Of("ins netz|internet");
    private static readonly Wording Moved = Wording.Of("verlegt|verlagert|umgezogen|verschoben|ausweichen|ausgewichen");
    private static readonly Wording InRoom = Wording.Of("im|den digitale*|virtuelle* *raum");
    private static readonly Wording Before = Wording.Of("nach|statt|anstelle|anders|zuletzt|bisher|zuvor");
    private static readonly Wording Format = Wording.Of("format|formate");
    private static readonly Wording EndOfCell = Wording.Of("(|,|·");
    private static readonly Wording StartOfCell = Wording.Of(":|·");

    public static bool Say(ReportText text, int at, bool isHeld)
    {
        var word = text.Lower(at);
        if (IsIntoNet(text, at) || IsVirtualRoom(text, at))
        {
            return true;
        }

        // "Digital Hub", "Händlertreff Digital" are names.
        var isName = word is "digital" && text.IsCapital(at) && (text.IsCapital(at + 1) || text.IsCapital(at - 1));
        return EventWords.IsOnline(word) && !isName
            ? word is not ("digital" or "virtuell") || (isHeld && !IsBesideInfinitive(text, at)) || IsAloneInCell(text, at)
            : EventWords.IsOnlineEvent(word) || IsVirtualEvent(text, at);
    }

    /// <summary>"wurde ins Netz verlegt"</summary>
    private static bool IsIntoNet(ReportText text, int at) =>
        IntoNet.StandsBefore(text, at + 1) && Enumerable.Range(at + 1, ReachOfVerb).Any(verb => Moved.StandsAt(text, verb));

    /// <summary>"trafen sich im virtuellen Raum", "in den digitalen Raum verlegt"</summary>
    private static bool IsVirtualRoom(ReportText text, int at) => InRoom.StandsBefore(text, at + 1) && IsVirtual(text.Lower(at - 1));

    /// <summary>"das virtuelle Treffen", "im digitalen Format"; what comes late may be any event: "Von dort kam ein digitaler Rundgang."</summary>
    private static bool IsVirtualEvent(ReportText text, int at) =>
        IsVirtual(text.Lower(at)) && !text.IsCapital(at) && !IsOfBefore(text, at) && IsEarly(text, at)
        && (EventWords.IsEvent(text, at + 1) || Format.StandsAt(text, at + 1));

    /// <summary>"Bäume digital überwachen": what is done by digital means is no way to meet.</summary>
    private static bool IsBesideInfinitive(ReportText text, int at) =>
        text.Lower(at) is "digital" && text.IsCapital(at - 1)
        && text.Lower(at + 1).EndsWith("en", StringComparison.Ordinal) && !text.IsCapital(at + 1) && !EventWords.IsHeld(text.Lower(at + 1));

    /// <summary>"16. November 2022 | digital", "Format: virtuell"</summary>
    private static bool IsAloneInCell(ReportText text, int at)
    {
        var line = text.Passages[text.PassageOf(at)];
        return (line.First == at || text.Is(at - 1, "|") || StartOfCell.StandsBefore(text, at))
            && (line.End == at + 1 || text.Is(at + 1, "|") || EndOfCell.StandsAt(text, at + 1));
    }

    /// <summary>"Nach zwei digitalen Treffen", "statt eines virtuellen Treffens": those were others.</summary>
    private static bool IsOfBefore(ReportText text, int at) =>
        Enumerable.Range(at - ReachBefore, ReachBefore).Any(before => Before.StandsAt(text, before));

    private static bool IsEarly(ReportText text, int at) =>
        at < text.Sentences[Math.Min(text.Story + EarlySentences, text.Sentences.Count) - 1].End;

    private static bool IsVirtual(string word) =>
        word.StartsWith("virtuelle", StringComparison.Ordinal) || (word.StartsWith("digitale", StringComparison.Ordinal) && word.Length <= LongestAdjective);
}
