using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Names;

/// <summary>Words that read like a person's name, and how surely: with "Frau" or a title, with a known given name, or neither.</summary>
/// <param name="Range">With title, without "Frau" and "Herr".</param>
/// <param name="Function">An office that stands inside: "Herr Bürgermeister Muster".</param>
internal sealed record PersonName(TokenRange Range, string Name, string FamilyName, string? Title, bool HasHonorific, bool HasKnownGivenName, TokenRange? Function)
{
    private const int MostGivenNames = 3;
    private const int MostParticles = 3;

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
        if (name < limit && (hasHonorific || title is not null) && NameParticles.Is(text.Lower(name)))
        {
            return OfParticle(reading, start, name, limit, title, hasHonorific, function);
        }

        // "Landrat a. D. Ole Tamm"
        if (name >= limit || (text.Lower(name) is "d." && text.Lower(name - 1) is "a.") || !MayBegin(reading, name, isCertain: hasHonorific || title is not null))
        {
            return null;
        }

        if (!hasHonorific && title is null && BeginsLater(reading, name, limit))
        {
            return null;
        }

        var given = EndOfGivenNames(reading, name, limit);
        var family = FamilyNameEnd.At(reading, given, limit);
        while (family == given && given > name + 1)
        {
            // "Simone Wolf vom Quartierbüro": the last given name was the family name.
            given--;
            family = FamilyNameEnd.At(reading, given, limit);
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

    /// <summary>Behind "Frau" or a title the family name may stand alone, so the word need not be able to begin a whole name.</summary>
    private static bool MayBegin(Reading reading, int at, bool isCertain) =>
        isCertain && !NamePart.IsInitial(reading.Text.Tokens[at]) ? NamePart.IsLater(reading, at) : NamePart.IsFirst(reading, at);

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
        name + 2 < limit && !GivenNames.Contains(reading.Text.Tokens[name].Text) && !NamePart.IsInitial(reading.Text.Tokens[name])
        && GivenNames.Contains(reading.Text.Tokens[name + 1].Text)
        && NamePart.IsFirst(reading, name + 1)
        && (NamePart.IsLater(reading, name + 2) || NameParticles.Is(reading.Text.Lower(name + 2)));

    /// <summary>"Frau von der Heide"</summary>
    private static PersonName? OfParticle(Reading reading, int start, int name, int limit, string? title, bool hasHonorific, TokenRange? function)
    {
        var last = name;
        while (last < limit && last - name < MostParticles && NameParticles.Is(reading.Text.Lower(last)))
        {
            last++;
        }

        if (last >= limit || !NamePart.IsLater(reading, last))
        {
            return null;
        }

        var words = reading.Text.Words(new TokenRange(name, last + 1));
        return new PersonName(new TokenRange(start, last + 1), words, words, title, hasHonorific, false, function);
    }

    private static int EndOfGivenNames(Reading reading, int at, int limit)
    {
        var end = at + 1;
        while (end + 1 < limit && end - at < MostGivenNames && (NamePart.IsInitial(reading.Text.Tokens[end]) || GivenNames.Contains(reading.Text.Tokens[end].Text))
            && (NamePart.IsLater(reading, end + 1) || NameParticles.Is(reading.Text.Lower(end + 1))))
        {
            end++;
        }

        return end;
    }
}
