using SmartCityExchange.Extraction.Data;
using SmartCityExchange.Extraction.Events.Venues;
using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>Which rule makes a name a person's, if any does.</summary>
internal static class PersonRule
{
    private static readonly Wording ForWhom = Wording.Of(", für das|den|die");
    private static readonly WordEndings<string> NounsBefore = WordEndings.Of(Table.Column("before-names.tsv", 0));

    public static string? For(Reading reading, int at, PersonName name, Introduction before, Affiliation after)
    {
        if (before.Rule == "person.after-function" && IsSpokenAbout(reading.Text, before.Start))
        {
            return null;
        }

        if (before.Rule is not null && !IsOtherName(reading, name))
        {
            return before.Rule;
        }

        if (name.IsCertain)
        {
            return name.Title is not null ? "person.with-title" : "person.with-honorific";
        }

        if ((after.Function is not null || after.Unit is not null) && !IsOtherName(reading, name) && !IsThing(reading.Text, name))
        {
            return "person.with-function";
        }

        if (!name.HasKnownGivenName)
        {
            return IsCell(reading, name) && !IsOtherName(reading, name) && !IsContrast(reading.Text, after) && after is not { Organisation: null, Place: null }
                ? "person.in-list"
                : null;
        }

        return !after.SaysNothing || !before.Affiliation.SaysNothing ? "person.from-body"
            : IsBesideVerb(reading.Text, at, name.Range.End) ? "person.speaks"
            : StandsAlone(reading, name) ? "person.given-name"
            : null;
    }

    /// <summary>"promovierte über den Architekten Otto Quast"</summary>
    private static bool IsSpokenAbout(ReportText text, int start) => text.Lower(start - 1) is "den" or "die" && text.Lower(start - 2) is "über";

    /// <summary>Without a known given name the first word must not be the name of something else.</summary>
    private static bool IsOtherName(Reading reading, PersonName name) =>
        !name.HasKnownGivenName && !name.IsCertain && name.Range.Positions.Any(at =>
            reading.Places.At(at) is not null && at == name.Range.First || BodyKind.At(reading.Text, at) is not null || VenueKinds.At(reading.Text, at) is not null);

    /// <summary>The name fills a cell of a list or a table: "| Olena Berg | Appwerk GmbH".</summary>
    private static bool IsCell(Reading reading, PersonName name)
    {
        var text = reading.Text;
        var begins = name.Range.First == text.Passages[text.PassageOf(name.Range.First)].First || text.IsApart(name.Range.First)
            || (text.Is(name.Range.First - 1, ":") && Functions.IsHead(text, name.Range.First - 2))
            || text.Tokens[name.Range.First - 1].Text is "|" or "·" or "•" or "–" or "-" or "/";
        return begins && (text.IsApart(name.Range.End) || (name.Range.End < text.Tokens.Count && text.Tokens[name.Range.End].Text is "|" or "·" or "–" or "/" or "(" or ","));
    }

    /// <summary>"in die Haut von Anliegern, Händlern": behind an article an unknown name is a thing.</summary>
    private static bool IsThing(ReportText text, PersonName name) =>
        !name.HasKnownGivenName && text.Lower(name.Range.First - 1) is "die" or "der" or "das" or "den" or "dem" && text.Lower(name.Range.First - 2) is "in" or "an" or "auf";

    /// <summary>"Leere Läden, volle Köpfe": a heading of two halves; a body begins with a capital.</summary>
    private static bool IsContrast(ReportText text, Affiliation after) =>
        after.Organisation is { Value.Rule: "organisation.beside-person" } body && !text.IsCapital(body.Range.First) && !text.Tokens[body.Range.First].IsBrand;

    private static bool IsBesideVerb(ReportText text, int first, int end) =>
        IsVerb(text, first - 1) || IsVerb(text, end) || (text.Is(first - 1, ":") && SpeechCues.PartOf(text.Lower(first - 2)) is not null);

    private static bool IsVerb(ReportText text, int at) => !text.IsCapital(at) && SpeechCues.PartOf(text.Lower(at)) is not null;

    /// <summary>The name is not part of a longer one ("Anne Frank Gesamtschule") and no article makes a thing of it.</summary>
    private static bool StandsAlone(Reading reading, PersonName name)
    {
        var text = reading.Text;
        var (before, end) = (name.Range.First - 1, name.Range.End);
        return !IsPartOfName(text, name.Range.First, end) && !(IsPartOfName(text, before, name.Range.First) && !MayStandBefore(reading, before))
            && (ForWhom.StandsBefore(text, before + 1) || !IsBeforeThing(text, before))
            && (reading.Places.At(end - 1) is null || IsTownForName(reading, name))
            && !text.Is(before, "\"");
    }

    /// <summary>Whether the words of a name go on with the token behind.</summary>
    private static bool IsPartOfName(ReportText text, int word, int behind) =>
        text.IsCapital(word) && text.IsCapital(behind) && !text.IsApart(behind) && text.SentenceOf(word).Contains(behind);

    /// <summary>Capital words that are no part of the name behind them: "Und Ina Feld", "Moderatorin", "Kollegin", "Frau".</summary>
    private static bool MayStandBefore(Reading reading, int at)
    {
        var text = reading.Text;
        return (text.Lower(at) is "und" or "auch" or "mit" or "sowie" && at == text.SentenceOf(at).First)
            || Functions.IsHead(text, at) || NounsBefore.Matches(text.Lower(at)) || IsHome(reading, at) || text.Lower(at) is "frau" or "herr" or "herrn";
    }

    /// <summary>"das", "im", "zum": what follows is a thing; but "das waren Ina Feld und …", "das sind …".</summary>
    private static bool IsBeforeThing(ReportText text, int at) =>
        text.Lower(at) is "das" ? text.Lower(at - 1) is not ("war" or "waren" or "sind")
            : text.Lower(at) is "der" or "die" or "des" or "dem" or "den" or "im" or "am" or "zum" or "zur" or "ins" or "nach" or "/";

    /// <summary>"aus Bonn kam Ina Feld, aus Unna Jan Holt"</summary>
    private static bool IsHome(Reading reading, int at) => reading.Places.At(at) is { Value.Form: PlaceForm.Name } home && reading.Text.Lower(home.Range.First - 1) is "aus";

    /// <summary>"Otto Hattingen": behind a given name that is no town itself the town is a family name.</summary>
    private static bool IsTownForName(Reading reading, PersonName name)
    {
        var family = reading.Places.At(name.Range.End - 1);
        return name is { HasKnownGivenName: true, IsFamilyNameOnly: false } && reading.Places.At(name.Range.First) is null && family is { Value.Form: PlaceForm.Name, Range.Count: 1 };
    }
}
