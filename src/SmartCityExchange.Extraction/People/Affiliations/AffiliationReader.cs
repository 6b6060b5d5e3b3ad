namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>
/// Reads function, department, body and place one after the other, as far as they go: "Leiterin der Stabsstelle Digitales
/// der Stadt Soest".
/// </summary>
internal static class AffiliationReader
{
    private const int Longest = 60;

    /// <summary>What may come next, the surest part first. Each reads from the token and tells whether it has read.</summary>
    private static readonly Func<ReadingPosition, int, bool>[] Parts =
    [
        FunctionPart.Read,
        UnitPart.Read,
        BodyPart.Read,
        PlacePart.Read,
        KindOfBodyPart.ReadBehindFunction,
        KindOfBodyPart.ReadNamedBefore,
        UnitPart.ReadUnknown,
    ];

    /// <param name="mayTrail">Whether capitalised words behind a function belong to it ("Projektmanagerin Smart City"); not where a name may follow.</param>
    public static Affiliation Read(Reading reading, int start, int limit, bool mayTrail)
    {
        var position = new ReadingPosition(reading, start, Math.Min(limit, start + Longest), mayTrail);
        while (position.At < position.Limit && ReadNext(position))
        {
        }

        return position.Found with { End = position.At };
    }

    private static bool ReadNext(ReadingPosition position)
    {
        var start = Joints.EndAt(position);
        return start < position.Limit && Parts.Any(read => read(position, start));
    }
}
