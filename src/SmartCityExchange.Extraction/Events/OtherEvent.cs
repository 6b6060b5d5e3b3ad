using SmartCityExchange.Extraction.Layout;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>Sentences that speak of another event than the one reported: an earlier one, the next one, a plan.</summary>
internal static class OtherEvent
{
    private const int ReachOfAgo = 2;

    private static readonly Wording LastTime = Wording.Of("vergangenen|letzten|vorigen jahr|mal");
    private static readonly Wording LastYears = Wording.Of("vergangenen|letzten|vorigen jahren|monaten");
    private static readonly Wording Ago = Wording.Of("jahren|monaten");
    private static readonly Wording TakesPlace = Wording.Of("stattfindet|stattfinden");
    private static readonly Wording IsDone = Wording.Of("werden|wird|wurden");

    /// <summary>"Das nächste Treffen …", "Vor drei Jahren …", "Im vergangenen Jahr …"</summary>
    public static bool IsOf(ReportText text, TokenRange sentence)
    {
        var first = sentence.First;
        return (text.Lower(first) is "vor" && Enumerable.Range(first + 2, ReachOfAgo).Any(at => Ago.StandsAt(text, at)))
            || LastTime.StandsAt(text, first + 1)
            || LastYears.StandsAt(text, first + 2)
            || Enumerable.Range(first, sentence.Count).Any(at => EventWords.IsOther(text.Lower(at)) && ComingWords.IsMeant(text.Tokens, at));
    }

    /// <summary>"eine Tagung, die im Herbst in der Stadthalle stattfindet"</summary>
    public static bool IsToCome(ReportText text, TokenRange sentence) =>
        sentence.Positions.Any(at => TakesPlace.StandsAt(text, at))
        && !sentence.Positions.Any(text.IsNumber);

    /// <summary>"war geplant"; "wie Städte geplant werden" plans no event.</summary>
    public static bool IsPlanned(ReportText text, int at) => EventWords.IsPlanned(text.Lower(at)) && !IsDone.StandsAt(text, at + 1);

    public static bool HasPlan(ReportText text, TokenRange sentence) =>
        sentence.Positions.Any(at => IsPlanned(text, at));
}
