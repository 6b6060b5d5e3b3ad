using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.People;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies named by their kind and something of their own: "IHK Nord Westfalen", "des Digitalen Clusters Osnabrück".</summary>
internal static class KindBodies
{
    private const int LongestQuotedName = 4;

    private static readonly WordEndings<string> Ministries = WordEndings.Of(["ministerium", "ministeriums"]);
    private static readonly string[] GeneralMinistries = ["bundesm", "landesm", "staatsm", "fachm", "ressortm"];

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        if (!(reading.Text.IsCapital(at) || reading.Text.Tokens[at].IsBrand) || BodyKind.At(reading.Text, at) is not { } kind)
        {
            return null;
        }

        if (kind is { Ending: "en", Gender: 'm' or 'n' })
        {
            // "fehlt Vereinen der Nachwuchs": several, and none is named.
            return null;
        }

        var afterKind = at + kind.Words;
        if (Quoted(reading, at, afterKind, kind) is { } quoted)
        {
            return quoted;
        }

        var end = NameRun.After(reading, afterKind, kind);
        var head = FirstHalf(reading.Text, at);
        var first = FrontName(reading, at, Adjectives.Before(reading, head), kind);
        var isNamed = end > afterKind || IsNamedByAdjective(reading.Text, first, head) || IsNamedInFront(reading.Text.Tokens[at].Text) || IsMinistry(reading.Text.Lower(at)) || IsExplained(reading.Text, at, head, afterKind);
        if (!isNamed)
        {
            return null;
        }

        var range = new TokenRange(first, end);
        var rule = end == afterKind ? "organisation.capitalised-adjective" : "organisation.kind-and-name";
        var name = Nominative.Of(reading.Text, range, new TokenRange(first, at), at, kind);
        if (IsClub(reading.Text, at) && first == at && reading.Text.IsCapital(afterKind) && reading.Places.At(afterKind) is null)
        {
            // "der Verein Haus & Hafen Unna": what stands behind is the whole name.
            return new(range, new OrganisationMention(reading.Text.Words(new TokenRange(afterKind, end)), [name], rule));
        }

        var land = name.IndexOf(" des Landes ", StringComparison.Ordinal);
        return new(range, new OrganisationMention(name, land > 0 ? [name[..land]] : [], rule));
    }

    private static bool IsClub(ReportText text, int at) => text.Lower(at) is "verein" or "vereins" or "vereines";

    /// <summary>"des Vereins „Ufer und Werft“", "die Stiftung „Hafen“"</summary>
    private static Mark<OrganisationMention>? Quoted(Reading reading, int at, int opening, BodyKind kind)
    {
        var text = reading.Text;
        if (!kind.MayBeProper || !text.Is(opening, "\"") || EventWords.IsEvent(text, at) || Quotes.EndOf(text, opening, LongestQuotedName) is not { } closing
            || !(text.IsCapital(opening + 1) || text.Tokens[opening + 1].IsBrand) || !text.SentenceOf(at).Contains(closing))
        {
            return null;
        }

        var inside = text.Words(new TokenRange(opening + 1, closing));
        var whole = Nominative.Of(text, new TokenRange(at, closing + 1), new TokenRange(at, at), at, kind);
        return new(new TokenRange(at, closing + 1), IsClub(text, at)
            ? new OrganisationMention(inside, [whole], "organisation.kind-and-name")
            : new OrganisationMention(whole, [inside], "organisation.kind-and-name"));
    }

    /// <summary>"Interessen- und Werbegemeinschaft": the first half of the kind's word.</summary>
    private static int FirstHalf(ReportText text, int head) =>
        text.Lower(head - 1) is "und" && text.IsCapital(head - 2) && text.Tokens[head - 2].Text.EndsWith('-') && text.SentenceOf(head).Contains(head - 2) ? head - 2 : head;

    /// <summary>"Klassik Stiftung Weimar", "Wuppertal Institut": a name in front, behind an article or a bracket.</summary>
    private static int FrontName(Reading reading, int head, int first, BodyKind kind)
    {
        var text = reading.Text;
        var at = head - 1;
        if (first == head && at >= text.SentenceOf(head).First && text.Tokens[at].IsAcronym && !text.IsApart(head) && IsFree(reading, at))
        {
            // "GSW Gemeinschaftsstadtwerke Unna"
            return at;
        }

        if (first == head && kind.MayBeProper && at > 0 && at > text.SentenceOf(head).First && text.Lower(at - 1) is "vom" or "beim" or "zum" && IsSmallBrand(text, at) && !text.IsApart(head) && IsFree(reading, at))
        {
            // "vom nexus Institut"
            return at;
        }

        return first < head || !kind.MayBeProper || at <= text.SentenceOf(head).First || !text.IsCapital(at) || text.IsApart(head) || StopWords.Contains(text.Lower(at))
            || Functions.IsHead(text, at) || AcademicTitles.IsTitle(text.Tokens[at]) || UnitKinds.IsKind(text, at) || BodyKind.At(text, at) is not null || reading.Organisations.At(at) is not null
            || text.Lower(at - 1) is not ("der" or "das" or "dem" or "(" or "|" or "vom" or "beim" or "zum" or "zur" or "des" or "im" or "am" or "ins")
                ? first
                : at;
    }

    /// <summary>Behind "vom" an adjective ends in -en; what does not is a name in small letters.</summary>
    private static bool IsSmallBrand(ReportText text, int at) =>
        text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 2 } word && !word.Lower.EndsWith("en", StringComparison.Ordinal) && !StopWords.Contains(word.Lower);

    private static bool IsFree(Reading reading, int at) =>
        reading.Organisations.At(at) is null && reading.Projects.At(at) is null && reading.Places.At(at) is null && !Functions.IsHead(reading.Text, at);

    // "die Bergische Universität": inside a sentence only a name has an adjective with a capital letter.
    private static bool IsNamedByAdjective(ReportText text, int first, int head) => first < head && text.SentenceOf(head).First != first;

    /// <summary>"die Hellweg-Sparkasse", "das Käthe-Kollwitz-Gymnasium": a region, a town or a person before the hyphen is the name.</summary>
    private static bool IsNamedInFront(string word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 2 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1])
            && (Regions.Is(word[..hyphen]) || (word.EndsWith("-Stiftung", StringComparison.Ordinal) && word[..hyphen].All(char.IsUpper)) || PlaceNames.IsTown(word[..hyphen]) || (word.IndexOf('-', StringComparison.Ordinal) is var first && first < hyphen && GivenNames.Contains(word[..first])));
    }

    /// <summary>"das Heimatministerium": what it is for is its name; every state has a "Landesministerium".</summary>
    private static bool IsMinistry(string word) =>
        Ministries.Find(word) is { } kind && word.Length > kind.Length && !GeneralMinistries.Any(front => word.StartsWith(front, StringComparison.Ordinal));

    /// <summary>"die Interessen- und Werbegemeinschaft (IWG)": an abbreviation of one's own makes a name of two kinds.</summary>
    private static bool IsExplained(ReportText text, int at, int head, int end) =>
        head < at && text.Is(end, "(") && text.Is(end + 2, ")") && text.Tokens[end + 1].IsAcronym;
}
