using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Organisations;

/// <summary>Finds the bodies a report names. The rules run from the surest to the least sure; the first to name a word keeps it.</summary>
internal static class OrganisationFinder
{
    private static readonly Func<Reading, int, Mark<OrganisationMention>?>[] Rules =
        [KnownBodies.At, LegalFormBodies.At, KindBodies.At, NamedBodies.At, DomainBodies.At, OfficeBodies.At];

    public static void Find(Reading reading)
    {
        foreach (var rule in Rules)
        {
            for (var at = 0; at < reading.Text.Tokens.Count; at++)
            {
                if (reading.Text.Tokens[at].IsWord && !reading.Asides.HidesAll(at) && reading.Organisations.At(at) is null && rule(reading, at) is { } found
                    && reading.Projects.IsFree(found.Range))
                {
                    Add(reading, found);
                }
            }
        }

        MarkAbbreviations(reading);
    }

    /// <summary>With the abbreviation behind it in brackets: "Technische Betriebe Solingen (TBS)".</summary>
    private static void Add(Reading reading, Mark<OrganisationMention> found)
    {
        var (range, body) = WithFront(reading, WithLegalForm(reading, found));
        if (AbbreviationAfter(reading.Text, range) is { } abbreviation)
        {
            var abbreviated = reading.Text.Words(abbreviation);
            range = range with { End = abbreviation.End + 1 };
            body = body with { Aliases = [.. body.Aliases.Append(abbreviated).Distinct()] };
            if (EndOfRegion(reading, range.End) is { } end)
            {
                // "Industrie- und Handelskammer (IHK) Mittlerer Niederrhein"
                var region = reading.Text.Words(new TokenRange(range.End, end));
                body = body with { Name = $"{body.Name} {region}", Aliases = [.. body.Aliases.Prepend($"{abbreviated} {region}").Distinct()] };
                range = range with { End = end };
            }
        }

        if (!reading.Organisations.TryAdd(range, body))
        {
            reading.Organisations.TryAdd(found.Range, found.Value);
        }
    }

    /// <summary>"Nordlicht GmbH": a body found by its name, with the legal form behind it.</summary>
    private static Mark<OrganisationMention> WithLegalForm(Reading reading, Mark<OrganisationMention> found)
    {
        if (found.Value.Rule is "organisation.legal-form" || LegalFormBodies.FormAt(reading.Text, found.Range.End) is not { } form)
        {
            return found;
        }

        var (range, body) = found;
        return new(range with { End = form.End }, body with { Name = $"{body.Name} {reading.Text.Words(form)}", Aliases = [.. body.Aliases.Append(body.Name).Distinct()] });
    }

    /// <summary>"ILS – Institut für Stadtentwicklung", "Zweckverband Südwestfalen-IT": the abbreviation or the kind in front belongs to the name.</summary>
    private static Mark<OrganisationMention> WithFront(Reading reading, Mark<OrganisationMention> found)
    {
        var text = reading.Text;
        var (range, body) = found;
        var dash = range.First - 1;
        if (dash > 0 && text.Tokens[dash].Text is "–" or "-" && text.Tokens[dash - 1].IsAcronym && body.Rule is "organisation.kind-and-name" && IsFree(reading, dash - 1) && text.SentenceOf(range.First).Contains(dash - 1)
            && (text.Is(dash - 2, "(") || !text.IsCapital(dash - 2)) && !text.IsApart(dash))
        {
            var abbreviation = text.Tokens[dash - 1].Text;
            return new(range with { First = dash - 1 }, body with { Name = $"{abbreviation} – {body.Name}", Aliases = [.. body.Aliases.Append(body.Name).Append(abbreviation).Distinct()] });
        }

        return text.Lower(dash) is "zweckverband" && body.Rule is "organisation.known" && IsFree(reading, dash)
            ? new(range with { First = dash }, body with { Name = $"{text.Tokens[dash].Text} {body.Name}", Aliases = [.. body.Aliases.Append(body.Name).Distinct()] })
            : found;
    }

    private static bool IsFree(Reading reading, int at) => reading.Organisations.At(at) is null && reading.Projects.At(at) is null;

    private static int? EndOfRegion(Reading reading, int at)
    {
        var text = reading.Text;
        if (!text.IsCapital(at) || text.IsApart(at))
        {
            return null;
        }

        var first = Adjectives.IsAdjective(text.Lower(at)) ? at + 1 : at;
        return Regions.EndAt(text, at) ?? Regions.EndAt(text, first) ?? (reading.Places.From(at) is { Value.Form: PlaceForm.Name } town ? town.Range.End : null);
    }

    /// <summary>"(TBS)", "(TBS mbH)"</summary>
    private static TokenRange? AbbreviationAfter(ReportText text, TokenRange range)
    {
        var at = range.End + 1;
        if (!text.Is(range.End, "(") || at >= text.Tokens.Count || !(text.Tokens[at].IsAcronym || IsMixed(text.Tokens[at])))
        {
            return null;
        }

        var end = LegalFormBodies.FormAt(text, at + 1)?.End ?? at + 1;
        return text.Is(end, ")") ? new TokenRange(at, end) : null;
    }

    /// <summary>"GStB", "DStGB"</summary>
    private static bool IsMixed(Token token) => token is { IsWord: true, IsBrand: true, Text.Length: > 2 and < 8 } && token.Text.Count(char.IsUpper) * 3 >= token.Text.Length && token.Text.All(char.IsLetter);

    /// <summary>An abbreviation that the text has explained names the body wherever it stands.</summary>
    private static void MarkAbbreviations(Reading reading)
    {
        var explained = new Dictionary<string, OrganisationMention>();
        foreach (var (range, body) in reading.Organisations.All)
        {
            if (reading.Text.Is(range.End - 1, ")"))
            {
                explained.TryAdd(reading.Text.Tokens[range.End - 2].Text, body with { Rule = "organisation.abbreviation" });
            }
            else if (range.Count == 2 && reading.Text.Tokens[range.First].Text is "Fraunhofer" or "Institut" && reading.Text.Tokens[range.End - 1].Text is { Length: > 2 } own && own.All(letter => char.IsUpper(letter) || letter == '-'))
            {
                // "Fraunhofer IOSB", and later "am IOSB"
                explained.TryAdd(own, body with { Rule = "organisation.abbreviation" });
            }
        }

        for (var at = 0; explained.Count > 0 && at < reading.Text.Tokens.Count; at++)
        {
            if (explained.TryGetValue(reading.Text.Tokens[at].Text, out var body))
            {
                reading.Organisations.TryAdd(new TokenRange(at, at + 1), body);
            }
        }
    }
}
