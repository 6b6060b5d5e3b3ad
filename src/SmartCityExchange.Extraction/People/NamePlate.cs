using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// A name alone in its line with office, body and town in the lines below, as on a name plate: "Ina Feld / Leiterin des Bauamtes / Stadt Unna";
/// and a name with all that behind a colon: "Ina Feld: Leiterin des Bauamtes der Stadt Unna".
/// </summary>
internal static class NamePlate
{
    private const int MostLines = 3;
    private const int LongestLine = 18;

    /// <summary>What the lines below tell; each must tell nothing else, and only the first may stand behind an empty line.</summary>
    public static Affiliation? Below(Reading reading, PersonName name)
    {
        var text = reading.Text;
        var own = text.PassageOf(name.Range.First);
        if (!FillsLine(text, text.Passages[own], name.Range))
        {
            return null;
        }

        var found = Affiliation.None;
        for (var line = own + 1; line <= Math.Min(own + MostLines, text.Passages.Count - 1) && !(line > own + 1 && text.IsAfterBlankLine(text.Passages[line].First)); line++)
        {
            if (Whole(reading, text.Passages[line]) is not { } told || Clashes(found, told))
            {
                break;
            }

            found = found with
            {
                Function = found.Function ?? told.Function,
                Unit = found.Unit ?? told.Unit,
                Organisation = found.Organisation ?? told.Organisation,
                Place = found.Place ?? told.Place,
            };
        }

        return found.SaysNothing ? null : found with { End = name.Range.End };
    }

    /// <summary>Behind a colon what somebody says begins as well: only an office and nothing more makes it a list of people.</summary>
    public static Affiliation? BehindColon(Reading reading, PersonName name, int colon)
    {
        var text = reading.Text;
        var line = text.Passages[text.PassageOf(name.Range.First)];
        var isAlone = text.Is(colon, ":") && colon + 1 < line.End && FillsLine(text, line with { End = colon }, name.Range);
        return isAlone ? Whole(reading, line with { First = colon + 1 }) : null;
    }

    private static bool FillsLine(ReportText text, TokenRange line, TokenRange name) =>
        line.End == name.End && Positions.Between(line.First, name.First).All(at => text.Tokens[at].Text is "-" or "–" or "•" or "*" or "#" or "Frau" or "Herr");

    private static bool Clashes(Affiliation known, Affiliation told) =>
        (known.Function is not null && told.Function is not null) || (known.Organisation is not null && told.Organisation is not null) || (known.Place is not null && told.Place is not null);

    /// <summary>What the words tell, when they tell nothing else.</summary>
    private static Affiliation? Whole(Reading reading, TokenRange words)
    {
        var text = reading.Text;
        if (words.Count is 0 or > LongestLine || text.Tokens[words.First].Kind == TokenKind.Mark || reading.Asides.HidesPeople(words.First))
        {
            return null;
        }

        var told = AffiliationReader.Read(reading, words.First, words.End, mayTrail: true);
        return told.End < words.End || told.SaysNothing || PersonName.At(reading, words.First) is { HasKnownGivenName: true } ? null : told;
    }
}
