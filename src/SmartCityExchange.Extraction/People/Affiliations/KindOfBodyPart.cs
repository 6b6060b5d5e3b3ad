using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>A body told by its kind alone: "vom Handelsverband". Which one, the text says elsewhere.</summary>
internal static class KindOfBodyPart
{
    private static readonly Wording Of = Wording.Of("der|des|vom|beim");
    private static readonly Wording From = Wording.Of("vom|beim");
    private static readonly Wording FromThe = Wording.Of("von|bei der");

    /// <summary>"Geschäftsführerin des Netzwerks"; where the text names none of the kind, the words are passed.</summary>
    public static bool ReadBehindFunction(ReadingPosition position, int start)
    {
        var text = position.Text;
        var mayBeName = start + 1 < position.Limit && text.IsCapital(start + 1) && !position.MayTrail;
        if (position.FunctionAlone is null || start != position.At + 1 || !Of.StandsAt(text, position.At) || !IsKind(text, start)
            || position.Reading.Organisations.At(start) is not null || mayBeName)
        {
            return false;
        }

        var body = Named(position, start);
        position.Take(position.Found with { Organisation = body }, start + 1);
        return body is not null || position.At >= position.Limit;
    }

    /// <summary>"Jan Holt vom Handelsverband": the one of the kind that the text names elsewhere.</summary>
    public static bool ReadNamedBefore(ReadingPosition position, int start)
    {
        var text = position.Text;
        var isAlone = position.Found.SaysNothing && start > position.At && start < position.Limit && IsKind(text, start) && !text.IsCapital(start + 1);
        return isAlone && (From.StandsBefore(text, start) || FromThe.StandsBefore(text, start)) && Named(position, start) is { } body
            && position.Take(position.Found with { Organisation = body }, start + 1);
    }

    private static bool IsKind(ReportText text, int at) => text.IsCapital(at) && BodyKind.At(text, at) is { Words: 1 };

    private static Mark<OrganisationMention>? Named(ReadingPosition position, int kind) =>
        position.Reading.Antecedents.Only(position.Text.Tokens[kind].Stem);
}
