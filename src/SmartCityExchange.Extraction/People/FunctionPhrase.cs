using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>A function with what belongs to it: "Erster Beigeordneter für Bauen und Verkehr", "Smart City Managerin", "Chief Digital Officer (CDO)".</summary>
internal static class FunctionPhrase
{
    private const int MostAdjectives = 3;
    private const int LongestTrail = 8;
    private static readonly HashSet<string> OfRank =
        ["erster", "erste", "ersten", "zweiter", "zweite", "zweiten", "dritter", "dritte", "dritten", "stellvertretende", "stellvertretender", "stellvertretenden", "stellvertretendem", "stellv.", "zuständige", "zuständiger", "zuständigen", "kommissarische", "kommissarischer", "kommissarischen", "ehemalige", "ehemaliger", "frühere", "früherer",
         "neue", "neuer", "leitende", "leitender", "leitenden", "geschäftsführende", "geschäftsführender", "geschäftsführenden", "amtierende", "amtierender", "designierte", "designierter", "künftige", "künftiger", "langjährige", "langjähriger"];

    /// <summary>Where the phrase ends that begins at the token, or null where no function begins.</summary>
    public static int? EndAt(Reading reading, int start, int limit, bool mayTrail)
    {
        var text = reading.Text;

        // "1. Beigeordnete"
        var head = IsRank(text, start) ? start + 2 : start;
        while (head < limit && head - start < MostAdjectives && !Functions.IsHead(text, head) && MayPrecede(reading, head, mayTrail))
        {
            head++;
        }

        if (head >= limit || Functions.EndOfHead(text, head) is not { } end || !IsFree(reading, head) || (head > start && mayTrail && NameRun.IsTradeOfFirm(text.Lower(head))))
        {
            return null;
        }

        // "Geschäftsführender Direktor"
        end = text.Lower(head).StartsWith("geschäftsführend", StringComparison.Ordinal) && end < limit && Functions.EndOfHead(text, end) is { } noun ? noun : end;

        // "Landrat a. D."
        end = text.Lower(end) is "a.d." ? end + 1 : text.Lower(end) is "a." && text.Lower(end + 1) is "d." ? end + 2 : end;
        if (text.Is(end, "(") && text.Is(end + 2, ")") && text.Tokens[end + 1].IsAcronym && reading.Organisations.At(end + 1) is null)
        {
            end += 3;
        }

        if (text.Lower(end) is "für")
        {
            var subject = Enumerations.EndOfSubject(text, end);

            // "Beauftragte für Menschen mit Behinderung"
            return Math.Min(text.Lower(subject) is "mit" or "ohne" && text.IsCapital(subject + 1) ? subject + 2 : subject, limit);
        }

        // "1. Bürgermeister Aidhausen": what follows is a town, be it none of the gazetteer.
        return mayTrail && !IsMayor(text.Lower(end - 1)) ? Math.Min(Trail(reading, end), limit) : end;
    }

    /// <summary>The first adjective before a function: "Technische" in "Technische Beigeordnete".</summary>
    public static int StartBefore(Reading reading, int head)
    {
        var start = head;
        var first = reading.Text.SentenceOf(head).First;
        while (start > first && head - start < MostAdjectives && IsAdjective(reading.Text.Lower(start - 1)) && reading.Places.At(start - 1) is null)
        {
            start--;
        }

        return start - 2 >= first && (IsRank(reading.Text, start - 2) || IsFirstHalf(reading.Text, start)) ? start - 2 : start;
    }

    /// <summary>"Innen- und Kommunalministerin"</summary>
    private static bool IsFirstHalf(ReportText text, int head) =>
        text.Lower(head - 1) is "und" && text.IsCapital(head - 2) && text.Tokens[head - 2].Text.EndsWith('-');

    private static bool IsRank(ReportText text, int at) =>
        at >= 0 && at + 2 < text.Tokens.Count && text.Is(at + 1, ".") && text.Tokens[at] is { Text: "1" or "2" or "3" } && Functions.IsHead(text, at + 2);

    /// <summary>Whether the word is no part of a body's name; "BBSR-Referatsleiter" is a function though it names one.</summary>
    public static bool IsFree(Reading reading, int head) =>
        reading.Organisations.At(head) is not { } body || (body.Range.Count == 1 && body.Value.Rule is "organisation.known" or "organisation.in-office" && reading.Text.Tokens[head].Text.Contains('-', StringComparison.Ordinal));

    private static bool MayPrecede(Reading reading, int at, bool maySubject) =>
        reading.Places.At(at) is null && (IsAdjective(reading.Text.Lower(at)) || (maySubject && IsSubject(reading, at)));

    private static bool IsAdjective(string word) => OfRank.Contains(word) || (Adjectives.IsAdjective(word) && !word.StartsWith("dortig", StringComparison.Ordinal) && !word.StartsWith("hiesig", StringComparison.Ordinal));

    /// <summary>"Projektleitung Smart Region Osnabrück", "Projektmanagerin Smart City"</summary>
    private static int Trail(Reading reading, int end)
    {
        if (reading.Projects.From(end) is { } project)
        {
            return project.Range.End;
        }

        var at = end;
        while (at < reading.Text.Tokens.Count && at - end < LongestTrail && IsSubject(reading, at))
        {
            at++;
            if (reading.Text.Lower(at) is "und" or "&" or "/" && at + 1 < reading.Text.Tokens.Count && at + 1 - end < LongestTrail && IsSubject(reading, at + 1))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsMayor(string word) => word.Contains("bürgermeister", StringComparison.Ordinal);

    private static bool IsSubject(Reading reading, int at) =>
        reading.Text.IsCapital(at)
        && reading.Organisations.At(at) is null
        && reading.Places.At(at) is null
        && !UnitKinds.IsKind(reading.Text, at)
        && !Functions.IsHead(reading.Text, at)
        && !GivenNames.Contains(reading.Text.Tokens[at].Text)
        && (!StopWords.Contains(reading.Text.Lower(at)) || NameRun.IsPartOfTerm(reading.Text, at) || reading.Text.Lower(at) is "smart")
        && !AcademicTitles.IsTitle(reading.Text.Tokens[at])
        && reading.Text.Lower(at) is not ("stadt" or "gemeinde" or "kreis" or "frau" or "herr" or "herrn");
}
