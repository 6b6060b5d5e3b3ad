using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>A body whose name says nothing of its kind; only its place behind a person tells that it is one: "Anna Berg (Klangwerk)".</summary>
internal static class UnknownBody
{
    private const int MostWords = 7;

    private static readonly WordEndings<string> Schools = WordEndings.Of(["gymnasium", "gesamtschule", "realschule", "grundschule", "berufskolleg", "museum"]);

    /// <summary>Words that begin what somebody said or how long it took: "deine Daten", "fünf Minuten".</summary>
    private static readonly HashSet<string> NoBeginnings =
    [
        "dein", "deine", "sein", "seine", "ihr", "ihre", "mein", "meine", "unser", "unsere", "unseren", "ein", "eine", "einem", "einer",
        "zwei", "drei", "vier", "fünf", "zehn", "alle", "viele", "projekt", "vorhaben", "alltag", "umbau", "start", "besuch", "stand",
        "besucher", "besucherin", "teilnehmer", "teilnehmerin", "anwohner", "anwohnerin", "bürger", "bürgerin", "gast", "seniorin", "schülerin",
    ];

    /// <summary>Words of a place or of a task, which no name holds.</summary>
    private static readonly HashSet<string> NeverInName = ["raum", "flecken", "vorsitz", "protokoll", "schriftführung", "moderation", "landkreis", "kreis"];

    /// <summary>The words up to the next comma, bar or end.</summary>
    public static Mark<OrganisationMention>? Cell(Reading reading, int start, int limit)
    {
        var text = reading.Text;
        var end = start;
        while (end < limit && end - start <= MostWords && !(end > start && text.IsApart(end)) && !EndsCell(text.Tokens[end]))
        {
            end++;
        }

        // "Datum: 4. Juli": a label that stands beside the person.
        return end - start <= MostWords && !text.Is(end, ":") && IsName(reading, start, end) ? Add(reading, new TokenRange(start, end), "organisation.beside-person") : null;
    }

    private static bool EndsCell(Token token) => token.Text is "," or "|" or "·" or ";" or "." or "•" or "–" or ":" or ")" or "(";

    /// <summary>"von der Arbeiterwohlfahrt Münsterland"</summary>
    public static Mark<OrganisationMention>? From(Reading reading, int preposition, int limit)
    {
        var text = reading.Text;
        var start = text.Lower(preposition + 1) is "der" or "dem" or "den" ? preposition + 2 : preposition + 1;
        start = reading.Places.From(start) is { Value.Form: Places.PlaceForm.Adjective } ? start + 1 : start;
        start = start < limit && NamedBodies.IsNoun(text.Lower(start)) ? start + 1 : start;
        var end = Math.Min(NameRun.Proper(reading, start), limit);
        return start < limit && SaysName(reading, preposition, start, end) && IsName(reading, start, end) ? Add(reading, new TokenRange(start, end), "organisation.of-person") : null;
    }

    /// <summary>"der Nordlicht Partner", "der XYZ" behind a function: several words, an abbreviation or a brand.</summary>
    public static Mark<OrganisationMention>? Behind(Reading reading, int article, int limit)
    {
        var text = reading.Text;
        var start = article + 1;
        start = text.Lower(start) is "der" or "dem" ? start + 1 : start;
        var end = Math.Min(NameRun.Proper(reading, start), limit);
        var mayBeName = start < limit && (end > start + 1 || (end == start + 1 && (text.Tokens[start].IsAcronym || IsBrand(text.Tokens[start]))));
        return mayBeName && !IsGenitive(text, article, start) && !Adjectives.IsAdjective(text.Lower(start)) && !text.IsCapital(end) && IsName(reading, start, end)
            ? Add(reading, new TokenRange(start, end), "organisation.of-function")
            : null;
    }

    /// <summary>"des Schwerpunkts urbanLab": a noun in the genitive says what it is, it is no name.</summary>
    private static bool IsGenitive(ReportText text, int article, int at) =>
        text.Lower(article) is "des" && text.Lower(at).EndsWith('s') && !text.Tokens[at].IsAcronym;

    private static bool IsBrand(Token token) => token.IsBrand && !token.Text.Contains('-', StringComparison.Ordinal);

    /// <summary>"vom Verband" and "von Jugendhäusern" name none: a single noun needs an article and must be no kind of body.</summary>
    private static bool SaysName(Reading reading, int preposition, int start, int end)
    {
        var text = reading.Text;
        var isPlain = end == start + 1 && !text.Tokens[start].IsAcronym && !text.Tokens[start].IsBrand;
        var hasArticle = text.Lower(preposition) is "vom" || (start > preposition + 1 && text.Lower(preposition + 1) is not "den");
        return !isPlain || (hasArticle && !IsKind(text, start));
    }

    /// <summary>"Verband", "Fachtagung", "IT-Dienstleister", "Gemeinde": a noun that says what something is.</summary>
    private static bool IsKind(ReportText text, int at)
    {
        var word = text.Lower(at);
        return BodyKind.IsKindAlone(word) || EventWords.IsEvent(text, at) || NamedBodies.EndsInNoun(word) || NamedBodies.IsBeforeQuotes(word)
            || Places.PlaceLists.IsKindOfTown(word) || word.EndsWith("verwaltung", StringComparison.Ordinal);
    }

    private static bool IsName(Reading reading, int start, int end)
    {
        var text = reading.Text;
        return end > start && !NoBeginnings.Contains(text.Lower(start)) && IsWrittenAsName(text, start, end)
            && reading.Organisations.IsFree(new TokenRange(start, end))
            && !reading.Asides.HidesAll(start)
            && Positions.Between(start, end).All(at => MayBelong(reading, at))
            && !(end == start + 1 && reading.Places.At(start) is not null);
    }

    private static bool IsWrittenAsName(ReportText text, int start, int end) =>
        text.IsCapital(start) || text.Tokens[start].IsBrand || (text.Tokens[start].IsWord && end - start > 1 && text.IsCapital(end - 1));

    private static bool MayBelong(Reading reading, int at)
    {
        var text = reading.Text;
        return !text.Tokens[at].IsNumber && !IsHouse(text, at) && !NeverInName.Contains(text.Lower(at)) && !IsStopWord(text.Lower(at))
            && !IsOfPerson(text, at) && reading.People.At(at) is null && reading.Projects.At(at) is null;
    }

    private static bool IsHouse(ReportText text, int at) => VenueKinds.At(text, at) is not null && !IsSchool(text.Lower(at));

    /// <summary>"am", "an" and "im" stand within names: "Frankfurt am Main".</summary>
    private static bool IsStopWord(string word) => word is not ("am" or "an" or "im") && StopWords.Contains(word);

    private static bool IsOfPerson(ReportText text, int at) =>
        (Functions.IsHead(text, at) && !NameRun.IsTradeOfFirm(text.Lower(at))) || AcademicTitles.IsTitle(text.Tokens[at]) || GivenNames.Contains(text.Tokens[at].Text);

    /// <summary>"Europagymnasium": a school or museum with a name in front is a body, though people meet there too.</summary>
    private static bool IsSchool(string word) => Schools.Find(word) is { } kind && word.Length > kind.Length + 1;

    private static Mark<OrganisationMention>? Add(Reading reading, TokenRange range, string rule)
    {
        reading.Organisations.TryAdd(range, new OrganisationMention(Nominative.BehindDer(reading.Text, range), [], rule));
        return reading.Organisations.From(range.First);
    }
}
