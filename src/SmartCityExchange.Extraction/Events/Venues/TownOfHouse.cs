using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Events.Venues;

/// <summary>The town that stands with a house: behind it, in its address, in its name, or before it.</summary>
internal static class TownOfHouse
{
    private const int MostBetween = 3;
    private const int LongestAddress = 10;

    private static readonly Wording Between = Wording.Of("in|der|,|(|zu|bei");
    private static readonly Wording InAddress = Wording.Of("am|an|der|zum|zur|im");
    private static readonly Wording Bank = Wording.Of("*sparkasse|*volksbank|*handwerkskammer");
    private static readonly Wording OnThe = Wording.Of("an der");

    public static Mark<PlaceMention>? Of(Reading reading, TokenRange name, TokenRange sentence) =>
        Behind(reading, name, sentence) ?? Address(reading, name.End) ?? InName(reading, name) ?? BeforeName(reading, name, sentence);

    private static Mark<PlaceMention>? Behind(Reading reading, TokenRange name, TokenRange sentence)
    {
        var text = reading.Text;
        var after = name.End;
        while (after < sentence.End && after - name.End < MostBetween && (Between.StandsAt(text, after) || PlaceLists.IsKindOfTown(text.Lower(after))))
        {
            after++;
        }

        var isNamed = reading.Places.From(after)?.Value.Form is PlaceForm.Name || (reading.Places.From(after)?.Value.Form is PlaceForm.Compound && text.Lower(after - 1) is "in");
        return isNamed && text.SentenceOf(after) == sentence ? reading.Places.From(after) : null;
    }

    /// <summary>"…, Lange Straße 5, Unna", "…, Markt 2, 59423 Unna"</summary>
    private static Mark<PlaceMention>? Address(Reading reading, int end)
    {
        var text = reading.Text;

        // "Festsaal im Waaghaus, Markt 1, Unna"
        end = text.Lower(end) is "im" && text.IsCapital(end + 1) && text.Is(end + 2, ",") ? end + 2 : end;
        if (text.Lower(end) is not ("," or "(" or "|"))
        {
            return null;
        }

        for (var at = end; at < Math.Min(text.Tokens.Count, end + LongestAddress); at++)
        {
            var isBehindStreet = text.Lower(at - 1) is "," or "|" || text.Tokens[at - 1].IsPostcode;
            if (isBehindStreet && reading.Places.From(at) is { Value.Form: PlaceForm.Name } town)
            {
                return town;
            }

            if (text.Tokens[at].IsWord && !text.IsCapital(at) && !InAddress.StandsAt(text, at))
            {
                return null;
            }
        }

        return null;
    }

    private static Mark<PlaceMention>? InName(Reading reading, TokenRange name) =>
        name.Positions.Select(reading.Places.At)
            .FirstOrDefault(town => town is not null && town.Value.Form != PlaceForm.District && !IsNameOfHouse(reading, town) && !IsBranchElsewhere(reading, name, town));

    /// <summary>"Unna. … in der Sparkasse UnnaKamen": a bank has houses in many towns, and the dateline says in which people met.</summary>
    private static bool IsBranchElsewhere(Reading reading, TokenRange name, Mark<PlaceMention> town) =>
        name.Positions.Any(at => Bank.StandsAt(reading.Text, at))
        && Dateline.TownOf(reading) is { } home && home.Value.Place != town.Value.Place;

    /// <summary>"im Unnaer Rathaus", "Unna, Rathaus", "aus Unna im Rathaus"</summary>
    private static Mark<PlaceMention>? BeforeName(Reading reading, TokenRange name, TokenRange sentence)
    {
        var (text, first) = (reading.Text, name.First);
        if (reading.Places.At(first - 1) is { Value.Form: PlaceForm.Adjective } adjective)
        {
            return adjective;
        }

        var before = reading.Places.At(first - 2);
        var isLine = PlaceLine.HasLabel(text, sentence) || PlaceLine.IsUnderTitle(text, sentence);
        return text.Lower(first - 1) switch
        {
            "," when before?.Value.Form is PlaceForm.Name && first - 2 >= sentence.First && isLine => before,
            "im" when before is not null && !PlaceLists.IsSeparator(text, before.Range.First - 1) => before,
            _ => null,
        };
    }

    /// <summary>"Haus an der Ahse", "Zentrum Altenberg" in Oberhausen: a small town far away that only the house's name has, in a text with other towns.</summary>
    private static bool IsNameOfHouse(Reading reading, Mark<PlaceMention> inName)
    {
        if (OnThe.StandsBefore(reading.Text, inName.Range.First))
        {
            return true;
        }

        var place = inName.Value.Place;
        return inName.Value.Form == PlaceForm.Name && PlaceNames.RiskOf(place) >= NameRisk.FarAway
            && !reading.Places.All.Any(other => other != inName && other.Value.Place == place)
            && reading.Places.All.Any(other => other.Value.Place != place && other.Value.Form == PlaceForm.Name && reading.Text.Lower(other.Range.First - 1) is "in");
    }
}
