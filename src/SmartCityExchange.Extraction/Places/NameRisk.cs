namespace SmartCityExchange.Extraction.Places;

/// <summary>How easily the name of a municipality is something else, from never to nearly always.</summary>
public enum NameRisk
{
    /// <summary>A town that reports name often enough to be believed.</summary>
    None,

    /// <summary>A small town far away: behind the word for a person its name is a family name, behind an article a river.</summary>
    FarAway,

    /// <summary>Also a word, a given name or a family name (Essen, Hagen): a word beside it must speak for the place.</summary>
    Word,

    /// <summary>Such a name of a small town far away (Lauterbach).</summary>
    FarAwayWord,

    /// <summary>Such a name that stands behind prepositions too ("von Wissen"): only "Stadt", an office, a bracket or a label speaks for the place.</summary>
    CommonWord,
}
