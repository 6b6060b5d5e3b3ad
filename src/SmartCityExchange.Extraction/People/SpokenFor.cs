using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Whom the sentence begins with: "Für die Stadt Soest berichteten Jan Holt und Ina Feld", "Aus dem Ministerium informierte Dr. Jan Holt",
/// "Für den Verein „Ufer“ zeigten Ina Feld und Jan Holt". What stands before the verb is theirs who follow it.
/// </summary>
internal static class SpokenFor
{
    private const int MostBeforeName = 4;
    private const int MostBetween = 7;
    private const int MostPeople = 4;

    private static readonly Wording Authority = Wording.Of("landratsamt|kreisverwaltung");
    private static readonly Wording OfTheState = Wording.Of("des landes|bundes");

    public static void Complete(Reading reading)
    {
        foreach (var sentence in reading.Text.Sentences)
        {
            if (AsOffice(reading, sentence) is { } office)
            {
                Fill(reading, sentence, office);
                continue;
            }

            if (Body(reading, sentence) is not { } body)
            {
                continue;
            }

            var at = body.End;
            for (var i = 0; i < MostPeople && Next(reading, at, sentence.End) is { } mark; i++)
            {
                if (mark.Value.Affiliation is { Organisation: null, Place: null } && mark.Value.Part != SpeakerPart.Moderation && !FreeProfessions.Has(reading.Text, mark.Value.Affiliation))
                {
                    reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation.Or(body) with { End = mark.Value.Affiliation.End } });
                }

                at = mark.Range.End;
            }
        }
    }

    /// <summary>"Als Leiterin des Referats Daten sprach Ina Feld …": the office of the one behind the verb.</summary>
    private static Affiliation? AsOffice(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        if (text.Lower(sentence.First) is not "als" || sentence.Count < MostBeforeName)
        {
            return null;
        }

        var office = AffiliationReader.Read(reading, sentence.First + 1, sentence.End, mayTrail: true);
        return office.Function is { } function && function.First <= sentence.First + MostBeforeName && IsVerb(text, office.End) ? office with { End = office.End + 1 } : null;
    }

    private static void Fill(Reading reading, TokenRange sentence, Affiliation office)
    {
        if (Next(reading, office.End, Math.Min(sentence.End, office.End + MostBeforeName)) is { Value.Affiliation: { Function: null, Organisation: null, Place: null } known } mark)
        {
            reading.People.Replace(mark, mark.Value with { Affiliation = known.Or(office) with { End = known.End } });
        }
    }

    /// <summary>The body or town at the head of the sentence, and where the verb behind it ends.</summary>
    private static Affiliation? Body(Reading reading, TokenRange sentence)
    {
        var text = reading.Text;
        var first = text.Tokens[sentence.First].Kind == TokenKind.Mark ? sentence.First + 1 : sentence.First;
        if (text.Lower(first) is not ("für" or "aus" or "vom" or "von" or "seitens"))
        {
            return null;
        }

        for (var at = first + 1; at < Math.Min(sentence.End, first + 1 + MostBeforeName); at++)
        {
            if (reading.Organisations.From(at) is { } body && IsVerb(text, BehindName(text, body.Range.End)))
            {
                return new Affiliation { Organisation = body, End = BehindName(text, body.Range.End) + 1 };
            }

            if (Council(reading, at) is { } council)
            {
                return new Affiliation { Organisation = council, End = council.Range.End + 1 };
            }

            if (reading.Places.From(at) is { Value.Form: PlaceForm.Name or PlaceForm.District } place && IsVerb(text, place.Range.End)
                && (place.Value.Form == PlaceForm.Name || text.Lower(first) is "für" || Authority.StandsAt(text, at)))
            {
                return new Affiliation { Place = place, End = place.Range.End + 1 };
            }
        }

        return null;
    }

    /// <summary>"Für den Seniorenbeirat mahnte …": a council needs no name, a town has only one.</summary>
    private static Mark<OrganisationMention>? Council(Reading reading, int at)
    {
        var text = reading.Text;
        if (!text.IsCapital(at) || text.Lower(at - 1) is not ("den" or "das" or "die") || text.Lower(at - 2) is not "für"
            || BodyKind.At(text, at) is not { MayBeCouncil: true } kind || !IsVerb(text, at + 1))
        {
            return null;
        }

        var word = new TokenRange(at, at + 1);
        reading.Organisations.TryAdd(word, new OrganisationMention(Nominative.Of(text, word, new TokenRange(at, at), at, kind), [], "organisation.council"));
        return reading.Organisations.From(at);
    }

    /// <summary>Behind "„Ufer“", "Ministerium für Bauen des Landes"</summary>
    private static int BehindName(ReportText text, int at) => OfTheState.EndAt(text, at) ?? (text.Is(at, "\"") ? at + 1 : at);

    // "berichteten", "informierte", "war"; no "und", "sowie", "in".
    private static bool IsVerb(ReportText text, int at) =>
        at < text.Tokens.Count && text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 2 }
        && (text.Lower(at).EndsWith("te", StringComparison.Ordinal) || text.Lower(at).EndsWith("ten", StringComparison.Ordinal) || text.Lower(at) is "waren" or "nahm" or "nahmen" or "kamen" or "sprach" or "sprachen" or "gaben" or "saßen" or "standen" or "war"
            || SpeechCues.PartOf(text.Lower(at)) is not null);

    /// <summary>The next person, with nothing before but "und", a comma, titles and functions.</summary>
    private static Mark<PersonMention>? Next(Reading reading, int start, int end)
    {
        for (var at = start; at < Math.Min(end, start + MostBetween); at++)
        {
            if (reading.People.At(at) is { } mark)
            {
                return mark;
            }

            if (reading.Places.At(at) is not null || reading.Organisations.At(at) is not null || reading.Text.Tokens[at].Text is ";" or ":" or "\"")
            {
                return null;
            }
        }

        return null;
    }
}
