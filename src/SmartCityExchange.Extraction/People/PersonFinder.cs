using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Finds the people a report introduces. Two capitalised words are a person only when something beside them says so: a title,
/// a function before or after, "vertreten durch", or a known given name together with a body or a verb of speaking.
/// </summary>
internal static class PersonFinder
{
    public static void Find(Reading reading)
    {
        for (var at = 0; at < reading.Text.Tokens.Count; at++)
        {
            if (!reading.Text.IsCapital(at) || reading.Organisations.At(at) is not null || IsCredit(reading.Text, at) || PersonName.At(reading, at) is not { } name)
            {
                continue;
            }

            var before = Introduction.Before(reading, at);
            var after = AffiliationAfter.Read(reading, name, before.Affiliation.Function is not null || name.Function is not null);
            if (RuleFor(reading, at, name, before, after) is { } rule)
            {
                var affiliation = Choose(name, before, after);
                var part = rule == "person.moderated-by" ? SpeakerPart.Moderation : SpeechCues.PartNear(reading.Text, before.Start, Math.Max(after.End, name.Range.End));
                reading.People.TryAdd(name.Range, new PersonMention(name, affiliation, part, rule, reading.Text.PassageOf(at)));
                at = Math.Max(after.End, name.Range.End) - 1;
                MarkUnit(reading, affiliation);
            }
        }

        reading.Places.RemoveWhere(place => !reading.People.IsFree(place.Range));
    }

    /// <summary>"Foto: Anna Muster" names who took the picture, not who spoke.</summary>
    private static bool IsCredit(ReportText text, int at) =>
        text.Is(at - 1, "©")
        || (text.Is(at - 1, ":") && text.Lower(at - 2) is "foto" or "fotos" or "bild" or "bilder" or "text" or "quelle" or "autor" or "autorin" or "redaktion" or "grafik");

    /// <summary>What stands at the person's own side says more than what stands before.</summary>
    private static Affiliation Choose(PersonName name, Introduction before, Affiliation after)
    {
        var own = name.Function is { } function ? new Affiliation { Function = function } : Affiliation.None;
        return own.Or(after).Or(before.Affiliation) with { End = after.End };
    }

    private static string? RuleFor(Reading reading, int at, PersonName name, Introduction before, Affiliation after)
    {
        if (before.Rule is not null && !IsOtherName(reading, name))
        {
            return before.Rule;
        }

        if (name.IsCertain)
        {
            return name.Title is not null ? "person.with-title" : "person.with-honorific";
        }

        if ((after.Function is not null || after.Unit is not null) && !IsOtherName(reading, name))
        {
            return "person.with-function";
        }

        if (!name.HasKnownGivenName)
        {
            return null;
        }

        return !after.SaysNothing || !before.Affiliation.SaysNothing ? "person.from-body"
            : IsBesideVerb(reading.Text, at, name.Range.End) ? "person.speaks"
            : null;
    }

    /// <summary>Without a known given name the first word must not be the name of something else.</summary>
    private static bool IsOtherName(Reading reading, PersonName name) =>
        !name.HasKnownGivenName && !name.IsCertain && reading.Places.At(name.Range.First) is not null;

    private static bool IsBesideVerb(ReportText text, int first, int end) =>
        IsVerb(text, first - 1) || IsVerb(text, end) || (text.Is(first - 1, ":") && SpeechCues.PartOf(text.Lower(first - 2)) is not null);

    private static bool IsVerb(ReportText text, int at) => !text.IsCapital(at) && SpeechCues.PartOf(text.Lower(at)) is not null;

    private static void MarkUnit(Reading reading, Affiliation affiliation)
    {
        if (affiliation.Unit is { } unit)
        {
            reading.Units.TryAdd(unit, reading.Text.Words(unit));
        }

        if (affiliation.Function is { } function)
        {
            reading.Units.TryAdd(function, reading.Text.Words(function));
        }
    }
}
