using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Makes an event and its parts say what a content says. Rows that say the same before and after stay the same rows, so that links to a Belegstelle last.</summary>
public static class EventParts
{
    extension(IQueryable<Event> events)
    {
        /// <summary>With everything that belongs to the event, and the records it links.</summary>
        public IQueryable<Event> WithParts() => events.AsSplitQuery()
            .Include(e => e.Source)
            .Include(e => e.Series)
            .Include(e => e.Venue!.Municipality)
            .Include(e => e.PlannedVenue!.Municipality)
            .Include(e => e.Mentions).ThenInclude(m => m.Record)
            .Include(e => e.Involvements).ThenInclude(i => i.Record)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Person)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Organisation)
            .Include(e => e.Contributions).ThenInclude(c => c.Speakers).ThenInclude(s => s.Municipality);
    }

    /// <summary>Everything but key, address, status and source, which no content changes.</summary>
    public static void Apply(this Event e, EventContent content, LinkedRecords linked)
    {
        e.Title = content.Title;
        e.Date = content.Date;
        e.EndDate = content.EndDate;
        e.Attendance = content.Attendance;
        e.Venue = linked.Venue(content.Venue);
        e.PlannedVenue = linked.Venue(content.PlannedVenue);
        e.Platform = content.Platform;
        e.Series = linked.Series(content.Series);
        e.SeriesNumber = content.SeriesNumber;
        e.Report = content.Report;
        var mentions = ApplyMentions(e, content, linked);
        Mention? Evidence(int? place) => place is { } number ? mentions.GetValueOrDefault(number) : null;
        ApplyContributions(e, content, linked, Evidence);
        ApplyInvolvements(e, content, linked, Evidence);
        e.Mentions.RemoveAll(m => !mentions.ContainsValue(m));
    }

    private static Dictionary<int, Mention> ApplyMentions(Event e, EventContent content, LinkedRecords linked)
    {
        var free = e.Mentions.ToList();
        Dictionary<int, Mention> placed = [];
        foreach (var (said, place) in content.Mentions.Select((m, index) => (m, m.Place ?? index + 1)))
        {
            var record = linked.Record(said.Record);
            if (record is null && said.Field is null)
            {
                continue;
            }

            var same = free.Where(m => m.Record == record && m.Field == said.Field && m.Quote == said.Quote).ToList();
            var mention = same.Find(m => m.Start == said.Start) ?? same.Find(m => m.SourceStart == said.SourceStart) ?? same.FirstOrDefault();
            if (mention is null)
            {
                mention = new Mention { Event = e, Record = record, Field = said.Field, Quote = said.Quote, SourceStart = said.SourceStart, Rule = said.Rule };
                e.Mentions.Add(mention);
            }

            free.Remove(mention);
            mention.Start = said.Start;
            placed[place] = mention;
        }

        return placed;
    }

    private static void ApplyContributions(Event e, EventContent content, LinkedRecords linked, Func<int?, Mention?> evidence)
    {
        var kept = e.Contributions.OrderBy(c => c.Number).ToList();
        foreach (var (talk, index) in content.Contributions.Select((t, i) => (t, i)))
        {
            var contribution = kept.ElementAtOrDefault(index);
            if (contribution is null)
            {
                contribution = new Contribution { Event = e, Number = index + 1, Start = talk.Start, Length = talk.Length };
                e.Contributions.Add(contribution);
            }

            (contribution.Start, contribution.Length) = (talk.Start, talk.Length);
            ApplySpeakers(contribution, [.. talk.Speakers.Where(s => linked.Record(s.Person) is Person)], linked, evidence);
        }

        e.Contributions.RemoveAll(c => c.Number > content.Contributions.Count);
    }

    private static void ApplySpeakers(Contribution contribution, List<EventContent.Speaker> billed, LinkedRecords linked, Func<int?, Mention?> evidence)
    {
        var kept = contribution.Speakers.OrderBy(s => s.Position).ToList();
        foreach (var (said, index) in billed.Select((s, i) => (s, i)))
        {
            var person = (Person)linked.Record(said.Person)!;
            var role = kept.ElementAtOrDefault(index);
            if (role is null)
            {
                role = new SpeakerRole { Contribution = contribution, Position = index + 1, Person = person, BilledName = said.BilledName };
                contribution.Speakers.Add(role);
            }

            role.Person = person;
            role.BilledName = said.BilledName;
            role.AcademicTitle = said.AcademicTitle;
            role.Function = said.Function;
            role.Unit = said.Unit;
            role.Organisation = linked.Record(said.Organisation) as Organisation;
            role.Municipality = linked.Record(said.Municipality) as Municipality;
            role.Part = said.Part;
            role.Evidence = evidence(said.Evidence);
        }

        contribution.Speakers.RemoveAll(s => s.Position > billed.Count);
    }

    private static void ApplyInvolvements(Event e, EventContent content, LinkedRecords linked, Func<int?, Mention?> evidence)
    {
        HashSet<Involvement> said = [];
        foreach (var part in content.Involvements.Where(p => linked.Record(p.Record) is not null))
        {
            var record = linked.Record(part.Record)!;
            var involvement = e.Involvements.Find(i => i.Record == record && i.Role == part.Role);
            if (involvement is null)
            {
                involvement = new Involvement { Event = e, Record = record, Role = part.Role };
                e.Involvements.Add(involvement);
            }

            involvement.OnlyInName = part.OnlyInName;
            involvement.Evidence = evidence(part.Evidence);
            said.Add(involvement);
        }

        e.Involvements.RemoveAll(i => !said.Contains(i));
    }
}
