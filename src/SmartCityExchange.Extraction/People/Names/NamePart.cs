using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Names;

/// <summary>Whether a word may be part of a person's name.</summary>
internal static class NamePart
{
    /// <summary>"Hartung", "Hornung"; a longer word on -ung is a noun.</summary>
    private const int LongestOnUng = 9;

    private static readonly HashSet<string> NeverNames = [.. Table.Column("never-names.tsv", 0)];

    private static readonly WordEndings<string> EndingsOfNouns = WordEndings.Of(
        ["gruppe", "stelle", "agentur", "ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "tät", "ismus", "zentrum", "projekt", "straße"]);

    /// <summary>Whether a name may begin with the word.</summary>
    public static bool IsFirst(Reading reading, int at) =>
        IsWrittenAsFirst(reading.Text.Tokens[at]) && MayBeName(reading, at)
        && !Functions.IsHead(reading.Text, at) && !EndingsOfNouns.Matches(reading.Text.Lower(at))
        && (reading.Places.At(at) is null || GivenNames.Contains(reading.Text.Tokens[at].Text));

    /// <summary>Whether a name may go on with the word.</summary>
    public static bool IsLater(Reading reading, int at)
    {
        var text = reading.Text;
        return IsWrittenAsLater(text.Tokens[at]) && !text.IsApart(at) && MayBeName(reading, at)
            && (!Functions.IsHead(text, at) || IsNameLikeOffice(text, at))
            && (!EndingsOfNouns.Matches(text.Lower(at)) || IsNameLikeNoun(text, at));
    }

    /// <summary>"B.": a given name of which one letter is left.</summary>
    public static bool IsInitial(Token token) => token.Text.Length == 2 && token.IsCapital && token.Text[1] == '.';

    private static bool IsWrittenAsFirst(Token token) => IsWrittenAsName(token) && (!token.Text.EndsWith('.') || IsInitial(token));

    private static bool IsWrittenAsLater(Token token) => IsWrittenAsName(token) && token.Text.Length > 1 && !token.Text.EndsWith('.');

    private static bool IsWrittenAsName(Token token) => token.IsCapital && (!token.IsAcronym || IsDouble(token)) && !token.Text.EndsWith('-');

    private static bool MayBeName(Reading reading, int at)
    {
        var token = reading.Text.Tokens[at];
        return !StopWords.Contains(token.Lower) && !NeverNames.Contains(token.Lower) && !UnitKinds.IsKind(reading.Text, at) && !AcademicTitles.IsTitle(token)
            && reading.Organisations.At(at) is null && reading.Projects.At(at) is null
            && reading.Places.At(at)?.Value.Form is not (PlaceForm.District or PlaceForm.Genitive);
    }

    /// <summary>"Anna Förster", "Max Kalleiter": behind a given name the word for an office is a family name.</summary>
    private static bool IsNameLikeOffice(ReportText text, int at) =>
        IsBehindGivenName(text, at) && !text.Lower(at).EndsWith("in", StringComparison.Ordinal)
        && !GivenNames.Contains(text.Tokens[Math.Max(0, at - 2)].Text) && text.Lower(at + 1) is not ("der" or "des" or "für" or "bei" or "beim" or "im");

    /// <summary>"Ina Hartung", "Ina Feld-Hartung"</summary>
    private static bool IsNameLikeNoun(ReportText text, int at) =>
        IsBehindGivenName(text, at) && (IsDouble(text.Tokens[at]) || (text.Tokens[at].Text.Length <= LongestOnUng && text.Lower(at).EndsWith("ung", StringComparison.Ordinal)));

    private static bool IsBehindGivenName(ReportText text, int at) => GivenNames.Contains(text.Tokens[at - 1].Text);

    private static bool IsDouble(Token token) => token.Text.Contains('-', StringComparison.Ordinal);
}
