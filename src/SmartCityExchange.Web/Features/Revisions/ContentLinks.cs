namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Links of an event's content from one record to another, and back.</summary>
public static class ContentLinks
{
    /// <summary>The content with every link to <paramref name="from"/> leading to <paramref name="into"/>. Names as billed, and words, stay.</summary>
    public static EventContent Relinked(this EventContent content, Guid from, Guid into)
    {
        Guid? Moved(Guid? key) => key == from ? into : key;
        return content with
        {
            Venue = Moved(content.Venue),
            PlannedVenue = Moved(content.PlannedVenue),
            Series = Moved(content.Series),
            Mentions = [.. content.Mentions.Select(m => m with { Record = Moved(m.Record) })],
            Contributions = content.WithSpeakers(s => s with { Person = Moved(s.Person), Organisation = Moved(s.Organisation), Municipality = Moved(s.Municipality) }),
            Involvements =
            [
                .. content.Involvements.Select(p => p with { Record = Moved(p.Record) }).GroupBy(p => (p.Record, p.Role))
                    .Select(same => same.First() with { OnlyInName = same.All(p => p.OnlyInName), Evidence = same.Select(p => p.Evidence).FirstOrDefault(e => e is not null) }),
            ],
        };
    }

    /// <summary>
    /// The content with those links leading to <paramref name="from"/> again that did so <paramref name="before"/> it was relinked. What was
    /// added to <paramref name="into"/> since stays there, what was taken out since stays out.
    /// </summary>
    public static EventContent Parted(this EventContent content, EventContent before, Guid from, Guid into)
    {
        var mentions = PartedMentions(content.Mentions, before.Mentions, from, into);
        return content with
        {
            Venue = Back(content.Venue, before.Venue),
            PlannedVenue = Back(content.PlannedVenue, before.PlannedVenue),
            Series = Back(content.Series, before.Series),
            Mentions = mentions,
            Contributions = content.WithSpeakers((talk, s) =>
            {
                var was = Earlier(before, talk, s);
                return s with
                {
                    Person = Back(s.Person, was?.Person),
                    Organisation = Back(s.Organisation, was?.Organisation),
                    Municipality = Back(s.Municipality, was?.Municipality),
                };
            }),
            Involvements = [.. content.Involvements.SelectMany(p => PartedInvolvement(p, before, mentions, from, into))],
        };

        Guid? Back(Guid? now, Guid? was) => now == into && was == from ? from : now;
    }

    private static IReadOnlyList<EventContent.Talk> WithSpeakers(this EventContent content, Func<EventContent.Speaker, EventContent.Speaker> change) =>
        content.WithSpeakers((_, speaker) => change(speaker));

    private static IReadOnlyList<EventContent.Talk> WithSpeakers(this EventContent content, Func<EventContent.Talk, EventContent.Speaker, EventContent.Speaker> change) =>
        [.. content.Contributions.Select(talk => talk with { Speakers = [.. talk.Speakers.Select(s => change(talk, s))] })];

    /// <summary>The same billing before: in the same contribution if there, else in any.</summary>
    private static EventContent.Speaker? Earlier(EventContent before, EventContent.Talk talk, EventContent.Speaker speaker) => before.Contributions
        .OrderByDescending(t => t.Number == talk.Number).SelectMany(t => t.Speakers)
        .FirstOrDefault(s => s.BilledName == speaker.BilledName);

    /// <summary>
    /// A mention is the same as before when it has the same words at the same place of the source or the report; where an edit moved them,
    /// the n-th with these words is the n-th.
    /// </summary>
    private static List<EventContent.Belegstelle> PartedMentions(
        IReadOnlyList<EventContent.Belegstelle> now, IReadOnlyList<EventContent.Belegstelle> before, Guid from, Guid into)
    {
        var parted = now.ToList();
        foreach (var words in now.Select((mention, index) => (Mention: mention, Index: index)).Where(m => m.Mention.Record == into).GroupBy(m => m.Mention.Quote))
        {
            var were = before.Where(m => m.Quote == words.Key && (m.Record == from || m.Record == into)).OrderBy(m => m.Start).ToList();
            var open = words.OrderBy(m => m.Mention.Start).ToList();
            void Match(Func<EventContent.Belegstelle, EventContent.Belegstelle, bool> isSame)
            {
                foreach (var m in open.ToList())
                {
                    if (were.Find(w => isSame(w, m.Mention)) is { } was)
                    {
                        were.Remove(was);
                        open.Remove(m);
                        parted[m.Index] = m.Mention with { Record = was.Record };
                    }
                }
            }

            Match((was, m) => was.SourceStart is not null && was.SourceStart == m.SourceStart);
            Match((was, m) => was.Start is not null && was.Start == m.Start);
            Match((_, _) => true);
        }

        return parted;
    }

    private static IEnumerable<EventContent.Part> PartedInvolvement(
        EventContent.Part part, EventContent before, IReadOnlyList<EventContent.Belegstelle> mentions, Guid from, Guid into)
    {
        var was = part.Record == into ? before.Involvements.FirstOrDefault(p => p.Record == from && p.Role == part.Role) : null;
        if (was is null)
        {
            return [part];
        }

        var hadBoth = before.Involvements.FirstOrDefault(p => p.Record == into && p.Role == part.Role);
        var back = part with { Record = from, OnlyInName = was.OnlyInName, Evidence = Evidence(was, from) };
        return hadBoth is null ? [back] : [part with { OnlyInName = hadBoth.OnlyInName, Evidence = Evidence(hadBoth, into) }, back];

        // The place the link was evident from before, else what the joined one points at if that is the record's own.
        int? Evidence(EventContent.Part earlier, Guid record)
        {
            var quote = earlier.Evidence is { } number ? before.Mentions.Where((m, index) => (m.Place ?? index + 1) == number).Select(m => m.Quote).FirstOrDefault() : null;
            return mentions.Select((m, index) => (Mention: m, Place: m.Place ?? index + 1))
                .Where(m => m.Mention.Record == record && (m.Mention.Quote == quote || m.Place == part.Evidence))
                .OrderByDescending(m => m.Mention.Quote == quote).Select(m => (int?)m.Place).FirstOrDefault();
        }
    }
}
