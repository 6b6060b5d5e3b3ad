using SmartCityExchange.Extraction.Organisations;
using SmartCityExchange.Extraction.People.TownsTold;
using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.People;

/// <summary>People of the body that publishes the report: "unsere Leiterin Ina Feld", "IHK-Präsident Jan Holt" in the magazine of an IHK.</summary>
internal static class OwnBody
{
    private static readonly Wording Our = Wording.Of("unser|unsere|unserer|unserem|unseren");

    /// <param name="publishers">The bodies at the head of the page; of several nobody knows whose "we" it is.</param>
    public static void Complete(Reading reading, IReadOnlyList<OrganisationReading> publishers)
    {
        if (publishers is not [var publisher])
        {
            return;
        }

        foreach (var mark in reading.People.InOrder.Where(mark => mark.Value.Affiliation is { Function: not null, Organisation: null, Place: null }).ToList())
        {
            if (Word(reading, mark, publisher) is { } word
                && reading.Organisations.TryAdd(word, new OrganisationMention(publisher.Name, publisher.Aliases, "organisation.own")))
            {
                var affiliation = mark.Value.Affiliation with { Organisation = reading.Organisations.From(word.First) };
                reading.People.Replace(mark, mark.Value with { Affiliation = affiliation });
            }
        }
    }

    /// <summary>The word that says so: the pronoun before the office, or the office itself.</summary>
    private static TokenRange? Word(Reading reading, Mark<PersonMention> mark, OrganisationReading publisher)
    {
        var text = reading.Text;
        var start = IntroducedPerson.StartOf(text, mark);
        if (Our.StandsBefore(text, start))
        {
            return new TokenRange(start - 1, start);
        }

        var office = mark.Value.Affiliation.Function!.Value.First;
        var front = text.Tokens[office].Text.Split('-')[0];
        var isShortName = front.Length > 1 && front.Length < text.Tokens[office].Text.Length
            && (publisher.Name.StartsWith($"{front} ", StringComparison.Ordinal) || publisher.Aliases.Contains(front));
        return isShortName ? new TokenRange(office, office + 1) : null;
    }
}
