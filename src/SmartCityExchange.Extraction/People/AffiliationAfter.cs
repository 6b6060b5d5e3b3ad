using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>What follows a name: an apposition, a bracket, the next cell of a list, or "von der Stadt …".</summary>
internal static class AffiliationAfter
{
    private const int LongestBracket = 25;
    private const int LongestCell = 30;

    /// <param name="hasFunction">Whether the words before the name gave a function; a bracket may then name the department alone.</param>
    public static Affiliation Read(Reading reading, PersonName name, bool hasFunction)
    {
        var text = reading.Text;
        var at = name.Range.End;
        var limit = text.SentenceOf(name.Range.First).End;
        if (at >= limit)
        {
            return Affiliation.None with { End = at };
        }

        if (text.Is(at, "("))
        {
            return Bracket(reading, at, limit, hasFunction);
        }

        if (text.Lower(at) is "und" or "sowie" or "&" && PersonName.At(reading, at + 1) is { } second && SharesWhatFollows(text, second.Range.End))
        {
            // "Anna Berg und Jan Holt vom Quartierbüro": both come from there.
            var shared = Read(reading, second, hasFunction);
            return new Affiliation { Organisation = shared.Organisation, Place = shared.Place, End = at };
        }

        var isCell = text.IsApart(at) || text.Tokens[at].Text is "|" or "·" or "•" or "/" or "@";
        var isApposition = isCell || text.Tokens[at].Text is "," or "–" or "-";
        var isJoined = text.Lower(at) is "von" or "vom" or "aus" or "der" or "des" or "als" or "beim" or "bei";
        if (!isApposition && !isJoined)
        {
            return Affiliation.None with { End = at };
        }

        var start = isApposition && text.Tokens[at].Kind == TokenKind.Mark ? at + 1 : at;
        var found = AffiliationReader.Read(reading, start, limit, mayTrail: true);
        if (!found.SaysNothing)
        {
            return BelongsToNext(reading, found, limit) ? Affiliation.None with { End = at } : found;
        }

        var unknown = isCell || IsInList(text, at) ? UnknownBody.Cell(reading, start, limit)
            : text.Lower(at) is "von" or "vom" ? UnknownBody.From(reading, at, limit)
            : null;
        return unknown is null ? found with { End = at } : new Affiliation { Organisation = unknown, End = unknown.Range.End };
    }

    /// <summary>"Ina Feld, Ministerialrat Dr. Jan Holt": the function is the second one's.</summary>
    private static bool BelongsToNext(Reading reading, Affiliation found, int limit) =>
        found is { Function: { } function, Unit: null, Organisation: null, Place: null } && function.End == found.End && found.End < limit
        && !reading.Text.IsApart(found.End) && PersonName.At(reading, found.End) is not null;

    private static bool SharesWhatFollows(ReportText text, int at) =>
        text.Lower(at) is "von" or "vom" or "aus" or "(" or "bei" or "|" or "·" or "–" or "/" || (text.Is(at, ",") && IsInList(text, at));

    /// <summary>An entry of a list rather than a sentence.</summary>
    private static bool IsInList(ReportText text, int at) =>
        text.Passages[text.PassageOf(at)] is { Count: <= LongestCell } passage && text.Tokens[passage.End - 1].Text is not ("." or "!" or "?" or "\"");

    private static Affiliation Bracket(Reading reading, int opening, int limit, bool hasFunction)
    {
        var text = reading.Text;
        var closing = opening + 1;
        var depth = 0;
        while (closing < limit && closing - opening < LongestBracket && !(text.Is(closing, ")") && depth == 0))
        {
            depth += text.Is(closing, "(") ? 1 : text.Is(closing, ")") ? -1 : 0;
            closing++;
        }

        if (closing >= limit || !text.Is(closing, ")") || closing == opening + 1)
        {
            return Affiliation.None with { End = opening };
        }

        // A body that only this bracket names, by its abbreviation.
        if (closing == opening + 2 && text.Tokens[opening + 1].IsAcronym && !Functions.IsHead(text, opening + 1) && reading.Places.At(opening + 1) is null)
        {
            reading.Organisations.TryAdd(
                new TokenRange(opening + 1, closing), new OrganisationMention(text.Tokens[opening + 1].Text, [], "organisation.in-bracket"));
        }

        var found = AffiliationReader.Read(reading, opening + 1, closing, mayTrail: true);
        if (found.SaysNothing && !hasFunction && UnknownBody.Cell(reading, opening + 1, closing) is { } body)
        {
            return new Affiliation { Organisation = body, End = closing + 1 };
        }

        return found.SaysNothing && hasFunction && text.IsCapital(opening + 1)
            ? new Affiliation { Unit = new TokenRange(opening + 1, closing), End = closing + 1 }
            : found with { End = closing + 1 };
    }
}
