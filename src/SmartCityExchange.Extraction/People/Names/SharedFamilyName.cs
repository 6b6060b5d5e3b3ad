using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Names;

/// <summary>Two people of one family name: "Anke und Josef Berg".</summary>
internal sealed record SharedFamilyName(PersonName First, PersonName Second)
{
    public int End => Second.Range.End;

    public static SharedFamilyName? At(Reading reading, int at)
    {
        var text = reading.Text;
        if (!GivenNames.Contains(text.Tokens[at].Text) || text.Lower(at + 1) is not ("und" or "&") || reading.Places.At(at) is not null
            || PersonName.At(reading, at + 2) is not { HasKnownGivenName: true, IsFamilyNameOnly: false, IsCertain: false } second
            || text.SentenceOf(at).End < second.Range.End || GivenNames.Contains(text.Tokens[Math.Max(0, at - 1)].Text))
        {
            return null;
        }

        var given = text.Tokens[at].Text;
        var first = new PersonName(new TokenRange(at, at + 1), $"{given} {second.FamilyName}", second.FamilyName, null, false, true, null);
        return new SharedFamilyName(first, second);
    }
}
