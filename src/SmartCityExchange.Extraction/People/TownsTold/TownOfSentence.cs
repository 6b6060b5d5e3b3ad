using SmartCityExchange.Extraction.People.Affiliations;

namespace SmartCityExchange.Extraction.People.TownsTold;

/// <summary>
/// The town or body that the sentence around a person tells, or the one before, where the words of the introduction tell none:
/// "In Unna, so Klimaschutzmanager Jan Holt, …", "Die Stadt Unna war vertreten: Kämmerer Jan Holt …".
/// </summary>
internal static class TownOfSentence
{
    /// <summary>The first that tells something counts; the nearer the words to the person, the earlier.</summary>
    private static readonly Func<IntroducedPerson, Affiliation?>[] Rules =
    [
        BodyTheySpeakFor.WithSomebody,
        BodyTheySpeakFor.InClause,
        BodyTheySpeakFor.NamedLast,
        WordsBeforeName.RepresentedBy,
        WordsBeforeName.Quoted,
        WordsBeforeName.AsOfficeSays,
        WordsBeforeName.Led,
        WordsBeforeName.WhoStandsForIt,
        BodyTheySpeakFor.AtStand,
        TownOfClause.AsSubject,
        TownOfClause.AsExample,
        TownOfClause.InReport,
        WordsBeforeName.FromTown,
        WordsBeforeName.TownAndColon,
        WordsBeforeName.TheirOwn,
        WordsBeforeName.OfficeBehindColon,
        TownOfClause.ComesFrom,
        TownOfClause.WorksThere,
        TownOfClause.WhereOfficeIs,
        TownOfClause.GiftFrom,
        TownOfClause.Represented,
        SentenceBefore.TownThere,
        SentenceBefore.OfTown,
        SentenceBefore.OwnHouse,
        SentenceBefore.Explained,
        SentenceBefore.HeadOfPassage,
    ];

    public static void Complete(Reading reading)
    {
        foreach (var mark in reading.People.InOrder.Where(mark => IsOpen(mark.Value)).ToList())
        {
            var person = new IntroducedPerson(reading, mark);
            var isFree = FreeProfessions.Has(reading.Text, mark.Value.Affiliation);
            if ((isFree ? SentenceBefore.OwnHouse(person) : Told(person)) is { } told)
            {
                var affiliation = mark.Value.Affiliation.Or(told) with { End = mark.Value.Affiliation.End };
                reading.People.Replace(mark, mark.Value with { Affiliation = affiliation });
            }
        }
    }

    private static bool IsOpen(PersonMention person) =>
        person.Affiliation is { Organisation: null, Place: null } && person.Part != SpeakerPart.Moderation;

    private static Affiliation? Told(IntroducedPerson person) =>
        Rules.Select(rule => rule(person)).FirstOrDefault(told => told is not null);
}
