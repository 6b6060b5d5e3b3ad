using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Facts;

/// <summary>The town or district that invited: "Die Stadt Unna hatte eingeladen", "auf Einladung des Kreises Soest", "Gastgeberin war die Stadt Unna".</summary>
internal static class HostRule
{
    private const int Reach = 40;

    public static IEnumerable<(Place Place, RoleReading Role)> In(Reading reading) =>
        Marks(reading).Select(mark => (mark.Value.Place, new RoleReading(Role.Host, reading.Text.Evidence(mark.Range, "municipality.invites"))));

    public static IEnumerable<Mark<PlaceMention>> Marks(Reading reading) =>
        reading.Places.InOrder.Where(mark => mark.Value.Form is PlaceForm.Name or PlaceForm.District && Invites(reading, mark));

    private static bool Invites(Reading reading, Mark<PlaceMention> mark)
    {
        var text = reading.Text;
        var sentence = text.SentenceOf(mark.Range.First);
        var noun = mark.Value.Form == PlaceForm.District ? mark.Range.First : mark.Range.First - 1;
        if (reading.IsInName(mark.Range.First) || reading.Asides.HidesAll(mark.Range.First) || (mark.Value.Form != PlaceForm.District && !PlaceLists.IsKindOfTown(text.Lower(noun)))
            || IsOfOther(text, sentence))
        {
            return false;
        }

        if (text.Lower(noun - 1) is "der" or "des" && text.Lower(noun - 2) is "einladung")
        {
            return true;
        }

        var isSubject = text.Lower(noun - 1) is "die" or "der" && (noun - 1 == sentence.First || !text.IsCapital(noun - 2)) && !(text.Lower(noun - 1) is "der" && mark.Value.Form != PlaceForm.District)
            && text.Lower(noun - 2) is not ("von" or "bei" or "mit" or "in" or "an" or "für" or "über");
        return isSubject && (HasInvited(text, mark.Range.End, sentence.End) || text.Lower(noun - 2) is "lud" or "luden" or "verlegte" or "veranstaltete" or "organisierte" || (text.Lower(noun - 2) is "hat" or "hatte" or "haben" or "hatten" && HasInvited(text, noun - 2, sentence.End)) || IsGuestHost(text, noun, mark.Range.End));
    }

    /// <summary>"… hatte am Dienstag zum Forum eingeladen", "… lud zum Forum", and no "wurde eingeladen".</summary>
    private static bool HasInvited(ReportText text, int verb, int end)
    {
        if (text.Lower(verb) is "lud" or "lädt" or "luden" or "veranstaltete" or "richtete")
        {
            return text.Lower(verb) is not "richtete" || Enumerable.Range(verb, Math.Min(Reach, end - verb)).Any(at => text.Lower(at) is "aus");
        }

        return text.Lower(verb) is "hatte" or "hat" or "haben" or "hatten"
            && Enumerable.Range(verb, Math.Min(Reach, end - verb)).Any(at => text.Lower(at) is "eingeladen" or "ausgerichtet" or "veranstaltet" || (text.Lower(at) is "durchgeführt" or "abgehalten" && Positions.Between(verb + 1, at).Any(noun => EventWords.IsEvent(text, noun))));
    }

    private static bool IsGuestHost(ReportText text, int noun, int end) =>
        text.Lower(end) is "gastgeberin" or "gastgeber" || text.Lower(noun - 3) is "gastgeberin" or "gastgeber" || text.Lower(noun - 4) is "gastgeberin" or "gastgeber";

    private static bool IsOfOther(ReportText text, TokenRange sentence) =>
        Enumerable.Range(sentence.First, Math.Min(sentence.Count, Reach)).Any(at => EventWords.IsOther(text.Lower(at)));
}
