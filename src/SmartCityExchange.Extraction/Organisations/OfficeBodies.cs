using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies that stand only in front of an office: "NORDLICHT-Geschäftsführerin", "XYZ21-Vorstand".</summary>
internal static class OfficeBodies
{
    private const int ShortestName = 4;

    /// <summary>Offices nobody has without a body: of a party or a trade there are none.</summary>
    private static readonly string[] Offices = ["geschäftsführer", "vorstand", "prokurist", "aufsichtsrat", "geschäftsleiter", "intendant"];

    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        var word = reading.Text.Tokens[at].Text;
        var hyphen = word.LastIndexOf('-');
        if (hyphen < ShortestName || !IsName(word.AsSpan(0, hyphen)))
        {
            return null;
        }

        var office = reading.Text.Lower(at)[(hyphen + 1)..];
        return Offices.Any(one => office.StartsWith(one, StringComparison.Ordinal))
            ? new(new TokenRange(at, at + 1), new OrganisationMention(word[..hyphen], [], "organisation.in-office"))
            : null;
    }

    /// <summary>In capitals or with a number: another word in front of the hyphen may be a kind of body.</summary>
    private static bool IsName(ReadOnlySpan<char> front)
    {
        var capitals = 0;
        foreach (var letter in front)
        {
            capitals += char.IsUpper(letter) || char.IsDigit(letter) ? 1 : 0;
        }

        return capitals > 2;
    }
}
