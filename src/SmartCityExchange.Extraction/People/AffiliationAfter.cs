using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>What follows a name: an apposition, a bracket, or "von der Stadt …".</summary>
internal static class AffiliationAfter
{
    private const int LongestBracket = 25;

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

        if (text.Lower(at) is "und" or "sowie" && PersonName.At(reading, at + 1) is { } second && text.Lower(second.Range.End) is "von" or "vom" or "aus" or "(")
        {
            // "Anna Berg und Jan Holt vom Quartierbüro": both come from there.
            var shared = Read(reading, second, hasFunction);
            return new Affiliation { Organisation = shared.Organisation, Place = shared.Place, End = at };
        }

        var isApposition = text.Tokens[at].Text is "," or "–" or "|" or "-";
        var isJoined = text.Lower(at) is "von" or "vom" or "aus" or "der" or "des" or "als" or "beim" or "bei";
        if (!isApposition && !isJoined)
        {
            return Affiliation.None with { End = at };
        }

        var found = AffiliationReader.Read(reading, isApposition ? at + 1 : at, limit, mayTrail: true);
        return found.SaysNothing ? found with { End = at } : found;
    }

    private static Affiliation Bracket(Reading reading, int opening, int limit, bool hasFunction)
    {
        var text = reading.Text;
        var closing = opening + 1;
        while (closing < limit && closing - opening < LongestBracket && !text.Is(closing, ")"))
        {
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
        return found.SaysNothing && hasFunction && text.IsCapital(opening + 1)
            ? new Affiliation { Unit = new TokenRange(opening + 1, closing), End = closing + 1 }
            : found with { End = closing + 1 };
    }
}
