using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People.Affiliations;

/// <summary>The function among the words beside a name; of several the first counts.</summary>
internal static class FunctionPart
{
    private static readonly Wording AndTheNext = Wording.Of("und|sowie der|die");
    private static readonly Wording OfBody = Wording.Of("der|des|von|vom|bei|beim");

    public static bool Read(ReadingPosition position, int start)
    {
        var (text, found) = (position.Text, position.Found);
        if (FunctionPhrase.EndAt(position.Reading, start, position.Limit, position.MayTrail) is not { } end || IsOfNextPerson(position, start))
        {
            return false;
        }

        if (found.Function is not { } first || end <= first.End)
        {
            var body = found.Organisation ?? BodyInside(position, end - 1);
            return position.Take(found with { Function = new TokenRange(start, end), Organisation = body }, end);
        }

        // "Geschäftsführerin und Leiterin": a second function joined by "und" belongs to the first.
        if (position.At == first.End && text.Lower(position.At) is "und" or "sowie")
        {
            return position.Take(found with { Function = first with { End = end } }, end);
        }

        // "Präsident, Oberbürgermeister der Stadt …": the second tells where from, the first stays the function.
        var isSecondOffice = position.At == first.End && text.Is(position.At, ",") && start == position.At + 1 && OfBody.StandsAt(text, end);
        return isSecondOffice && position.Take(found, end);
    }

    /// <summary>"Jan Holt vom Ruhrverband und die Managerin der Stadt Unna, Ina Feld": behind the article begins the next one.</summary>
    private static bool IsOfNextPerson(ReadingPosition position, int start) =>
        !position.Found.SaysNothing && start > position.At + 1 && AndTheNext.StandsAt(position.Text, position.At);

    /// <summary>"IHK-Referent", "BBSR-Referatsleiter": the body in front of the hyphen, where the text names one alone.</summary>
    private static Mark<OrganisationMention>? BodyInside(ReadingPosition position, int head)
    {
        var antecedents = position.Reading.Antecedents;
        var word = position.Text.Tokens[head].Text;
        var first = word.IndexOf('-', StringComparison.Ordinal) is > 1 and var hyphen ? word[..hyphen] : null;
        return position.Reading.Organisations.At(head)
            ?? (first is null ? null : antecedents.Only(first) ?? antecedents.Only(Stem.Of(first.ToLowerInvariant())))
            ?? KindsInOffices.InOffice(word.ToLowerInvariant()).Select(antecedents.Only).FirstOrDefault(body => body is not null);
    }
}
