using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// What the next sentence tells of a person whom the one before only names: "… bot Ina Feld. Die Vorsitzende des Seniorenrates der
/// Stadt Unna warb …", "Sie arbeitet für das BBSR."
/// </summary>
internal static class FollowingSentence
{
    public static void Complete(Reading reading)
    {
        var text = reading.Text;
        foreach (var mark in reading.People.InOrder.Where(mark => IsOpen(mark.Value.Affiliation)).ToList())
        {
            var sentence = text.SentenceOf(mark.Range.First);
            if (sentence.End >= text.Tokens.Count || text.PassageOf(sentence.End) != mark.Value.Passage || Others(reading, sentence, mark) > 0)
            {
                continue;
            }

            var next = text.SentenceOf(sentence.End);
            if (Told(reading, mark.Value, next) is { } told && told is { Organisation: not null } or { Place: not null })
            {
                reading.People.RemoveWhere(other => other == mark);
                reading.People.TryAdd(mark.Range, mark.Value with { Affiliation = mark.Value.Affiliation.Or(told) with { End = mark.Value.Affiliation.End } });
            }
        }
    }

    private static bool IsOpen(Affiliation known) => known is { Function: null, Organisation: null, Place: null };

    /// <summary>People whom the next sentence may mean as well: any behind this one, and any before of whom nothing else is told.</summary>
    private static int Others(Reading reading, TokenRange sentence, Mark<PersonMention> person) =>
        Enumerable.Range(sentence.First, sentence.Count).Select(reading.People.At)
            .Count(mark => mark is not null && mark != person && (mark.Range.First > person.Range.First || IsOpen(mark.Value.Affiliation)));

    private static Affiliation? Told(Reading reading, PersonMention person, TokenRange next)
    {
        var text = reading.Text;
        var first = next.First;
        if (text.Lower(first) is "der" or "die")
        {
            // The words up to the verb are the subject, and nobody else's name follows them.
            var subject = AffiliationReader.Read(reading, first + 1, next.End, mayTrail: false);
            if (subject is { Function: { } profession, Organisation: null, Place: null } && profession.First <= first + 3 && WorkVerbs.Behind(reading, subject.End, next.End) is { } work)
            {
                return work with { Function = profession };
            }

            return subject.Function is { } office && office.First <= first + 3 && subject.End < next.End && IsVerb(text, subject.End) ? subject : null;
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

    private static Affiliation? WithFunction(Affiliation read) => read.Function is null ? null : read;

    private static bool IsVerb(ReportText text, int at) => text.Tokens[at].IsWord && !text.IsCapital(at) && text.Lower(at) is not ("und" or "sowie" or "für" or "in" or "aus" or "von" or "mit" or "bei");
}
