using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Features.Events.Editing;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;
using SmartCityExchange.Web.Features.Shared.Records;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>Makes of an editor's decisions a new content of the event: places marked, unmarked, proposals taken over or rejected.</summary>
public sealed class EvidenceMarking(ArchiveContext archive, NameBook names, TimeProvider clock)
{
    /// <summary>The rule of a place that no reading rule found.</summary>
    public const string Rule = "editor.marked";

    /// <summary>What became of the decisions; the content is null while names or fields are open.</summary>
    public sealed record Result(EventContent? Content, IReadOnlyList<FormProblem> Problems, int Added, int Removed);

    /// <summary>A place to be marked.</summary>
    private sealed record Mark(RecordKind Kind, string Name, Span Span, InvolvementRole? Role, string Rule);

    public async Task<Result> ApplyAsync(EventContent before, IReadOnlyList<Proposal> proposals, EvidenceForm form, string editor, CancellationToken cancellationToken)
    {
        List<FormProblem> problems = [];
        var marks = proposals.Where(p => form.Decisions.GetValueOrDefault(p.Id) == EvidenceForm.Accept)
            .Select(p => new Mark(p.Kind, Typed(form.Names.GetValueOrDefault(p.Id)) ?? p.Name, p.Span, p.Role, p.Rule)).ToList();
        if (Typed(form.Words) is not null || Typed(form.Name) is not null)
        {
            AddTyped(before.Report, form, marks, problems);
        }

        // What the reader proposed and an editor accepted may be made: the editor has read the name. What an editor typed is asked about.
        var answers = new Dictionary<string, string?>(form.Answers);
        foreach (var accepted in marks.Where(m => m.Rule != Rule && m.Kind != RecordKind.Municipality))
        {
            answers.TryAdd(NameQuestion.Of(accepted.Kind, accepted.Name), NameQuestion.MakeNew);
        }

        await names.ReadAsync([.. marks.Select(m => (m.Kind, m.Name, (Guid?)null))], answers, editor, cancellationToken);
        if (problems.Count > 0 || names.Open.Count > 0)
        {
            return new Result(null, problems, 0, 0);
        }

        await RejectAsync(before.Key, proposals.Where(p => form.Decisions.GetValueOrDefault(p.Id) == EvidenceForm.Reject), editor, cancellationToken);
        var added = marks.ConvertAll(m => (Mark: m, Key: names.Find(m.Kind, m.Name, null)!.Value));
        var gone = form.Remove.ToHashSet();
        return new Result(Changed(before, added, gone), [], added.Count, before.Mentions.Where((m, index) => gone.Contains(m.Place ?? index + 1)).Count());
    }

    private static void AddTyped(string report, EvidenceForm form, List<Mark> marks, List<FormProblem> problems)
    {
        var (words, name) = (Typed(form.Words), Typed(form.Name));
        if (words is null)
        {
            problems.Add(new(nameof(form.Words), "Bitte markieren Sie Wörter im Bericht oder schreiben Sie sie hier genau so, wie sie dort stehen."));
        }
        else if (words.Length > Mention.QuoteMaxLength)
        {
            problems.Add(new(nameof(form.Words), $"Eine Belegstelle hat höchstens {Mention.QuoteMaxLength} Zeichen. Bitte markieren Sie weniger."));
        }
        else if (Find(report, words, form.Occurrence ?? 1) is { } span)
        {
            marks.Add(new Mark(form.Kind, name ?? words, span, form.Kind.IsSubject ? InvolvementRole.Subject : form.Kind == RecordKind.Person ? null : form.Role ?? InvolvementRole.Mentioned, Rule));
        }
        else
        {
            var count = Enumerable.Range(1, 1000).TakeWhile(n => Find(report, words, n) is not null).Count();
            problems.Add(count == 0
                ? new(nameof(form.Words), $"„{words}“ steht so nicht im Bericht. Bitte prüfen Sie Schreibweise und Satzzeichen; über eine Absatzgrenze oder über Fettgedrucktes hinweg lässt sich nichts markieren.")
                : new(nameof(form.Occurrence), count == 1 ? $"„{words}“ steht nur einmal im Bericht." : $"„{words}“ steht nur {count}-mal im Bericht."));
        }
    }

    private static Span? Find(string report, string words, int occurrence)
    {
        var start = -1;
        for (var n = 0; n < occurrence; n++)
        {
            start = start + 1 > report.Length ? -1 : report.IndexOf(words, start + 1, StringComparison.Ordinal);
            if (start < 0)
            {
                return null;
            }
        }

        return occurrence < 1 ? null : new Span(start, words.Length);
    }

    private static EventContent Changed(EventContent before, List<(Mark Mark, Guid Key)> added, HashSet<int> gone)
    {
        var kept = before.Mentions.Select((m, index) => m with { Place = m.Place ?? index + 1 }).Where(m => !gone.Contains(m.Place!.Value)).ToList();
        var next = 1 + before.Mentions.Select((m, index) => m.Place ?? index + 1).DefaultIfEmpty(0).Max();
        var parts = before.Involvements.Select(p => gone.Contains(p.Evidence ?? 0) ? p with { Evidence = null } : p).ToList();
        foreach (var (mark, key) in added.DistinctBy(a => (a.Key, a.Mark.Span)))
        {
            if (kept.Exists(m => m.Record == key && m.Start == mark.Span.Start && m.Quote.Length == mark.Span.Length))
            {
                continue;
            }

            var place = next++;
            kept.Add(new EventContent.Belegstelle(place, key, null, mark.Span.In(before.Report), mark.Span.Start, null, mark.Rule));
            Involve(parts, key, mark.Role, place);
        }

        return before with
        {
            Mentions = [.. kept.OrderBy(m => m.Start ?? -1)],
            Involvements = parts,
            Contributions =
            [
                .. before.Contributions.Select(t => t with { Speakers = [.. t.Speakers.Select(s => gone.Contains(s.Evidence ?? 0) ? s with { Evidence = null } : s)] }),
            ],
        };
    }

    /// <summary>Whoever is marked takes part. A role that nothing was evidence for gets this place; somebody who has a stronger one is not mentioned besides.</summary>
    private static void Involve(List<EventContent.Part> parts, Guid key, InvolvementRole? role, int place)
    {
        if (role is not { } wanted)
        {
            return;
        }

        var same = parts.FindIndex(p => p.Record == key && p.Role == wanted);
        if (same >= 0)
        {
            parts[same] = parts[same] with { Evidence = parts[same].Evidence ?? place, OnlyInName = false };
        }
        else if (wanted != InvolvementRole.Mentioned || !parts.Exists(p => p.Record == key))
        {
            parts.Add(new EventContent.Part(key, wanted, false, place));
        }
    }

    private async Task RejectAsync(Guid eventKey, IEnumerable<Proposal> rejected, string editor, CancellationToken cancellationToken)
    {
        var known = await archive.RejectedProposals.Where(r => r.EventKey == eventKey).Select(r => r.Signature).ToHashSetAsync(cancellationToken);
        foreach (var signature in rejected.Select(p => p.Signature).Where(known.Add))
        {
            archive.RejectedProposals.Add(new RejectedProposal { EventKey = eventKey, Signature = signature, RejectedBy = editor, RejectedAt = clock.GetUtcNow().UtcDateTime });
        }
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
