using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Words that read like a person's name, and how surely: with "Frau" or a title, with a known given name, or neither.</summary>
/// <param name="Range">With title, without "Frau" and "Herr".</param>
/// <param name="Function">An office that stands inside: "Herr Bürgermeister Muster".</param>
internal sealed record PersonName(TokenRange Range, string Name, string FamilyName, string? Title, bool HasHonorific, bool HasKnownGivenName, TokenRange? Function)
{
    private const int MostGivenNames = 3;

    /// <summary>"Hartung", "Hornung"; a longer word on -ung is a noun.</summary>
    private const int LongestName = 10;

    private static readonly HashSet<string> Particles =
        ["von", "van", "de", "der", "den", "vom", "zu", "zur", "zum", "auf", "am", "ten", "ter", "te", "dos", "da", "di",
         "del", "della", "la", "le", "el", "al", "bin", "freiherr", "freifrau", "frhr.", "freifr.", "frfr.", "graf", "gräfin", "baron", "baronin", "dem"];

    /// <summary>Particles that are no German preposition: "Ina van Lengerich" comes from nowhere.</summary>
    private static readonly HashSet<string> OnlyOfNames = ["van", "de", "ten", "ter", "te", "dos", "da", "di", "del", "della", "la", "le", "el", "al", "bin", "frhr.", "freiherr", "freifrau", "freifr.", "frfr."];

    private static readonly HashSet<string> Titles = ["graf", "gräfin", "baron"];

    /// <summary>Names of farms and families that stand before another: "Schulze Havixbeck".</summary>
    private static readonly HashSet<string> FirstHalves = ["schulze", "schulte", "große", "grosse", "lütke", "kleine"];

    private static readonly HashSet<string> NeverNames = [.. Table.Column("never-names.tsv", 0)];

    private static readonly WordEndings<string> EndingsOfNouns = WordEndings.Of(
        ["gruppe", "stelle", "agentur", "ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "tät", "ismus", "zentrum", "projekt", "straße"]);

    public bool IsCertain => HasHonorific || Title is not null;

    /// <summary>Whether only the family name is given.</summary>
    public bool IsFamilyNameOnly => Name == FamilyName;

    public static PersonName? At(Reading reading, int at)
    {
        var text = reading.Text;
        if (at >= text.Tokens.Count)
        {
            return null;
        }

        var hasHonorific = text.Tokens[at].Text is "Frau" or "Herr" or "Herrn";
        var start = hasHonorific ? at + 1 : at;
        var function = hasHonorific ? OfficeAt(reading, start) : null;
        start = function?.End ?? start;
        var name = AcademicTitles.EndAt(text, start);
        var title = name > start ? text.Words(new TokenRange(start, name)) : null;
        var limit = text.SentenceOf(at).End;
        if (name < limit && (hasHonorific || title is not null) && Particles.Contains(text.Lower(name)))
        {
            return OfParticle(reading, start, name, limit, title, hasHonorific, function);
        }

        // "Landrat a. D. Ole Tamm"
        if (name >= limit || (text.Lower(name) is "d." && text.Lower(name - 1) is "a.") || !IsNamePart(reading, name, isFirst: (!hasHonorific && title is null) || IsInitial(text.Tokens[name])))
        {
            return null;
        }

        if (!hasHonorific && title is null && BeginsLater(reading, name, limit))
        {
            return null;
        }

        var given = EndOfGivenNames(reading, name, limit);
        var family = EndOfFamilyName(reading, given, limit);
        while (family == given && given > name + 1)
        {
            // "Simone Wolf vom Quartierbüro": the last given name was the family name.
            given--;
            family = EndOfFamilyName(reading, given, limit);
        }

        if (family == given)
        {
            // One word alone: a family name behind "Frau" or a title, else nothing.
            return (hasHonorific || title is not null) && given == name + 1
                ? new PersonName(new TokenRange(start, given), text.Tokens[name].Text, text.Tokens[name].Text, title, hasHonorific, false, function)
                : null;
        }

        return new PersonName(
            new TokenRange(start, family), text.Words(new TokenRange(name, family)), text.Words(new TokenRange(given, family)),
            title, hasHonorific, GivenNames.Contains(text.Tokens[name].Text), function);
    }

    /// <summary>"Herr Erster Beigeordneter Dr. …", "Herr Stadtarchivar Klemens …": before a known given name any noun is an office.</summary>
    private static TokenRange? OfficeAt(Reading reading, int start)
    {
        var text = reading.Text;
        if (start >= text.Tokens.Count)
        {
            return null;
        }

        var limit = text.SentenceOf(start).End;
        if (FunctionPhrase.EndAt(reading, start, limit, mayTrail: false) is { } end)
        {
            return new TokenRange(start, end);
        }

        return text.IsCapital(start) && !GivenNames.Contains(text.Tokens[start].Text) && !AcademicTitles.IsTitle(text.Tokens[start]) && BeginsLater(reading, start, limit)
            ? new TokenRange(start, start + 1)
            : null;
    }

    /// <summary>"Danke Miriam Berg": the given name stands second, so the first word is none.</summary>
    private static bool BeginsLater(Reading reading, int name, int limit) =>
        name + 2 < limit && !GivenNames.Contains(reading.Text.Tokens[name].Text) && !IsInitial(reading.Text.Tokens[name])
        && GivenNames.Contains(reading.Text.Tokens[name + 1].Text)
        && IsNamePart(reading, name + 1, isFirst: true)
        && (IsNamePart(reading, name + 2, isFirst: false) || Particles.Contains(reading.Text.Lower(name + 2)));

    /// <summary>"Frau von der Heide"</summary>
    private static PersonName? OfParticle(Reading reading, int start, int name, int limit, string? title, bool hasHonorific, TokenRange? function)
    {
        var last = name;
        while (last < limit && last - name < 3 && Particles.Contains(reading.Text.Lower(last)))
        {
            last++;
        }

        if (last >= limit || !IsNamePart(reading, last, isFirst: false))
        {
            return null;
        }

        var words = reading.Text.Words(new TokenRange(name, last + 1));
        return new PersonName(new TokenRange(start, last + 1), words, words, title, hasHonorific, false, function);
    }

    private static int EndOfGivenNames(Reading reading, int at, int limit)
    {
        var end = at + 1;
        while (end + 1 < limit && end - at < MostGivenNames && (IsInitial(reading.Text.Tokens[end]) || GivenNames.Contains(reading.Text.Tokens[end].Text))
            && (IsNamePart(reading, end + 1, isFirst: false) || Particles.Contains(reading.Text.Lower(end + 1))))
        {
            end++;
        }

        return end;
    }

    private static int EndOfFamilyName(Reading reading, int at, int limit)
    {
        var end = at;
        if (reading.Text.Lower(at) is "den" or "dem")
        {
            // "gab Frau Feld den Gästen"
            return at;
        }

        if (Titles.Contains(reading.Text.Lower(at)) && !(at + 1 < limit && (IsNamePart(reading, at + 1, isFirst: false) || Particles.Contains(reading.Text.Lower(at + 1)))))
        {
            // "Marie-Luise Graf": no title of nobility, for no name follows.
            return at < limit && !reading.Text.IsApart(at) ? at + 1 : at;
        }

        while (end < limit && end - at < 5 && (Particles.Contains(reading.Text.Lower(end)) || (reading.Text.Lower(end) is "und" && reading.Text.Lower(end + 1) is "zu" && end > at)))
        {
            end++;
        }

        var isPlain = end == at;
        if (!isPlain && reading.Text.Lower(at) is "vom" or "am" or "auf" or "zum" && !GivenNames.Contains(reading.Text.Tokens[Math.Max(0, at - 1)].Text) && !(at > 1 && reading.Text.Tokens[at - 2].Text is "Frau" or "Herr"))
        {
            // "Solarstrom vom Dach"
            return at;
        }

        if (end >= limit || !IsNamePart(reading, end, isFirst: false))
        {
            return at;
        }

        // "Ina Feld von der Initiative „Ufer“"
        if (!isPlain && (BodyKind.At(reading.Text, end) is not null || NamedBodies.IsBeforeQuotes(reading.Text.Lower(end))))
        {
            return at;
        }

        // "dos Santos Pereira"
        if (!isPlain && OnlyOfNames.Contains(reading.Text.Lower(at)) && reading.Text.Lower(at) is "dos" or "da" or "de" or "del" && end + 1 < limit && IsNamePart(reading, end + 1, isFirst: false))
        {
            return end + 2;
        }

        if (isPlain && FirstHalves.Contains(reading.Text.Lower(end)) && end + 1 < limit && IsNamePart(reading, end + 1, isFirst: false))
        {
            return end + 2;
        }

        // "Schulze zur Wiesch"
        if (isPlain && FirstHalves.Contains(reading.Text.Lower(end)) && end + 2 < limit && reading.Text.Lower(end + 1) is "zur" or "zum" or "zu" && IsNamePart(reading, end + 2, isFirst: false))
        {
            return end + 3;
        }

        // "Anna Berg von Soest" names where she comes from, "Herr Berg von der NordCom" his firm.
        // "Ina von Plettenberg" has no other family name.
        var isOnlyName = at > 0 && GivenNames.Contains(reading.Text.Tokens[at - 1].Text) && reading.Text.Lower(at) is "von" && end == at + 1 && !(at > 1 && IsNamePart(reading, at - 2, isFirst: true));
        return isPlain || isOnlyName || OnlyOfNames.Contains(reading.Text.Lower(at)) || (reading.Places.At(end) is null && !(reading.Text.Tokens[end].IsBrand && !reading.Text.Tokens[end].Text.Contains('-', StringComparison.Ordinal))) ? end + 1 : at;
    }

    // "Anna Förster", "Max Kalleiter": behind a given name the word for an office is a family name.
    private static bool IsNameLikeOffice(ReportText text, int at, bool isFirst) =>
        !isFirst && GivenNames.Contains(text.Tokens[at - 1].Text) && !text.Lower(at).EndsWith("in", StringComparison.Ordinal)
        && !GivenNames.Contains(text.Tokens[Math.Max(0, at - 2)].Text) && text.Lower(at + 1) is not ("der" or "des" or "für" or "bei" or "beim" or "im");

    private static bool IsInitial(Token token) => token.Text.Length == 2 && token.IsCapital && token.Text[1] == '.';

    private static bool IsNamePart(Reading reading, int at, bool isFirst)
    {
        var token = reading.Text.Tokens[at];
        return token.IsCapital
            && (isFirst || !reading.Text.IsApart(at))
            && (!token.IsAcronym || token.Text.Contains('-', StringComparison.Ordinal))
            && (isFirst || token.Text.Length > 1)
            && !token.Text.EndsWith('-')
            && (!token.Text.EndsWith('.') || (isFirst && IsInitial(token)))
            && !StopWords.Contains(token.Lower)
            && !NeverNames.Contains(token.Lower)
            && (!Functions.IsHead(reading.Text, at) || IsNameLikeOffice(reading.Text, at, isFirst))
            && !UnitKinds.IsKind(reading.Text, at)
            && !AcademicTitles.IsTitle(token)
            && reading.Organisations.At(at) is null
            && reading.Projects.At(at) is null
            && (!EndingsOfNouns.Matches(token.Lower) || (!isFirst && token.Text.Length < LongestName && token.Lower.EndsWith("ung", StringComparison.Ordinal) && GivenNames.Contains(reading.Text.Tokens[at - 1].Text)) || (!isFirst && token.Text.Contains('-', StringComparison.Ordinal) && GivenNames.Contains(reading.Text.Tokens[at - 1].Text)))
            && (!isFirst || reading.Places.At(at) is null || GivenNames.Contains(token.Text))
            && reading.Places.At(at)?.Value.Form is not (PlaceForm.District or PlaceForm.Genitive);
    }
}
