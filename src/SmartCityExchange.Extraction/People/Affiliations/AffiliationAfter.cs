using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>What follows a name: an apposition, a bracket, the next cell of a list, or "von der Stadt …".</summary>
internal static class AffiliationAfter
{
    private const int LongestBracket = 25;
    private const int LongestCell = 30;
    private const int LongestUnit = 5;
    private const int MostBeforeOffice = 3;
    private const int ReachOfTrade = 4;

    private static readonly HashSet<string> VerbParticles = ["zurück", "vor", "ein", "aus", "an", "ab", "hin", "fest", "zusammen", "dar", "fort", "hinzu", "voraus", "so", "mit", "teil", "deutlich", "klar", "bewusst", "bekannt"];

    private static readonly Wording ForTown = Wording.Of("für die stadt|gemeinde");
    private static readonly Wording Article = Wording.Of("der|die");
    private static readonly Wording OfAge = Wording.Of("jahre ,");

    private static readonly HashSet<string> Parties = [.. Table.Column("parties.tsv", 0)];

    /// <param name="hasFunction">Whether the words before the name gave a function; a bracket may then name the department alone.</param>
    public static Affiliation Read(Reading reading, PersonName name, bool hasFunction)
    {
        var text = reading.Text;
        var at = name.Range.End;
        var limit = text.SentenceOf(name.Range.First).End;
        at = at < limit ? PicturePosition.EndAt(text, at, limit) : at;
        if (at >= limit)
        {
            return (hasFunction ? null : NamePlate.Below(reading, name)) ?? Affiliation.None with { End = at };
        }

        if (!hasFunction && NamePlate.BehindColon(reading, name, at) is { } plate)
        {
            return plate;
        }

        if (VerbParticles.Contains(text.Lower(at)) && text.Is(at + 1, ","))
        {
            // "… blickt Ina Feld zurück, Leiterin der …"
            at++;
        }
        else if (!hasFunction && IsEndOfVerb(text, at) && text.Is(at + 1, ",") && Functions.IsHead(text, at + 2))
        {
            // "… war Ina Feld angereist, Leiterin der …"
            at++;
        }

        if (text.Lower(at) is "ist" or "war" && !hasFunction && Is(reading, text.Lower(at + 1) is "die" or "der" ? at + 2 : at + 1, limit) is { } predicate)
        {
            return predicate;
        }

        if (!hasFunction && AsOffice(reading, text.Is(at, ",") ? at : IsEndOfVerb(text, at) && text.Is(at + 1, ",") ? at + 1 : limit, limit) is { Function: { } office } told)
        {
            // "…, die in Unna als Managerin arbeitet"
            var town = text.Lower(office.First - 3) is "in" && reading.Places.From(office.First - 2) is { Value.Form: PlaceForm.Name } named ? named : told.Place;
            return told with { Place = told.Organisation is null ? town : told.Place, End = at };
        }

        if (text.Is(at, "("))
        {
            return Bracket(reading, at, limit, hasFunction, mayBeBody: hasFunction || name.IsCertain || name.HasKnownGivenName);
        }

        if (!hasFunction && (text.Lower(at) is "und" or "sowie" or "&") && PersonName.At(reading, at + 1) is { } second && SharesWhatFollows(text, second.Range.End))
        {
            // "Anna Berg und Jan Holt vom Quartierbüro": both come from there.
            var shared = Read(reading, second, hasFunction);
            return new Affiliation { Unit = shared.Unit, Organisation = shared.Organisation, Place = shared.Place, End = at };
        }

        var isCell = text.IsApart(at) || text.Tokens[at].Text is "|" or "·" or "•" or "/" or "@";
        var isApposition = isCell || text.Tokens[at].Text is "," or "–" or "-";
        var isJoined = ForTown.StandsAt(text, at) || text.Lower(at) is "von" or "vom" or "aus" or "der" or "des" or "als" or "beim" or "bei";
        if (!isApposition && !isJoined)
        {
            return Affiliation.None with { End = at };
        }

        var start = (isApposition && text.Tokens[at].Kind == TokenKind.Mark) || ForTown.StandsAt(text, at) ? at + 1 : at;

        // "…, 16 Jahre, Schülerin"
        start = text.IsNumber(start) && OfAge.EndAt(text, start + 1) is { } behindAge && behindAge < limit ? behindAge : start;

        // "…, im Hauptamt Bürgermeister der Stadt Unna"
        start = text.Lower(start) is "im" && text.Lower(start + 1) is "hauptamt" or "hauptberuf" or "ehrenamt" && start + 2 < limit ? start + 2 : start;

        // "…, seit 2019 Managerin", "…, derzeit Leiterin"
        start = text.Lower(start) is "seit" && start + 2 < limit && text.Tokens[start + 1].IsNumber ? start + 2 : text.Lower(start) is "derzeit" or "aktuell" or "heute" or "inzwischen" && isApposition ? start + 1 : start;
        var found = AffiliationReader.Read(reading, start, limit, mayTrail: true);
        if (NextPerson(reading, found, limit, hasFunction) is { } next)
        {
            // "Ina Feld, Stadt Unna, Bürgermeister Jan Holt": what stands before the comma is still hers.
            return text.Is(next - 1, ",") && next - 1 > start ? AffiliationReader.Read(reading, start, next - 1, mayTrail: true) : Affiliation.None with { End = at };
        }

        // "Aus Unna berichtete Amtsleiter Jan Holt, aus Werl die Leiterin …": the next one's town.
        if (hasFunction && text.Is(at, ",") && text.Lower(start) is "aus" && found.Place is { } other && Article.StandsAt(text, other.Range.End))
        {
            return Affiliation.None with { End = at };
        }

        if (isApposition && found is { Function: null, Unit: null } && text.Lower(start) is "die" or "der" or "das" && PlaceLists.IsKindOfTown(text.Lower(start + 1)))
        {
            // "Ina Feld, die Gemeinde Much schickte …"
            return Affiliation.None with { End = at };
        }

        if (hasFunction && isApposition && IsOfNextInList(reading, start, found, limit))
        {
            return Affiliation.None with { End = at };
        }

        if (!found.SaysNothing)
        {
            return WithUnknownBody(reading, found, limit);
        }

        if (isApposition && IsInList(text, at) && UnitCell(reading, start, limit) is { } entry)
        {
            return entry;
        }

        var unknown = isCell || IsInList(text, at) ? UnknownBody.Cell(reading, start, limit)
            : text.Lower(at) is "von" or "vom" ? UnknownBody.From(reading, at, limit)
            : null;
        return unknown is null ? found with { End = at } : new Affiliation { Organisation = unknown, End = unknown.Range.End };
    }

    /// <summary>"Ina Feld, Ministerialrat Dr. Jan Holt": where the function begins that is the next one's.</summary>
    /// <param name="hasFunction">"Landrat Jan Holt, Landrätin Ina Feld, …": who has a function already is not called by a function and two words more.</param>
    private static int? NextPerson(Reading reading, Affiliation found, int limit, bool hasFunction)
    {
        if (found.Function is not { } function || function.End != found.End)
        {
            return null;
        }

        var isNext = found.End < limit && !reading.Text.IsApart(found.End) && PersonName.At(reading, found.End) is not null;
        var head = function.End - 3;
        var holdsName = hasFunction && head >= function.First && Functions.EndOfHead(reading.Text, head) == head + 1 && PersonName.At(reading, head + 1)?.Range.End == function.End;
        return isNext || holdsName ? function.First : null;
    }

    /// <summary>"die Leiterin der IHK, Ina Feld, der Präsident des Städtetages, Jan Holt, …": behind somebody's name begins the next one's office.</summary>
    private static bool IsOfNextInList(Reading reading, int start, Affiliation found, int limit) =>
        found.Function is not null && reading.Text.Lower(start) is "der" or "die" or "dem" or "den" && reading.Text.Is(found.End, ",") && found.End + 1 < limit
        && PersonName.At(reading, found.End + 1) is { IsFamilyNameOnly: false } next && (next.HasKnownGivenName || next.IsCertain);

    /// <summary>"Ina Feld ist Managerin der Stadt Unna."</summary>
    private static Affiliation? Is(Reading reading, int start, int limit) =>
        AffiliationReader.Read(reading, start, limit, mayTrail: true) is { Function: { } function } read && function.First == start && PersonName.At(reading, read.End) is null ? read : null;

    /// <summary>", der dort als Projektleiter den Umbau begleitet": the office in a clause of its own.</summary>
    private static Affiliation? AsOffice(Reading reading, int comma, int limit)
    {
        var text = reading.Text;
        if (comma + 3 >= limit || text.Lower(comma + 1) is not ("der" or "die"))
        {
            return null;
        }

        var at = Enumerable.Range(comma + 2, MostBeforeOffice).FirstOrDefault(i => text.Lower(i) is "als", -1);
        return at > 0 && at + 1 < limit && AffiliationReader.Read(reading, at + 1, limit, mayTrail: false) is { Function: { } office } read
            && office.First == at + 1 && PersonName.At(reading, office.End) is null
                ? read
                : null;
    }

    /// <summary>"angereist", "gekommen": what ends the clause and is no verb of its own.</summary>
    private static bool IsEndOfVerb(ReportText text, int at) =>
        text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 5 } && (text.Lower(at).EndsWith('t') || text.Lower(at).EndsWith("en", StringComparison.Ordinal));

    /// <summary>"Geschäftsführerin der Nordlicht Partner", "Referent im Team Digitales der XYZ": a body whose name tells nothing of its kind.</summary>
    private static Affiliation WithUnknownBody(Reading reading, Affiliation found, int limit)
    {
        var text = reading.Text;
        if (found is not { Organisation: null, Place: null } || (found.Function is null && found.Unit is null) || found.End + 1 >= limit
            || text.Lower(found.End) is not ("der" or "des" or "vom" or "von" or "bei" or "beim") || UnknownBody.Behind(reading, found.End, limit) is not { } body)
        {
            return found;
        }

        return found with { Organisation = body, End = body.Range.End };
    }

    /// <summary>"Ina Feld, Organisation und IT, Stadt Unna": in a list, what stands between the name and the town is the department.</summary>
    private static Affiliation? UnitCell(Reading reading, int start, int limit)
    {
        var text = reading.Text;
        var comma = start;
        while (comma < limit && comma - start <= LongestUnit && !text.Is(comma, ",") && !text.IsApart(comma + 1))
        {
            comma++;
        }

        if (comma >= limit || !text.Is(comma, ",") || comma == start || !text.IsCapital(start) || !text.IsCapital(comma - 1) || PersonName.At(reading, start) is { HasKnownGivenName: true }
            || !PlaceLists.IsKindOfTown(text.Lower(comma + 1)))
        {
            return null;
        }

        var home = AffiliationReader.Read(reading, comma + 1, limit, mayTrail: false);
        return home.Place is null || home.Function is not null ? null : home with { Unit = new TokenRange(start, comma) };
    }

    private static bool SharesWhatFollows(ReportText text, int at) => IsSharedOffice(text, at) ||
        text.Lower(at) is "von" or "vom" or "aus" or "(" or "bei" or "|" or "·" or "–" or "/" || (text.Is(at, ",") && IsInList(text, at));

    /// <summary>"Ina Feld und Jan Holt, Auszubildende der Stadtwerke", "…, beide vom Verein": an office in the plural.</summary>
    private static bool IsSharedOffice(ReportText text, int comma) =>
        text.Is(comma, ",") && (text.Lower(comma + 1) is "beide" || (Functions.IsHead(text, comma + 1) && text.Lower(comma + 1) is var office
            && (office.EndsWith("innen", StringComparison.Ordinal) || office.EndsWith("ende", StringComparison.Ordinal))));

    /// <summary>An entry of a list rather than a sentence.</summary>
    private static bool IsInList(ReportText text, int at) =>
        text.Passages[text.PassageOf(at)] is { Count: <= LongestCell } passage
        && (text.Tokens[passage.End - 1].Text is not ("." or "!" or "?" or "\"") || (text.Is(passage.End - 1, "\"") && text.Tokens[passage.First].Text is "-" or "•" or "*" or "–"));

    private static Affiliation Bracket(Reading reading, int opening, int limit, bool hasFunction, bool mayBeBody)
    {
        var text = reading.Text;
        var isTrade = hasFunction && Enumerable.Range(opening - ReachOfTrade, ReachOfTrade).Any(at => FreeProfessions.Is(text.Lower(at)));
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

        if (Parties.Contains(text.Words(new TokenRange(opening + 1, closing)).ToLowerInvariant()))
        {
            return Affiliation.None with { End = closing + 1 };
        }

        // A body that only this bracket names, by its abbreviation.
        if (mayBeBody && closing == opening + 2 && text.Tokens[opening + 1].IsAcronym && !Functions.IsHead(text, opening + 1) && reading.Places.At(opening + 1) is null)
        {
            reading.Organisations.TryAdd(
                new TokenRange(opening + 1, closing), new OrganisationMention(text.Tokens[opening + 1].Text, [], "organisation.in-bracket"));
        }

        var found = AffiliationReader.Read(reading, opening + 1, closing, mayTrail: true);
        if (found.SaysNothing && !hasFunction && UnknownBody.Cell(reading, opening + 1, closing) is { } body)
        {
            return new Affiliation { Organisation = body, End = closing + 1 };
        }

        // "Buchhändlerin Ina Feld (Lesezeit, Celle)": a town behind the comma says where a body is.
        var comma = Positions.Between(opening + 1, closing).FirstOrDefault(at => text.Is(at, ","), -1);
        if (found.SaysNothing && comma > opening + 1 && reading.Places.From(comma + 1) is { Value.Form: PlaceForm.Name } seat && seat.Range.End == closing && UnknownBody.Cell(reading, opening + 1, comma) is { } house)
        {
            return new Affiliation { Organisation = house, End = closing + 1 };
        }

        // "Buchhändler Jan Holt (Buchhandlung am Markt)": a tradesman has a shop and no department.
        if (found.SaysNothing && isTrade && UnknownBody.Cell(reading, opening + 1, closing) is { } shop)
        {
            return new Affiliation { Organisation = shop, End = closing + 1 };
        }

        return found.SaysNothing && hasFunction && text.IsCapital(opening + 1)
            ? new Affiliation { Unit = new TokenRange(opening + 1, closing), End = closing + 1 }
            : found with { End = closing + 1 };
    }
}
