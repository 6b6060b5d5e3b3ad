using SmartCityExchange.Extraction.People.Affiliations;
using SmartCityExchange.Extraction.People.Names;
using SmartCityExchange.Extraction.People.TownsTold;
using SmartCityExchange.Extraction.Places;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>
/// Finds the people a report introduces. Two capitalised words are a person when something beside them says so: a title,
/// a function before or after, "vertreten durch", a body or a verb of speaking; a known given name speaks for itself where
/// nothing speaks against it.
/// </summary>
internal static class PersonFinder
{
    private const int ReachOfCredit = 8;
    private const int ReachOfAddress = 9;

    public static void Find(Reading reading)
    {
        var spokenOf = new List<TokenRange>();
        for (var at = 0; at < reading.Text.Tokens.Count; at++)
        {
            if (!reading.Text.IsCapital(at) || reading.Organisations.At(at) is not null || reading.Asides.HidesPeople(at) || IsCredit(reading.Text, at))
            {
                continue;
            }

            if (SharedFamilyName.At(reading, at) is { } pair)
            {
                AddPair(reading, pair);
                at = pair.End - 1;
            }
            else if ((InvertedName.At(reading, at) ?? PersonName.At(reading, at)) is { } name)
            {
                if (Absence.Is(reading, name.Range) && (name.IsCertain || name.HasKnownGivenName))
                {
                    spokenOf.Add(name.Range);
                    at = name.Range.End - 1;
                    continue;
                }

                at = Math.Max(at, Add(reading, at, name) - 1);
            }
        }

        reading.Places.RemoveWhere(place => IsFamilyNameOfContact(reading, place.Range.First));
        TownsOfName.Remove(reading, spokenOf);
        FollowingSentence.Complete(reading);
        SpokenFor.Complete(reading);
        Pairs.Complete(reading);
        WorkVerbs.Complete(reading);
        ChairOfUniversity.Complete(reading);
        SharedBracket.Complete(reading);
        SharedOffice.Complete(reading);
        EntryLabels.Complete(reading);
        TownOfSentence.Complete(reading);
    }

    /// <summary>"Ihr Ansprechpartner: Ina Brakel, Telefon …"</summary>
    private static bool IsFamilyNameOfContact(Reading reading, int at) =>
        at > 0 && reading.Asides.HidesPeople(at) && GivenNames.Contains(reading.Text.Tokens[at - 1].Text);

    /// <summary>Where reading goes on: behind the person and what belongs to it, or at the token itself.</summary>
    private static int Add(Reading reading, int at, PersonName name)
    {
        if (IsAddressed(reading.Text, name.Range.End))
        {
            return name.Range.End;
        }

        var before = Introduction.Before(reading, at);
        var after = AffiliationAfter.Read(reading, name, before.Affiliation.Function is not null || name.Function is not null);
        if (PersonRule.For(reading, at, name, before, after) is not { } rule)
        {
            return at;
        }

        var affiliation = FreeProfessions.WithoutHome(reading.Text, Choose(name, before, after));
        var part = rule == "person.moderated-by" ? SpeakerPart.Moderation : SpeechCues.PartNear(reading.Text, before.Start, Math.Max(after.End, name.Range.End));
        reading.People.TryAdd(name.Range, new PersonMention(name, affiliation, part, rule, reading.Text.PassageOf(at)));
        MarkUnit(reading, affiliation);
        return Math.Max(after.End, name.Range.End);
    }

    /// <summary>"Ina Feld, Nordring 60, 59423 Unna": an address behind the name is where to write to, and who can be written to need not have been there.</summary>
    private static bool IsAddressed(ReportText text, int end) =>
        text.Is(end, ",") && Enumerable.Range(end + 1, ReachOfAddress).Any(at => at + 1 < text.Tokens.Count && text.Tokens[at].IsPostcode && text.IsCapital(at + 1)
            && text.Is(at - 1, ",") && text.Tokens[at - 2].IsNumber && text.PassageOf(at) == text.PassageOf(end));

    private static void AddPair(Reading reading, SharedFamilyName pair)
    {
        var after = AffiliationAfter.Read(reading, pair.Second, hasFunction: false);
        foreach (var name in new[] { pair.First, pair.Second }.Where(name => !Absence.Is(reading, name.Range)))
        {
            var part = SpeechCues.PartNear(reading.Text, pair.First.Range.First, Math.Max(after.End, pair.End));
            reading.People.TryAdd(name.Range, new PersonMention(name, after, part, "person.shared-family-name", reading.Text.PassageOf(name.Range.First)));
        }
    }

    /// <summary>"Foto: Anna Muster", "Foto: Stadt Unna / Anna Muster" name who took the picture, not who spoke.</summary>
    private static bool IsCredit(ReportText text, int at) =>
        text.Is(at - 1, "©") || IsCreditLabel(text, at - 1)
        || (text.Tokens[Math.Max(0, at - 1)].Text is "/" or "|" && Enumerable.Range(at - ReachOfCredit, ReachOfCredit - 1).Any(label => IsCreditLabel(text, label)));

    private static bool IsCreditLabel(ReportText text, int colon) =>
        text.Is(colon, ":") && text.Lower(colon - 1) is "foto" or "fotos" or "bild" or "bilder" or "text" or "quelle" or "autor" or "autorin" or "redaktion" or "grafik";

    /// <summary>What stands at the person's own side says more than what stands before.</summary>
    private static Affiliation Choose(PersonName name, Introduction before, Affiliation after)
    {
        var own = name.Function is { } function ? new Affiliation { Function = function } : Affiliation.None;
        return own.Or(after).Or(before.Affiliation) with { End = after.End };
    }

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
