using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.People.TownsTold;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// What the next sentence tells of a person whom the one before only names: "… bot Ina Feld. Die Vorsitzende des Seniorenrates der
/// Stadt Unna warb …", "Sie arbeitet für das BBSR."
/// </summary>
internal static class FollowingSentence
{
    private const int ReachOfName = 40;
    private const int LongestGap = 3;
    private const int LongestAside = 4;
    private const int LongestClause = 10;
    private const int MostBeforeOffice = 2;

    private static readonly Wording InTownHall = Wording.Of("im rathaus");
    private static readonly Wording Relative = Wording.Of("der|die");

    public static void Complete(Reading reading)
    {
        var text = reading.Text;
        foreach (var mark in reading.People.InOrder.Where(mark => mark.Value.Affiliation.Function is null).ToList())
        {
            var sentence = text.SentenceOf(mark.Range.First);
            if (!IsOpen(mark.Value.Affiliation))
            {
                AddOffice(reading, mark, sentence);
                continue;
            }

            if (BehindSemicolon(reading, sentence, mark) is { } clause)
            {
                Add(reading, mark, clause);
                continue;
            }

            if (Later(reading, mark) is { } later)
            {
                Add(reading, mark, later);
                continue;
            }

            if (sentence.End >= text.Tokens.Count || text.PassageOf(sentence.End) != mark.Value.Passage || Others(reading, sentence, mark) > 0)
            {
                continue;
            }

            var next = text.SentenceOf(sentence.End);
            if (Told(reading, mark.Value, next) is { } told && (told is { Organisation: not null } or { Place: not null } || IsLastWord(reading, sentence, mark)))
            {
                Add(reading, mark, WithTownBefore(reading, sentence, next, told));
            }
        }
    }

    /// <summary>"Für die Stadt Unna nahm Ina Feld teil. Die Leiterin der Bücherei …": where from is known, the office is not.</summary>
    private static void AddOffice(Reading reading, Mark<PersonMention> mark, TokenRange sentence)
    {
        var text = reading.Text;
        if (sentence.End < text.Tokens.Count && text.PassageOf(sentence.End) == mark.Value.Passage && Others(reading, sentence, mark) == 0
            && Told(reading, mark.Value, text.SentenceOf(sentence.End)) is { Function: { } office, Organisation: null, Place: null } told)
        {
            Add(reading, mark, new Affiliation { Function = office, Unit = told.Unit });
        }
    }

    private static void Add(Reading reading, Mark<PersonMention> mark, Affiliation told)
    {
        reading.People.Replace(mark, mark.Value with { Affiliation = mark.Value.Affiliation.Or(told) with { End = mark.Value.Affiliation.End } });
    }

    /// <summary>"… kam Ina Feld; die Leiterin des Amtes warb …"</summary>
    private static Affiliation? BehindSemicolon(Reading reading, TokenRange sentence, Mark<PersonMention> mark)
    {
        var semicolon = mark.Range.End;
        while (semicolon < mark.Range.End + LongestGap && semicolon < sentence.End && reading.Text.Tokens[semicolon].Text is not (";" or ":" or "," or "."))
        {
            semicolon++;
        }

        return reading.Text.Is(semicolon, ";") | reading.Text.Is(semicolon, ":") && Subject(reading, semicolon + 1, sentence.End) is { } subject ? subject : null;
    }

    /// <summary>"… stellten Ina Feld und Jan Holt die Daten vor. Feld verantwortet die Wirtschaftsförderung, Holt ist Werkleiter."</summary>
    private static Affiliation? Later(Reading reading, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        var passage = text.Passages[mark.Value.Passage];
        var next = text.SentenceOf(mark.Range.First).End;
        for (var at = next; at < Math.Min(passage.End, next + ReachOfName); at++)
        {
            if (text.Tokens[at].Text == mark.Value.Name.FamilyName && text.Lower(at + 1) is "ist" && text.Tokens[at - 1].Text is "." or ",")
            {
                return FunctionPhrase.EndAt(reading, at + 2, text.SentenceOf(at).End, mayTrail: true) is { } end ? new Affiliation { Function = new TokenRange(at + 2, end) } : null;
            }
        }

        return null;
    }

    /// <summary>"…, zeigte Ina Feld am Beispiel der Stadt Unna." Who is named last is meant by "Die Leiterin …", as long as no one else has that office.</summary>
    private static bool IsLastWord(Reading reading, TokenRange sentence, Mark<PersonMention> mark)
    {
        var text = reading.Text;
        return mark.Range.End >= sentence.End - 1 || SpeechCues.PartOf(text.Lower(mark.Range.First - 1)) is not null && !text.IsCapital(mark.Range.First - 1);
    }

    /// <summary>"Die dortige Leiterin", "die Leiterin des Amtes der Stadt": the town is that of the sentence before.</summary>
    private static Affiliation WithTownBefore(Reading reading, TokenRange sentence, TokenRange next, Affiliation told)
    {
        var text = reading.Text;
        var isAnaphor = text.Lower(next.First + 1) is "dortige" or "dortiger" || (text.Lower(told.End) is "der" && PlaceLists.IsKindOfTown(text.Lower(told.End + 1)));
        return isAnaphor && told is { Organisation: null, Place: null } && OnlyTown.In(reading, sentence) is { } town ? told with { Place = town } : told;
    }

    private static bool IsOpen(Affiliation known) => known is { Function: null, Organisation: null, Place: null };

    /// <summary>People whom the next sentence may mean as well: any behind this one, and any before of whom nothing else is told.</summary>
    private static int Others(Reading reading, TokenRange sentence, Mark<PersonMention> person) =>
        sentence.Positions.Select(reading.People.At)
            .Count(mark => mark is not null && mark != person && (mark.Range.First > person.Range.First || IsOpen(mark.Value.Affiliation)));

    private static Affiliation? Told(Reading reading, PersonMention person, TokenRange next)
    {
        var text = reading.Text;
        var first = next.First;
        if (text.Lower(first) is "der" or "die" || OfTown(reading, first) is not null)
        {
            return Subject(reading, first, next.End);
        }

        if (text.Lower(first) is not ("er" or "sie") && text.Tokens[first].Text != person.Name.FamilyName)
        {
            return null;
        }

        return WorkVerbs.Behind(reading, first + 1, next.End) ?? text.Lower(first + 1) switch
        {
            "ist" when text.Lower(first + 2) is not ("der" or "die") || !text.IsCapital(first + 4) => WithFunction(AffiliationReader.Read(reading, first + 2, next.End, mayTrail: true)),
            _ => null,
        };
    }

    /// <summary>The words up to the verb are the subject, and nobody else's name follows them.</summary>
    private static Affiliation? Subject(Reading reading, int first, int end)
    {
        var text = reading.Text;
        if (OfTown(reading, first) is { } owner)
        {
            return Subject(reading, owner.Range.End, end, owner);
        }

        if (text.Lower(first) is not ("der" or "die"))
        {
            return null;
        }

        var start = text.Lower(first + 1) is "dortige" or "dortiger" ? first + 2 : first + 1;
        var home = reading.Places.From(start) is { Value.Form: PlaceForm.Adjective } adjective && Functions.IsHead(text, adjective.Range.End) ? adjective : null;
        return Subject(reading, home?.Range.End ?? start, end, home);
    }

    /// <summary>"Unnas Wirtschaftsförderer"</summary>
    private static Mark<PlaceMention>? OfTown(Reading reading, int at) =>
        reading.Places.From(at) is { Value.Form: PlaceForm.Genitive } town && Functions.IsHead(reading.Text, town.Range.End) ? town : null;

    private static Affiliation? Subject(Reading reading, int start, int end, Mark<PlaceMention>? home)
    {
        var text = reading.Text;
        var subject = AffiliationReader.Read(reading, start, end, mayTrail: false);
        if (!EndsAtVerb(text, subject.End, end) && AffiliationReader.Read(reading, start, end, mayTrail: true) is var trailing && EndsAtVerb(text, trailing.End, end))
        {
            // "Die Sachgebietsleiterin Grünflächen im Rathaus betreut …"
            subject = trailing;
        }

        subject = home is not null && subject is { Place: null, Organisation: null } ? subject with { Place = home } : subject;
        if (subject.Function is not { } office || office.First > start + MostBeforeOffice)
        {
            return null;
        }

        return subject is { Organisation: null, Place: null } && WorkVerbs.Behind(reading, subject.End, end) is { } work ? work with { Function = office }
            : EndsAtVerb(text, subject.End, end) ? subject
            : null;
    }

    private static bool EndsAtVerb(ReportText text, int at, int limit)
    {
        at = InTownHall.EndAt(text, at) ?? at;
        return at < limit && (IsVerb(text, at) || IsVerbBehindAside(text, at, limit));
    }

    /// <summary>"Der Informatiker der Hochschule Unna, Campus Nord, hatte …", "Die Leiterin, die dort auch lehrt, hatte …"</summary>
    private static bool IsVerbBehindAside(ReportText text, int comma, int end)
    {
        var isClause = Relative.StandsAt(text, comma + 1);
        return text.Is(comma, ",") && (isClause || text.IsCapital(comma + 1))
            && Enumerable.Range(comma + 2, isClause ? LongestClause : LongestAside).Any(at => at + 1 < end && text.Is(at, ",") && IsVerb(text, at + 1));
    }

    private static Affiliation? WithFunction(Affiliation read) => read.Function is null ? null : read;

    private static bool IsVerb(ReportText text, int at) => text.Tokens[at].IsWord && !text.IsCapital(at) && text.Lower(at) is not ("und" or "sowie" or "für" or "in" or "aus" or "von" or "mit" or "bei");
}
