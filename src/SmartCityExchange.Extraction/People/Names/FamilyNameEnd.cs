using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Names;

/// <summary>Where a family name ends that may begin with particles and have several parts.</summary>
internal static class FamilyNameEnd
{
    private const int MostParticles = 5;

    /// <summary>Names of farms and families that stand before another: "Schulze Havixbeck".</summary>
    private static readonly HashSet<string> FirstHalves = ["schulze", "schulte", "große", "grosse", "lütke", "kleine"];

    /// <summary>The token behind the family name at the token; the token itself where none begins.</summary>
    public static int At(Reading reading, int at, int limit)
    {
        var text = reading.Text;

        // "gab Frau Feld den Gästen"
        if (text.Lower(at) is "den" or "dem")
        {
            return at;
        }

        if (NameParticles.IsNobility(text.Lower(at)) && !GoesOn(reading, at + 1, limit))
        {
            // "Marie-Luise Graf": no title of nobility, for no name follows.
            return at < limit && !text.IsApart(at) ? at + 1 : at;
        }

        var name = BehindParticles(text, at, limit);
        return name >= limit || !NamePart.IsLater(reading, name) ? at
            : name == at ? EndOfPlain(reading, at, limit)
            : EndBehindParticles(reading, at, name, limit);
    }

    private static bool GoesOn(Reading reading, int at, int limit) => at < limit && (NamePart.IsLater(reading, at) || NameParticles.Is(reading.Text.Lower(at)));

    private static int BehindParticles(ReportText text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < MostParticles && (NameParticles.Is(text.Lower(end)) || (end > at && text.Lower(end) is "und" && text.Lower(end + 1) is "zu")))
        {
            end++;
        }

        return end;
    }

    private static int EndOfPlain(Reading reading, int at, int limit)
    {
        if (!FirstHalves.Contains(reading.Text.Lower(at)))
        {
            return at + 1;
        }

        // "Schulze Havixbeck", "Schulze zur Wiesch"
        return at + 1 < limit && NamePart.IsLater(reading, at + 1) ? at + 2
            : at + 2 < limit && reading.Text.Lower(at + 1) is "zur" or "zum" or "zu" && NamePart.IsLater(reading, at + 2) ? at + 3
            : at + 1;
    }

    private static int EndBehindParticles(Reading reading, int at, int name, int limit)
    {
        var text = reading.Text;
        if (IsThing(text, at) || IsBody(text, name))
        {
            return at;
        }

        if (!NameParticles.IsOnlyOfNames(text.Lower(at)))
        {
            return IsOnlyName(reading, at, name) || !IsOrigin(reading, name) ? name + 1 : at;
        }

        return NameParticles.MayLeadTwo(text.Lower(at)) && name + 1 < limit && NamePart.IsLater(reading, name + 1) ? name + 2 : name + 1;
    }

    /// <summary>"Solarstrom vom Dach"</summary>
    private static bool IsThing(ReportText text, int at) =>
        text.Lower(at) is "vom" or "am" or "auf" or "zum" && !GivenNames.Contains(text.Tokens[Math.Max(0, at - 1)].Text)
        && !(at > 1 && text.Tokens[at - 2].Text is "Frau" or "Herr");

    /// <summary>"Ina Feld von der Initiative „Ufer“"</summary>
    private static bool IsBody(ReportText text, int at) => BodyKind.At(text, at) is not null || NamedBodies.IsBeforeQuotes(text.Lower(at));

    /// <summary>"Ina von Plettenberg" has no other family name.</summary>
    private static bool IsOnlyName(Reading reading, int at, int name) =>
        at > 0 && name == at + 1 && reading.Text.Lower(at) is "von" && GivenNames.Contains(reading.Text.Tokens[at - 1].Text) && !(at > 1 && NamePart.IsFirst(reading, at - 2));

    /// <summary>"Anna Berg von Soest" names where she comes from, "Herr Berg von der NordCom" his firm.</summary>
    private static bool IsOrigin(Reading reading, int name)
    {
        var word = reading.Text.Tokens[name];
        return reading.Places.At(name) is not null || (word.IsBrand && !word.Text.Contains('-', StringComparison.Ordinal));
    }
}
