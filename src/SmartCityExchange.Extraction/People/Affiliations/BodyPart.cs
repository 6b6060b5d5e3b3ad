using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>The body among the words beside a name; of a university and its institute the institute is the department.</summary>
internal static class BodyPart
{
    private static readonly string[] UniversityWords = ["Universität", "Hochschule", "TU ", "TH ", "FH ", "RWTH"];
    private static readonly Wording OfUniversity = Wording.Of("der|an|,");

    public static bool Read(ReadingPosition position, int start)
    {
        var (text, found) = (position.Text, position.Found);
        var inQuotes = BehindNounInQuotes(position.Reading, start);
        if ((position.Reading.Organisations.From(start) ?? BehindNoun(position.Reading, start) ?? inQuotes) is not { } body)
        {
            return false;
        }

        if (found.Organisation is { } first && PartOf(position, first, body) is { } part)
        {
            var whole = part == first ? body : first;
            return position.Take(found with { Organisation = whole, Unit = found.Unit ?? part.Range }, body.Range.End);
        }

        // A body that stands behind the town's comma works inside the town's administration: "Stadt Unna, unna.digital".
        var isPartOfTown = found is { Place: not null, Unit: null } && text.Is(position.At, ",") && body.Value.Rule == "organisation.web-name";
        var end = inQuotes == body && text.Is(body.Range.End, "\"") ? body.Range.End + 1 : body.Range.End;
        return position.Take(found with { Organisation = found.Organisation ?? body, Unit = isPartOfTown ? body.Range : found.Unit }, end);
    }

    /// <summary>"Büro Stadtklang": the noun stands before the name.</summary>
    private static Mark<OrganisationMention>? BehindNoun(Reading reading, int noun)
    {
        if (!reading.Text.IsCapital(noun) || reading.Organisations.From(noun + 1) is not { } named)
        {
            return null;
        }

        var word = reading.Text.Lower(noun);
        var isIntroduced = named.Value.Rule is "organisation.after-noun" || NamedBodies.IsNoun(word)
            || (named.Value.Rule is "organisation.known" && BodyKind.IsKindAlone(word));
        return isIntroduced ? named : null;
    }

    /// <summary>"Bündnis „Grüne Ufer“"</summary>
    private static Mark<OrganisationMention>? BehindNounInQuotes(Reading reading, int noun) =>
        reading.Text.Is(noun + 1, "\"") && NamedBodies.IsBeforeQuotes(reading.Text.Lower(noun)) ? reading.Organisations.From(noun + 2) : null;

    /// <summary>"TU Dortmund, Institut für Raumplanung", "Institut für Raumplanung der TU Dortmund": of the two the institute is the part.</summary>
    private static Mark<OrganisationMention>? PartOf(ReadingPosition position, Mark<OrganisationMention> one, Mark<OrganisationMention> other) =>
        IsInstitute(one) && IsUniversity(other) && OfUniversity.StandsAt(position.Text, position.At) ? one
        : IsUniversity(one) && IsInstitute(other) ? other
        : null;

    private static bool IsUniversity(Mark<OrganisationMention> body) =>
        UniversityWords.Any(word => body.Value.Name.Contains(word, StringComparison.Ordinal));

    private static bool IsInstitute(Mark<OrganisationMention> body) =>
        body.Value.Name.Contains("Institut", StringComparison.Ordinal) && !IsUniversity(body);
}
