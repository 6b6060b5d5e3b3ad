using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>Has the reader read a report as it stands now, and proposes what it finds and nobody has marked.</summary>
public static class ProposalFinder
{
    /// <summary>The proposals in the order of the report.</summary>
    /// <param name="content">The event.</param>
    /// <param name="rejected">Signatures of what was rejected.</param>
    public static IReadOnlyList<Proposal> Find(EventContent content, IReadOnlySet<string> rejected)
    {
        // The reader reads events under a heading with a day; the event's own stand for those of a source.
        var head = $"{content.Title}\n{GermanDates.Written(content.Date)}\n\n";
        if (Read(head + content.Report) is not { } report)
        {
            return [];
        }

        var marked = content.Mentions.Where(m => m.Record is not null && m.Start is not null).Select(m => new Span(m.Start!.Value, m.Quote.Length)).ToHashSet();
        return
        [
            .. Named(report)
                .Where(p => p.Evidence.Span.Start >= head.Length && p.Evidence.Span.Length <= Mention.QuoteMaxLength)
                .Select(p => new Proposal(p.Kind, p.Name, p.Evidence.Span.Shift(-head.Length), p.Evidence.Span.In(head + content.Report), p.Role, p.Evidence.Rule))
                .Where(p => !marked.Contains(p.Span) && !rejected.Contains(p.Signature))
                .DistinctBy(p => p.Id).OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.Length),
        ];
    }

    /// <summary>What the reader makes of it; of several events it sees in one report, the longest.</summary>
    private static Report? Read(string text)
    {
        try
        {
            return ReportReader.Read(text).MaxBy(r => r.Body.Length);
        }
        catch (UnreadableReportException)
        {
            return null;
        }
    }

    private static IEnumerable<(RecordKind Kind, string Name, InvolvementRole? Role, Extraction.Evidence Evidence)> Named(Report report) =>
    [
        .. report.Contributions.SelectMany(c => c.Speakers).SelectMany(s => s.Mentions.Select(e => (RecordKind.Person, s.Name, (InvolvementRole?)null, e))),
        .. report.Municipalities.SelectMany(m => m.Mentions.Select(e => (RecordKind.Municipality, m.Name, RoleAt(m.Roles, e), e))),
        .. report.Organisations.SelectMany(o => o.Mentions.Select(e => (RecordKind.Organisation, o.Name, RoleAt(o.Roles, e), e))),
        .. report.Projects.SelectMany(p => p.Mentions.Select(e => (RecordKind.Project, p.Name, (InvolvementRole?)InvolvementRole.Subject, e))),
        .. report.Topics.SelectMany(t => t.Mentions.Select(e => (RecordKind.Topic, t.Name, (InvolvementRole?)InvolvementRole.Subject, e))),
        .. report.Questions.Select(q => (RecordKind.Question, q.Value, (InvolvementRole?)InvolvementRole.Subject, q.Evidence)),
        .. report.Announcements.Select(a => (RecordKind.Announcement, a.Value, (InvolvementRole?)InvolvementRole.Subject, a.Evidence)),
    ];

    private static InvolvementRole? RoleAt(IReadOnlyList<RoleReading> roles, Extraction.Evidence place) => (roles.FirstOrDefault(r => r.Evidence.Span == place.Span)?.Role ?? Role.Mentioned) switch
    {
        Role.Host => InvolvementRole.Host,
        Role.Presents => InvolvementRole.Presents,
        Role.Supports => InvolvementRole.Supports,
        _ => InvolvementRole.Mentioned,
    };
}
