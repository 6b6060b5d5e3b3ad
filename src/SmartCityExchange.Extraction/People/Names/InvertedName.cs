using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Names;

/// <summary>A name as minutes and lists of guests have it, the family name first: "Dr. Feld, Ina (Stadtwerke Unna)", at the beginning of a line.</summary>
internal static class InvertedName
{
    private const int LongestLine = 20;
    private const int MostGivenNames = 2;

    public static PersonName? At(Reading reading, int at)
    {
        var text = reading.Text;
        var line = text.Passages[text.PassageOf(at)];
        var first = Positions.Between(line.First, at).All(before => text.Tokens[before].Text is "-" or "–" or "•" or "*") ? AcademicTitles.EndAt(text, at) : line.End;
        if (line.Count > LongestLine || first + 2 >= line.End || !IsFamilyName(reading, first))
        {
            return null;
        }

        var given = first + 2;
        var titled = AcademicTitles.EndAt(text, given);
        var end = titled;
        while (end < line.End && end - titled < MostGivenNames && GivenNames.Contains(text.Tokens[end].Text) && !text.IsApart(end))
        {
            end++;
        }

        if (!text.Is(first + 1, ",") || end == titled || !(end == line.End || text.IsApart(end) || text.Tokens[end].Text is "," or "(" or "–" or "-" or ";" or ":"))
        {
            return null;
        }

        var title = first > at ? new TokenRange(at, first) : titled > given ? new TokenRange(given, titled) : (TokenRange?)null;
        var family = text.Tokens[first].Text;
        return new PersonName(
            new TokenRange(at, end), $"{text.Words(new TokenRange(titled, end))} {family}", family, title is { } words ? text.Words(words) : null, false, true, null);
    }

    private static bool IsFamilyName(Reading reading, int at)
    {
        var text = reading.Text;
        return text.IsCapital(at) && !text.Tokens[at].IsAcronym && reading.Places.At(at) is null && reading.Organisations.At(at) is null && !Functions.IsHead(text, at)
            && !UnitKinds.IsKind(text, at) && !StopWords.Contains(text.Lower(at)) && !EventWords.IsEvent(text, at) && !GivenNames.Contains(text.Tokens[at].Text);
    }
}
