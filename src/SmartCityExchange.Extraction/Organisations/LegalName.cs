using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Where the name begins that ends in a legal form, read backwards from the form.</summary>
internal static class LegalName
{
    private const int Longest = 10;
    private const int LookBack = 5;

    public static int Begin(Reading reading, int form)
    {
        var text = reading.Text;
        var first = form;
        var sentence = text.SentenceOf(form);
        for (var at = form - 1; at >= sentence.First && form - at <= Longest; at--)
        {
            if (NamedBodies.IsNoun(text.Lower(at)) || text.IsApart(at + 1))
            {
                break;
            }

            if (IsPart(reading, at) || (at == form - 1 && text.IsNumber(at) && IsPart(reading, at - 1)) || (text.Tokens[at].Kind == TokenKind.Mark && reading.Places.At(at) is not null)
                || (at == form - 1 && IsPlain(text, at)) || (first == at + 1 && IsFirstWord(text, at, sentence.First)))
            {
                first = at;
            }
            else if (!Joins(text, at) && !IsInside(text, at, first))
            {
                break;
            }
        }

        // "NWG – Nordlicht Wohnen GmbH"
        return first - 2 >= sentence.First && first < form && text.Tokens[first - 1].Text is "–" or "-" && text.Tokens[first - 2].IsAcronym ? first - 2 : first;
    }

    private static bool IsPart(Reading reading, int at) =>
        reading.Text.Tokens[at] is { IsWord: true } token
        && (token.IsCapital || token.IsBrand)
        && (!StopWords.Contains(token.Lower) || (token.Lower is "smart" && reading.Text.IsCapital(at + 1)) || NameRun.IsPartOfTerm(reading.Text, at) || (token.Lower is "city" && reading.Text.IsCapital(at - 1) && !StopWords.Contains(reading.Text.Lower(at - 1))))
        && reading.Organisations.At(at) is null
        && !Functions.IsHead(reading.Text, at)
        && reading.Places.At(at)?.Value.Form is not Places.PlaceForm.Genitive;

    /// <summary>"die kommpass GmbH": a name in small letters, directly before the legal form.</summary>
    private static bool IsPlain(ReportText text, int at) => text.Tokens[at].IsWord && text.Tokens[at].Text.Length > 3 && !StopWords.Contains(text.Lower(at));

    /// <summary>"von der pro Wirtschaft GmbH", "(regiobus Nord GmbH)": a word in small letters behind an article begins a name.</summary>
    private static bool IsFirstWord(ReportText text, int at, int begin) =>
        IsSmall(text, at) && text.IsCapital(at + 1) && !Adjectives.IsAdjective(text.Lower(at)) && !text.Lower(at).EndsWith('e') && !text.Lower(at).EndsWith("en", StringComparison.Ordinal)
        && (at == begin || text.IsApart(at) || text.Lower(at - 1) is "der" or "die" or "des" or "vom" or "beim" or "zur" or "(" or "|" or "·" or "•" or "," or "–");

    /// <summary>"OWL digital vernetzt e. V.", "Verband kommunaler Betriebe e. V.": small words between two parts of the name.</summary>
    private static bool IsInside(ReportText text, int at, int first) =>
        first == at + 1 && IsSmall(text, at)
        && (text.Tokens[at - 1].IsAcronym || (text.IsCapital(at + 1) && text.Lower(at).EndsWith("er", StringComparison.Ordinal) && BodyKind.At(text, at - 1) is not null));

    private static bool IsSmall(ReportText text, int at) => at > 0 && text.Tokens[at].IsWord && !text.IsCapital(at) && !StopWords.Contains(text.Lower(at));

    /// <summary>"Gesellschaft für Bildung und Beruf mbH", "Gesellschaft zur Förderung im Märkischen Kreis mbH", "Müller &amp; Partner GmbH"</summary>
    private static bool Joins(ReportText text, int at) => text.Lower(at) switch
    {
        "für" or "zur" or "&" or "-" or "+" => true,
        "den" or "die" or "das" => text.Lower(at - 1) is "für",
        _ when text.Lower(at - 1) is "für" && IsSmall(text, at) && text.Lower(at).EndsWith('e') => true,
        "im" or "in" => text.IsCapital(at - 1) && StandsBefore(text, at, word => word is "für" or "zur"),
        "und" when IsPairBehindArticle(text, at) => true,
        "und" => text.Lower(at - 1).EndsWith('-') || StandsBefore(text, at, word => word is "für") || IsPair(text, at),
        _ => false,
    };

    /// <summary>"Arbeitskreis Hafen und Handel e. V.", "NKW – Kultur und Werbung GmbH", "NKW Kultur und Werbung GmbH", "Unna Kultur und Werbung GmbH"</summary>
    private static bool IsPair(ReportText text, int at) =>
        at > 3 && text.IsCapital(at - 1) && (BodyKind.At(text, at - 2) is not null || (text.Tokens[at - 2].Text is "–" or "-" && text.Tokens[at - 3].IsAcronym) || text.Tokens[at - 2].IsAcronym || Places.PlaceNames.IsTown(text.Tokens[at - 2].Text));

    /// <summary>"der Kultur und Werbung Unna GmbH"; "der Sparkasse und Nordlicht GmbH" are two.</summary>
    private static bool IsPairBehindArticle(ReportText text, int and) =>
        and > 1 && text.Lower(and - 2) is "der" && text.IsCapital(and - 1) && text.IsCapital(and + 1)
        && BodyKind.At(text, and - 1) is null && !Functions.IsHead(text, and - 1) && !Places.PlaceLists.IsKindOfTown(text.Lower(and - 1));

    private static bool StandsBefore(ReportText text, int at, Predicate<string> fits) => Enumerable.Range(at - LookBack, LookBack).Any(i => fits(text.Lower(i)));
}
