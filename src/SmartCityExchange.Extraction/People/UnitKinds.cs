using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Departments of an administration or a company: Ressort, Fachbereich, Stabsstelle.</summary>
internal static class UnitKinds
{
    private const int Longest = 30;

    private static readonly string[] Cases = ["", "s", "es", "e"];
    private static readonly WordEndings<string> Nominatives = WordEndings.Of(Table.Column("unit-kinds.tsv", 0));
    private static readonly WordEndings<string> Kinds = WordEndings.Of(Table.Column("unit-kinds.tsv", 0).SelectMany(kind => Cases.Select(ending => kind + ending)));

    public static bool IsKind(ReportText text, int at) =>
        text.IsCapital(at) && (Kinds.Matches(text.Lower(at)) || (text.Lower(at) is "büro" or "büros" && text.Lower(at + 1) is "für" or "des" or "der"));

    /// <summary>Where the name of the department ends that begins with its kind at the token.</summary>
    public static int End(Reading reading, int at)
    {
        var text = reading.Text;
        var limit = Math.Min(text.SentenceOf(at).End, at + Longest);
        var end = at + 1;
        for (var next = end; next < limit; next++)
        {
            if (IsNamePart(reading, next))
            {
                end = next + 1;
            }
            else if (text.Is(next, "(") && text.Is(next + 2, ")") && next + 2 < limit && text.Tokens[next + 1].IsAcronym)
            {
                // "Amt für Planung (AfP) Nord"
                next += 2;
                end = next + 1;
            }
            else if (text.Lower(next) is "für" && next + 2 < limit && IsDescription(text, next + 1))
            {
                // "Referat für nachhaltige Stadtentwicklung"
                next++;
            }
            else if (!Continues(text, next, limit))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The name in the nominative: "des Amtes für Verkehr" is "Amt für Verkehr".</summary>
    public static string NameOf(ReportText text, TokenRange unit)
    {
        if (Adjectives.IsAdjective(text.Lower(unit.First)))
        {
            // "vom Geographischen Institut"
            return Nominative.Of(text, unit);
        }

        var name = text.Words(unit);
        var kind = text.Lower(unit.First);
        var ending = text.Lower(unit.First - 1) is "des" ? EndingOf(kind) : 0;
        return name.Remove(kind.Length - ending, ending);
    }

    /// <summary>How many letters the genitive adds to the kind: "Bauhofes", "Büros".</summary>
    private static int EndingOf(string kind) =>
        kind.EndsWith("es", StringComparison.Ordinal) && Nominatives.Matches(kind.AsSpan(..^2)) ? 2 : kind.EndsWith('s') ? 1 : 0;

    private static bool IsNamePart(Reading reading, int at) =>
        (reading.Text.Tokens[at].IsNumber || reading.Text.IsCapital(at))
        && (!StopWords.Contains(reading.Text.Lower(at)) || NameRun.IsPartOfTerm(reading.Text, at))
        && !reading.Text.IsApart(at)
        && reading.Organisations.At(at) is null
        && reading.Places.At(at) is null
        && !Functions.IsHead(reading.Text, at)
        && PersonName.At(reading, at) is not { HasKnownGivenName: true, IsFamilyNameOnly: false }
        && !AcademicTitles.IsTitle(reading.Text.Tokens[at]);

    private static bool IsDescription(ReportText text, int at) =>
        text.Tokens[at] is { IsWord: true, IsCapital: false, Text.Length: > 4 } && text.Lower(at) is [.., 'e'] or [.., 'e', 'n' or 's'] && text.IsCapital(at + 1);

    private static bool Continues(ReportText text, int at, int limit) => text.Lower(at) switch
    {
        "für" or "und" or "&" or "/" or "-" or "–" or "zur" => text.IsCapital(at + 1),
        "," => IsKind(text, at + 1) || Enumerations.ClosesWithAnd(text, at, limit),
        "des" or "der" => IsOffice(text, at + 1),
        _ => false,
    };

    // "Büro des Oberbürgermeisters", but not "Stabsstelle Digitales der Stadt Soest"
    private static bool IsOffice(ReportText text, int at) => text.IsCapital(at) && !StopWords.Contains(text.Lower(at)) && IsKind(text, at);
}
