using SmartCityExchange.Extraction.Dates;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events;

/// <summary>The words of one sentence by which it tells that an event took place.</summary>
internal sealed class HeldCues
{
    private const int ReachOfStop = 10;
    private const int ReachOfTown = 4;

    private static readonly Wording AsGuest = Wording.Of("zu gast");
    private static readonly Wording Invited = Wording.Of("eingeladen|geladen");
    private static readonly Wording Followed = Wording.Of("folgten|folgte der|dieser|seiner|ihrer einladung");
    private static readonly Wording Welcome = Wording.Of("begrüßen|begrüßte|begrüßten|begrüßt|empfing|empfingen|willkommen");
    private static readonly Wording ToLastSeat = Wording.Of("bis auf den letzten platz|stuhl");
    private static readonly Wording Arrived = Wording.Of("gekommen|gereist|angereist");
    private static readonly Wording Stop = Wording.Of("macht|machte|machten");
    private static readonly Wording TakesPlace = Wording.Of("stattfindet|stattfinden");
    private static readonly Wording Found = Wording.Of("fand|fanden");
    private static readonly Wording LastWeek = Wording.Of("vorige|vergangene|vergangenen|letzte|dieser woche");
    private static readonly Wording About = Wording.Of("als|rund|etwa|über|knapp|circa|gut|fast|ca.|die|insgesamt");

    private bool _isHeld;
    private bool _isMet;
    private bool _isWelcome;
    private bool _isOfEvent;
    private bool _hasGuests;
    private bool _isHybrid;
    private bool _isComing;

    public bool HasDay { get; private set; }

    /// <summary>A verb of holding, and the event or its day.</summary>
    public bool TellsOfEvent => IsHeld && (_isOfEvent || HasDay);

    /// <summary>Enough near the beginning: people met, were counted, came on a day, or some of them sat at a screen.</summary>
    public bool TellsOfMeeting => _isMet || _isWelcome || (_hasGuests && (IsHeld || _isOfEvent)) || ((_isOfEvent || _hasGuests) && (HasDay || _isHybrid));

    private bool IsHeld => _isHeld || (_isComing && HasDay);

    public static HeldCues In(ReportText text, TokenRange sentence)
    {
        var cues = new HeldCues();
        var hasFound = false;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            hasFound |= Found.StandsAt(text, at);
            cues.Read(text, at);
            cues._isOfEvent |= hasFound && text.Lower(at) is "statt";
        }

        return cues;
    }

    private void Read(ReportText text, int at)
    {
        var word = text.Lower(at);
        var isComing = TakesPlace.StandsAt(text, at);
        _isComing |= isComing;
        _isHeld |= (EventWords.IsHeld(word) && !isComing) || OtherEvent.IsPlanned(text, at) || (AsGuest.StandsBefore(text, at + 1) && text.Lower(at + 1) is not "gewesen") || Stopped(text, at) || Followed.StandsAt(text, at);
        _isMet |= EventWords.IsMet(word) || ToLastSeat.StandsAt(text, at) || HasArrived(text, at);
        _isWelcome |= Welcome.StandsAt(text, at);
        _isOfEvent |= EventWords.IsEvent(text, at) || Invited.StandsAt(text, at) || Followed.StandsAt(text, at);
        _hasGuests |= EventWords.IsGuests(word) || IsHeadCount(text, at);
        _isHybrid |= EventWords.IsHybrid(word) || (EventWords.IsRemote(word) && !EventWords.IsOnline(word));
        HasDay |= IsDay(text, at);
    }

    /// <summary>"Das Forum machte in diesem Jahr in Unna Station."</summary>
    private static bool Stopped(ReportText text, int at) =>
        text.Lower(at) is "station" && Enumerable.Range(at - ReachOfStop, ReachOfStop).Any(verb => Stop.StandsAt(text, verb));

    /// <summary>"waren nach Unna gekommen", "sind nach Unna gereist"</summary>
    private static bool HasArrived(ReportText text, int at) =>
        Arrived.StandsAt(text, at) && Enumerable.Range(at - ReachOfTown, ReachOfTown).Any(to => text.Lower(to) is "nach" && text.IsCapital(to + 1));

    private static bool IsDay(ReportText text, int at) =>
        text.Tokens[at].IsNumber
            ? GermanDate.At(text.Tokens, at) is not null || YearlessDate.At(text.Tokens, at) is not null
            : Weekdays.IsWeekday(text.Lower(at)) || LastWeek.StandsBefore(text, at + 1)
                || (text.Tokens[at].IsWord && RelativeDay.At(text.Tokens, at, DateOnly.MaxValue) is not null);

    /// <summary>"Mehr als 80 Händlerinnen", "rund 40 Mitarbeitende": a number and who is counted.</summary>
    private static bool IsHeadCount(ReportText text, int at) =>
        text.Tokens[at] is { IsNumber: true, Text.Length: 2 or 3 }
        && ((About.StandsBefore(text, at) && (text.IsCapital(at + 1) || (text.IsCapital(at + 2) && text.Lower(at + 1).EndsWith('e'))))
            || (text.IsCapital(at + 1) && text.Lower(at + 1).EndsWith("innen", StringComparison.Ordinal)));
}
