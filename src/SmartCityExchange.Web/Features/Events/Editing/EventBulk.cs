using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Does the same to several events, each saved as a version of its own.</summary>
public sealed class EventBulk(ArchiveContext archive, NameBook names, RevisionLog revisions, IServiceScopeFactory scopes)
{
    /// <summary>What became of it.</summary>
    /// <param name="Changed">How many events have a new version.</param>
    /// <param name="Same">How many said it already.</param>
    /// <param name="Refused">Titles of those that somebody else saved meanwhile or that are gone.</param>
    public sealed record Result(int Changed, int Same, IReadOnlyList<string> Refused);

    /// <summary>Null while the name needs an answer, see <see cref="NameBook.Open"/>; nothing is saved then.</summary>
    public async Task<Result?> ApplyAsync(BulkForm form, string editor, CancellationToken cancellationToken)
    {
        var change = form.Act == BulkAct.Series ? await SeriesAsync(form, editor, cancellationToken) : await LinkAsync(form, editor, cancellationToken);
        if (change is null)
        {
            return null;
        }

        // A record or series made for it is stored first: each event is saved in a context of its own.
        await archive.SaveChangesAsync(cancellationToken);
        var (changed, same) = (0, 0);
        List<string> refused = [];
        foreach (var e in await archive.Events.AsNoTracking().Where(e => form.Events.Contains(e.Key)).OrderBy(e => e.Date).ThenBy(e => e.Id).Select(e => new { e.Key, e.Title, e.Version, e.Status }).ToListAsync(cancellationToken))
        {
            await using var own = scopes.CreateAsyncScope();
            var before = e.Status == EventStatus.Trashed ? null : await EventVersions.ReadAsync(archive, e.Key, e.Version, cancellationToken);
            var after = before is null ? null : change(before);
            if (after is not null && RecordSnapshot.Of(after) == RecordSnapshot.Of(before!))
            {
                same++;
                continue;
            }

            var outcome = after is null ? SaveOutcome.Missing : await own.ServiceProvider.GetRequiredService<EventEditor>()
                .SaveAsync(e.Key, e.Version, after, form.Publish && e.Status == EventStatus.Published, editor, string.IsNullOrWhiteSpace(form.Note) ? "Sammeländerung" : form.Note.Trim(), cancellationToken);
            if (outcome == SaveOutcome.Saved)
            {
                changed++;
            }
            else
            {
                refused.Add(e.Title);
            }
        }

        return new Result(changed, same, refused);
    }

    private async Task<Func<EventContent, EventContent>?> LinkAsync(BulkForm form, string editor, CancellationToken cancellationToken)
    {
        await names.ReadAsync([(form.Kind, form.Name!, null)], form.Answers, editor, cancellationToken);
        if (names.Find(form.Kind, form.Name, null) is not { } key)
        {
            return null;
        }

        var role = form.RoleOfKind;
        return form.Act == BulkAct.Unlink
            ? content => content with { Involvements = [.. content.Involvements.Where(p => p.Record != key || p.Role != role)] }
            : content => content.Involvements.Any(p => p.Record == key && p.Role == role)
                ? content
                : content with { Involvements = [.. content.Involvements, new EventContent.Part(key, role, false, Evidence(content, key))] };
    }

    /// <summary>A place that names the record already is the evidence; none makes the fact one that staff added.</summary>
    private static int? Evidence(EventContent content, Guid key) =>
        content.Mentions.Select((m, index) => (m.Record, Place: m.Place ?? index + 1)).Where(m => m.Record == key).Select(m => (int?)m.Place).FirstOrDefault();

    private async Task<Func<EventContent, EventContent>?> SeriesAsync(BulkForm form, string editor, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(form.Name))
        {
            return content => content with { Series = null, SeriesNumber = null };
        }

        var folded = GermanText.Fold(form.Name);
        var series = await archive.Series.Bearing([folded]).OrderBy(s => s.FoldedName != folded).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        if (series is null)
        {
            series = new EventSeries { Name = form.Name.Trim() };
            archive.Series.Add(series);
            revisions.RecordNew(series, editor, null);
        }

        revisions.RecordReuse(series, editor);

        return content => content.Series == series.Key ? content : content with { Series = series.Key, SeriesNumber = null };
    }
}
