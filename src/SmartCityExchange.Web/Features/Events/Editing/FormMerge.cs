using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>A field that two people changed differently.</summary>
public sealed record FieldConflict(EventFormField Field, string Common, string Mine, string Theirs);

/// <summary>
/// Joins what an editor typed with what somebody else saved meanwhile, field by field. A field that only one of them changed is
/// taken from that one, a report that both changed in different paragraphs holds both. What is left are conflicts: the form
/// keeps the editor's words and shows the others beside them.
/// </summary>
public static class FormMerge
{
    /// <summary>The conflicts; <paramref name="mine"/> becomes the joined form, on top of the version <paramref name="theirs"/> shows.</summary>
    public static IReadOnlyList<FieldConflict> Into(EventForm mine, EventForm common, EventForm theirs)
    {
        List<FieldConflict> conflicts = [];
        foreach (var field in EventFormField.All)
        {
            var (was, ours, saved) = (field.Text(common), field.Text(mine), field.Text(theirs));
            if (ours == saved || was == saved)
            {
                continue;
            }

            if (was == ours)
            {
                field.Copy(mine, theirs);
            }
            else if (field.Name == nameof(EventForm.Report) && ThreeWayText.Merge(was, ours, saved) is { } joined)
            {
                mine.Report = joined;
            }
            else
            {
                conflicts.Add(new FieldConflict(field, was, ours, saved));
            }
        }

        mine.BaseVersion = theirs.BaseVersion;
        return conflicts;
    }

    /// <summary>Puts what was saved meanwhile into the fields in which the editor chose it.</summary>
    public static void Take(EventForm mine, EventForm theirs)
    {
        foreach (var field in EventFormField.All.Where(f => mine.Choices.GetValueOrDefault(f.Name) == EventForm.Theirs))
        {
            field.Copy(mine, theirs);
        }

        mine.Choices = [];
    }
}
