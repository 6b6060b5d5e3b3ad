using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>A body whose name says nothing of its kind; only its place behind a person tells that it is one: "Anna Berg (Klangwerk)".</summary>
internal static class UnknownBody
{
    private const int MostWords = 7;

    /// <summary>The words up to the next comma, bar or end.</summary>
    public static Mark<OrganisationMention>? Cell(Reading reading, int start, int limit)
    {
        var text = reading.Text;
        var end = start;
        while (end < limit && end - start <= MostWords && !(end > start && text.IsApart(end)) && text.Tokens[end].Text is not ("," or "|" or "·" or ";" or "." or "•" or "–" or ":" or ")" or "("))
        {
            end++;
        }

        return end - start <= MostWords && IsName(reading, start, end) ? Add(reading, new TokenRange(start, end), "organisation.beside-person") : null;
    }

    /// <summary>"von der Arbeiterwohlfahrt Münsterland"</summary>
    public static Mark<OrganisationMention>? From(Reading reading, int preposition, int limit)
    {
        var text = reading.Text;
        var start = text.Lower(preposition + 1) is "der" or "dem" or "den" ? preposition + 2 : preposition + 1;
        start = reading.Places.From(start) is { Value.Form: Places.PlaceForm.Adjective } ? start + 1 : start;
        start = start < limit && NamedBodies.IsNoun(text.Lower(start)) ? start + 1 : start;
        var end = Math.Min(NameRun.Proper(reading, start), limit);
        return start < limit && IsName(reading, start, end) ? Add(reading, new TokenRange(start, end), "organisation.of-person") : null;
    }

    private static bool IsName(Reading reading, int start, int end)
    {
        var text = reading.Text;
        return end > start && (text.IsCapital(start) || (text.Tokens[start].IsWord && end - start > 1 && text.IsCapital(end - 1)) || text.Tokens[start].IsBrand)
            && reading.Organisations.IsFree(new TokenRange(start, end))
            && !reading.Asides.HidesAll(start)
            && Enumerable.Range(start, end - start).All(at => MayBelong(reading, at))
            && !(end == start + 1 && reading.Places.At(start) is not null);
    }

    private static bool MayBelong(Reading reading, int at)
    {
        var text = reading.Text;
        return !text.Tokens[at].IsNumber && VenueKinds.At(text, at) is null && text.Lower(at) is not ("raum" or "flecken" or "landkreis" or "kreis") && !StopWords.Contains(text.Lower(at)) && !Functions.IsHead(text, at) && !AcademicTitles.IsTitle(text.Tokens[at])
            && reading.People.At(at) is null && reading.Projects.At(at) is null && !GivenNames.Contains(text.Tokens[at].Text)
            && (text.IsCapital(at) || text.Tokens[at].Kind == TokenKind.Mark || text.Lower(at) is "für" or "und" or "&" or "der" or "des" or "in" or "am" || text.Tokens[at].IsBrand || at + 1 < text.Tokens.Count);
    }

    private static Mark<OrganisationMention>? Add(Reading reading, TokenRange range, string rule)
    {
        reading.Organisations.TryAdd(range, new OrganisationMention(reading.Text.Words(range), [], rule));
        return reading.Organisations.From(range.First);
    }
}
