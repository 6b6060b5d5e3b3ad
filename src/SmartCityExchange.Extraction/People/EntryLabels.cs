using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// The town or body at the head of an entry of a list or table speaks for all whom the entry names: "– Unna: Parken mit Sensoren (Ina
/// Feld, Projektleiterin)", "| Stadt Unna | Parken | Ina Feld |".
/// </summary>
internal static class EntryLabels
{
    private const int MostBeforeLabel = 3;

    public static void Complete(Reading reading)
    {
        foreach (var mark in reading.People.InOrder.Where(mark => IsOpen(reading, mark.Value)).ToList())
        {
            if (HeadOf(reading, mark.Value) is { SaysNothing: false } head)
            {
                reading.People.RemoveWhere(other => other == mark);
                reading.People.TryAdd(mark.Range, mark.Value with { Affiliation = mark.Value.Affiliation.Or(head) with { End = mark.Value.Affiliation.End } });
            }
        }
    }

    private static bool IsOpen(Reading reading, PersonMention person) =>
        person.Affiliation is { Organisation: null, Place: null } && person.Part != SpeakerPart.Moderation && !FreeProfessions.Has(reading.Text, person.Affiliation);

    private static Affiliation HeadOf(Reading reading, PersonMention person)
    {
        var text = reading.Text;
        var passage = text.Passages[person.Passage];
        var at = passage.First;
        var isEntry = text.Tokens[at].Text is "-" or "–" or "•" or "*" or "»" or "|" or "·";
        at = isEntry ? at + 1 : at;
        while (at < person.Range.First && at - passage.First < MostBeforeLabel && PlaceLists.IsKindOfTown(text.Lower(at)))
        {
            at++;
        }

        var place = reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District } town ? town : (Mark<PlaceMention>?)null;
        var body = place is null && isEntry ? reading.Organisations.From(at) : null;
        var end = place?.Range.End ?? body?.Range.End ?? person.Range.First;
        return end < person.Range.First && IsLabel(text, end, isEntry) ? new Affiliation { Place = place, Organisation = body } : Affiliation.None;
    }

    /// <summary>Behind a sign of a list a colon or a dash ends the label; a bar does so anywhere.</summary>
    private static bool IsLabel(ReportText text, int end, bool isEntry) => text.Is(end, "|") || (isEntry && text.Tokens[end].Text is ":" or "–" or "—");
}
