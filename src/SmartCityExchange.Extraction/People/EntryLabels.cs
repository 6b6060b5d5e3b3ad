using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
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
    private const int LongestNumber = 4;
    private const int LongestRow = 30;
    private const int LongestUnit = 5;
    private const int MostBeforePerson = 6;
    private const int MostBehindPerson = 8;

    private static readonly Wording Administration = Wording.Of("stadtverwaltung|gemeindeverwaltung");

    public static void Complete(Reading reading)
    {
        foreach (var mark in reading.People.InOrder.Where(mark => IsOpen(reading, mark.Value)).ToList())
        {
            if (((HeadOf(reading, mark.Value) is { SaysNothing: false } label ? label : LineAbove(reading, mark.Value)) is { SaysNothing: false } head))
            {
                reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation.Or(head) with { End = mark.Value.Affiliation.End } });
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
        var isEntry = text.Tokens[at].Text is "-" or "–" or "•" or "*" or "|" or "·" || IsSingleQuote(text, passage);
        at = isEntry ? at + 1 : at;
        isEntry |= IsInBlock(reading, person.Passage);
        var number = AfterNumber(text, passage);
        isEntry |= number > at;
        at = Math.Max(at, number);
        var noun = at;
        while (at < person.Range.First && at - noun < MostBeforeLabel && (PlaceLists.IsKindOfTown(text.Lower(at)) || Administration.StandsAt(text, at)))
        {
            at++;
        }

        at = AfterProgramme(reading, at);
        var place = reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District } town ? town : (Mark<PlaceMention>?)null;
        var body = place is null && BodyAt(reading, at) is { } named && (isEntry || IsRow(text, named.Range.End, true)) ? named : null;
        var end = place?.Range.End ?? (body is null ? person.Range.First : BehindUnit(text, body.Range.End));
        return end < person.Range.First && (IsLabel(text, end, isEntry) || (isEntry && IsBeforeComma(reading, end, person)) || IsLine(text, end, passage, person) || (number > 0 && at > noun) || IsRow(text, end, place is { Value.Form: PlaceForm.District } || at > noun || body is not null)) ? new Affiliation { Place = place, Organisation = body } : Affiliation.None;
    }

    /// <summary>"» Unna: …": a sign of a list that looks like a quotation mark, and none follows.</summary>
    private static bool IsSingleQuote(ReportText text, TokenRange passage) =>
        text.Is(passage.First, "\"") && !Positions.Between(passage.First + 1, passage.End).Any(at => text.Is(at, "\""));

    /// <summary>"Unna: …" above or below another line that begins with a town and a colon: entries without a sign.</summary>
    private static bool IsInBlock(Reading reading, int passage) =>
        BeginsWithTown(reading, passage) && ((passage > 0 && BeginsWithTown(reading, passage - 1)) || (passage + 1 < reading.Text.Passages.Count && BeginsWithTown(reading, passage + 1)));

    private static bool BeginsWithTown(Reading reading, int passage) =>
        reading.Places.From(reading.Text.Passages[passage].First) is { Value.Form: PlaceForm.Name } town && reading.Text.Tokens[Math.Min(town.Range.End, reading.Text.Tokens.Count - 1)].Text is ":" or "–";

    /// <summary>"Smart City Gera – Ina Feld", "Smartes Unna: Jan Holt": the town's part of a programme.</summary>
    private static int AfterProgramme(Reading reading, int at)
    {
        var text = reading.Text;
        var end = text.Lower(at) is "smart" && text.Lower(at + 1) is "city" ? at + 2 : text.Lower(at) is "smartes" or "digitales" ? at + 1 : at;
        return reading.Places.From(end) is { Value.Form: PlaceForm.Name } ? end : at;
    }

    /// <summary>"Unna – Ina Feld": the town, a dash and the name are the whole line.</summary>
    private static bool IsLine(ReportText text, int end, TokenRange passage, PersonMention person) =>
        text.Tokens[end].Text is "–" or "-" or ":" && end + 1 == person.Range.First && Math.Max(person.Range.End, person.Affiliation.End) >= passage.End;

    /// <summary>"Ingenieurbüro Nordlicht GmbH": the noun may stand before the name.</summary>
    private static Mark<OrganisationMention>? BodyAt(Reading reading, int at) =>
        reading.Organisations.From(at) ?? (NamedBodies.EndsInNoun(reading.Text.Lower(at)) ? reading.Organisations.From(at + 1) : null);

    /// <summary>"a) Stadtverwaltung Unna, Frau Ina Feld: …", "b) Nordlicht GmbH, Werl, Geschäftsführer Jan Holt: …"</summary>
    private static bool IsBeforeComma(Reading reading, int end, PersonMention person)
    {
        var text = reading.Text;
        return text.Is(end, ",") && person.Range.First - end <= MostBeforePerson
            && Positions.Between(end, person.Range.First).All(at => !text.Is(at, ":") && !text.Is(at, ".") && reading.Organisations.At(at) is null && reading.People.At(at) is null)
            && Enumerable.Range(person.Range.End, MostBehindPerson).Any(at => text.Is(at, ":"));
    }

    /// <summary>"Hochschule Unna, Geographisches Institut: …": a department between the body and the colon.</summary>
    private static int BehindUnit(ReportText text, int end)
    {
        if (!text.Is(end, ","))
        {
            return end;
        }

        var colon = Enumerable.Range(end + 1, LongestUnit).FirstOrDefault(at => text.Is(at, ":"), -1);
        return colon > 0 && Positions.Between(end + 1, colon).All(text.IsCapital) ? colon : end;
    }

    /// <summary>"„Vom Bach her denken“, Wupperverband" and below it "Referent: Jan Holt": the line above says for whom.</summary>
    private static Affiliation LineAbove(Reading reading, PersonMention person)
    {
        var text = reading.Text;
        var passage = text.Passages[person.Passage];
        if (person.Passage == 0 || !(text.Lower(passage.First).StartsWith("referent", StringComparison.Ordinal) || text.Lower(passage.First) is "vortrag") || !text.Is(passage.First + 1, ":"))
        {
            return Affiliation.None;
        }

        var end = text.Passages[person.Passage - 1].End;
        return text.IsAfterBlankLine(passage.First) ? Affiliation.None
            : reading.Organisations.At(end - 1) is { } body ? new Affiliation { Organisation = body }
            : reading.Places.At(end - 1) is { Value.Form: PlaceForm.Name or PlaceForm.District } place ? new Affiliation { Place = place }
            : Affiliation.None;
    }

    /// <summary>"2. Preis: ", "Platz 1: ", "a) ": what counts the entries of a list.</summary>
    private static int AfterNumber(ReportText text, TokenRange passage)
    {
        var colon = Enumerable.Range(passage.First, Math.Min(LongestNumber, passage.Count)).FirstOrDefault(at => text.Tokens[at].Text is ":" or ")", -1);
        return colon > passage.First && (text.Is(colon, ")") ? colon == passage.First + 1 : Positions.Between(passage.First, colon).Any(at => text.Tokens[at].IsNumber)) ? colon + 1 : 0;
    }

    /// <summary>"Stadt Unna:      Frau Feld, Herr Holt"</summary>
    private static bool IsRow(ReportText text, int end, bool isKind) => isKind && text.Is(end, ":") && (text.IsApart(end + 1) || IsList(text, end));

    /// <summary>"Stadt Unna: Dr. Ina Feld (Leitung), Jan Holt": no full stop ends it.</summary>
    private static bool IsList(ReportText text, int at) =>
        text.Passages[text.PassageOf(at)] is { Count: <= LongestRow } passage && text.Tokens[passage.End - 1].Text is not ("." or "!" or "?" or "\"");

    /// <summary>Behind a sign of a list a colon or a dash ends the label; a bar does so anywhere.</summary>
    private static bool IsLabel(ReportText text, int end, bool isEntry) => text.Is(end, "|") || (isEntry && text.Tokens[end].Text is ":" or "–" or "—" or "(");
}
