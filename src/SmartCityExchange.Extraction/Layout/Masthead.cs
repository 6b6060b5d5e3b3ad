using SmartCityExchange.Extraction.Events;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>A line at the top that only says whose page it is: "Stadt Unna", "Landratsamt Musterland", "Nordlicht GmbH".</summary>
internal static class Masthead
{
    private const int Longest = 10;
    private const int TopLines = 4;

    private static readonly HashSet<string> Joints = ["der", "des", "für", "und", "im", "in", "am", "an", "zu", "das", "die", "von"];
    private static readonly HashSet<string> Authorities = ["kreis", "landkreis", "landratsamt", "kreisverwaltung", "stadtverwaltung"];

    public static bool Is(Page page, int line)
    {
        var tokens = page.TokensOf(line);
        return line < TopLines && tokens.Count is > 0 and <= Longest
            && tokens.TrueForAll(IsOfName)
            && !tokens.Exists(token => token.IsCapital && EventWords.IsEvent(token.Lower))
            && (IsAuthority(tokens) || tokens.Exists(token => token.IsCapital && BodyKind.IsKind(token.Lower)) || EndsInLegalForm(tokens[^1]));
    }

    private static bool IsOfName(Token token) => token.IsCapital || token.IsNumber || token.Kind == TokenKind.Mark || token.IsBrand || Joints.Contains(token.Lower) || EndsInLegalForm(token);

    private static bool IsAuthority(List<Token> tokens) => PlaceLists.IsKindOfTown(tokens[0].Lower) || Authorities.Contains(tokens[0].Lower);

    private static bool EndsInLegalForm(Token token) => token.Lower is "gmbh" or "mbh" or "ag" or "eg" or "aör" or "v." or "e.v.";
}
