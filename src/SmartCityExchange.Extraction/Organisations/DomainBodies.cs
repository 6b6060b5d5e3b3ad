using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Bodies that call themselves by a web name with a place in it, in small letters: "solingen.digital".</summary>
internal static class DomainBodies
{
    public static Mark<OrganisationMention>? At(Reading reading, int at)
    {
        var word = reading.Text.Tokens[at].Text;
        var parts = word.Split('.');
        if (parts.Length != 2 || reading.Text.Is(at - 1, "@") || word.Any(char.IsUpper) || parts.Any(part => part.Length < 2) || !parts.Any(NamesPlace))
        {
            return null;
        }

        return new(new TokenRange(at, at + 1), new OrganisationMention(word, [], "organisation.web-name"));
    }

    private static bool NamesPlace(string part) =>
        part.Length > 3 && Places.PlaceNames.BeginningWith(char.ToUpperInvariant(part[0]) + part[1..]).Any(spelling => spelling is { IsAlsoWord: false, Words.Count: 1 });
}
