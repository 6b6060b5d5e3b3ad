using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>The page on which words of a report are marked: the report with its marks, what the reader proposes, and every place there is.</summary>
public sealed record EvidencePage(EventEditPage.Stored Event, EvidenceForm Form, IReadOnlyList<Passage> Report, IReadOnlyList<EvidencePage.Named> Marked, IReadOnlyList<EvidencePage.Proposed> Proposals)
{
    /// <summary>Letters of the report shown around marked words.</summary>
    private const int Around = 60;

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    public IReadOnlyList<OpenName> OpenNames { get; init; } = [];

    public bool IsOutdated { get; init; }

    public string Address => $"{DeskLinks.Edit(RecordKind.Event, Event.Key)}/belegstellen";

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>Somebody or something, and every place that names it.</summary>
    /// <param name="Ways">What the places are evidence for; or that nothing is.</param>
    public sealed record Named(RecordKind Kind, Guid Key, string Name, IReadOnlyList<string> Ways, IReadOnlyList<Place> Places);

    /// <param name="Number">Its number among the mentions of the event.</param>
    public sealed record Place(int Number, string Before, string Quote, string After, bool IsInReport, bool IsEvidence);

    /// <param name="Bearer">The record that bears the name; null when accepting makes one.</param>
    public sealed record Proposed(Proposal Proposal, string Before, string After, string? Bearer);

    public static async Task<EvidencePage?> FindAsync(ArchiveContext archive, Guid key, EvidenceForm? form, CancellationToken cancellationToken)
    {
        if (await EventEditPage.FindAsync(archive, key, cancellationToken) is not { } stored || await EventVersions.ReadAsync(archive, key, stored.Version, cancellationToken) is not { } content)
        {
            return null;
        }

        var linked = await LinkedRecords.LoadAsync(archive, [content], cancellationToken);
        var places = content.Mentions.Select((m, index) => (Mention: m, Number: m.Place ?? index + 1, Record: linked.Record(m.Record))).Where(m => m.Record is not null).ToList();
        var marks = places.Where(m => m.Mention.Start is not null)
            .Select(m => new ReportMark($"wort-{m.Number}", new Span(m.Mention.Start!.Value, m.Mention.Quote.Length), m.Record!.RecordKind.IsSentence ? null : $"#stelle-{m.Number}"));
        var proposals = await ProposalsAsync(archive, content, cancellationToken);
        return new EvidencePage(
            stored,
            form ?? new EvidenceForm { BaseVersion = stored.Version },
            AnnotatedReport.Render(content.Report, marks),
            [
                .. places.GroupBy(m => m.Record!).OrderBy(g => g.Key.RecordKind).ThenBy(g => g.Key.SortKey, StringComparer.Ordinal).Select(g => new Named(
                    g.Key.RecordKind,
                    g.Key.Key,
                    g.Key.Name,
                    Ways(content, g.Key.Key, linked),
                    [.. g.OrderBy(m => m.Mention.Start).Select(m => PlaceOf(content, m.Mention, m.Number))])),
            ],
            await DescribedAsync(archive, content, proposals, cancellationToken))
        {
            IsOutdated = form is not null && form.BaseVersion != stored.Version,
        };
    }

    public static async Task<IReadOnlyList<Proposal>> ProposalsAsync(ArchiveContext archive, EventContent content, CancellationToken cancellationToken) => ProposalFinder.Find(
        content, await archive.RejectedProposals.Where(r => r.EventKey == content.Key).Select(r => r.Signature).ToHashSetAsync(cancellationToken));

    private static IReadOnlyList<string> Ways(EventContent content, Guid key, LinkedRecords linked) =>
    [
        .. content.Involvements.Where(p => linked.Record(p.Record)?.Key == key).Select(p => Words.Of(p.Role)),
        .. content.Contributions.SelectMany(t => t.Speakers).Where(s => linked.Record(s.Person)?.Key == key).Select(s => Words.Of(s.Part)).Distinct(),
    ];

    private static Place PlaceOf(EventContent content, EventContent.Belegstelle mention, int number)
    {
        var isEvidence = content.Involvements.Any(p => p.Evidence == number) || content.Contributions.SelectMany(t => t.Speakers).Any(s => s.Evidence == number);
        var span = mention.Start is { } start ? new Span(start, mention.Quote.Length) : default;
        return new Place(number, Before(content.Report, span), mention.Quote, After(content.Report, span), mention.Start is not null, isEvidence);
    }

    private static async Task<IReadOnlyList<Proposed>> DescribedAsync(ArchiveContext archive, EventContent content, IReadOnlyList<Proposal> proposals, CancellationToken cancellationToken)
    {
        var folded = proposals.Select(p => GermanText.Fold(p.Name)).Distinct().ToList();
        var bearers = await archive.Records.Present().Where(r => folded.Contains(r.FoldedName) || r.Aliases.Any(a => folded.Contains(a.FoldedName)))
            .Select(r => new { r.RecordKind, r.Name, r.FoldedName, Aliases = r.Aliases.Select(a => a.FoldedName).ToList() }).ToListAsync(cancellationToken);
        return
        [
            .. proposals.Select(p => new Proposed(
                p,
                Before(content.Report, p.Span),
                After(content.Report, p.Span),
                bearers.Find(b => b.RecordKind == p.Kind && b.Aliases.Append(b.FoldedName).Contains(GermanText.Fold(p.Name)))?.Name)),
        ];
    }

    private static string Before(string report, Span span)
    {
        var start = Math.Max(0, span.Start - Around);
        return (start > 0 ? "… " : "") + report[start..span.Start].ReplaceLineEndings(" ");
    }

    private static string After(string report, Span span)
    {
        var end = Math.Min(report.Length, span.End + Around);
        return report[span.End..end].ReplaceLineEndings(" ") + (end < report.Length ? " …" : "");
    }
}
