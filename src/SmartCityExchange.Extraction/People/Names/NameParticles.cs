namespace SmartCityExchange.Extraction.People.Names;

/// <summary>Small words and titles of nobility inside family names: "von der Heide", "Freiherr vom Stein".</summary>
internal static class NameParticles
{
    private static readonly HashSet<string> All =
    [
        "von", "van", "de", "der", "den", "vom", "zu", "zur", "zum", "auf", "am", "ten", "ter", "te", "dos", "da", "di", "dem",
        "del", "della", "la", "le", "el", "al", "bin", "freiherr", "freifrau", "frhr.", "freifr.", "frfr.", "graf", "gräfin", "baron", "baronin",
    ];

    private static readonly HashSet<string> OnlyOfNames =
        ["van", "de", "ten", "ter", "te", "dos", "da", "di", "del", "della", "la", "le", "el", "al", "bin", "frhr.", "freiherr", "freifrau", "freifr.", "frfr."];

    public static bool Is(string word) => All.Contains(word);

    /// <summary>Particles that are no German preposition: "Ina van Lengerich" comes from nowhere.</summary>
    public static bool IsOnlyOfNames(string word) => OnlyOfNames.Contains(word);

    /// <summary>Titles of nobility that are family names too.</summary>
    public static bool IsNobility(string word) => word is "graf" or "gräfin" or "baron";

    /// <summary>Particles behind which a name may have two parts: "dos Santos Pereira".</summary>
    public static bool MayLeadTwo(string word) => word is "dos" or "da" or "de" or "del";
}
