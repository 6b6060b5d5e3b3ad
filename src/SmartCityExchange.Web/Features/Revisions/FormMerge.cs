namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>A field that two people changed differently.</summary>
/// <param name="Name">See <see cref="FormPart{TForm}.Name"/>.</param>
/// <param name="Label">See <see cref="FormPart{TForm}.Label"/>.</param>
/// <param name="Common">What stood there before both.</param>
/// <param name="Mine">What the editor typed.</param>
/// <param name="Theirs">What somebody else saved.</param>
public sealed record FieldConflict(string Name, string Label, string Common, string Mine, string Theirs);

/// <summary>
/// Joins what an editor typed with what somebody else saved meanwhile, field by field. A field that only one of them changed is
/// taken from that one, a text that both changed in different paragraphs holds both. What is left are conflicts: the form
/// keeps the editor's words and shows the others beside them.
/// </summary>
public static class FormMerge
{
    /// <summary>The answer to a conflict that takes what was saved meanwhile.</summary>
    public const string Theirs = "gespeicherte";

    /// <summary>The conflicts; <paramref name="mine"/> becomes the joined form.</summary>
    public static IReadOnlyList<FieldConflict> Into<TForm>(this IEnumerable<FormPart<TForm>> parts, TForm mine, TForm common, TForm theirs)
    {
        List<FieldConflict> conflicts = [];
        foreach (var part in parts)
        {
            var (was, ours, saved) = (part.Text(common), part.Text(mine), part.Text(theirs));
            if (ours == saved || was == saved)
            {
                continue;
            }

            if (was == ours)
            {
                part.Copy(mine, theirs);
            }
            else if (part.Join is not null && ThreeWayText.Merge(was, ours, saved) is { } joined)
            {
                part.Join(mine, joined);
            }
            else
            {
                conflicts.Add(new FieldConflict(part.Name, part.Label, was, ours, saved));
            }
        }

        return conflicts;
    }

    /// <summary>Puts what was saved meanwhile into the fields in which the editor chose it.</summary>
    /// <param name="parts">The fields of the form.</param>
    /// <param name="mine">The form the choices are for.</param>
    /// <param name="theirs">The form as it was saved.</param>
    /// <param name="choices">For each field the answer, by its name.</param>
    public static void Take<TForm>(this IEnumerable<FormPart<TForm>> parts, TForm mine, TForm theirs, IReadOnlyDictionary<string, string> choices)
    {
        foreach (var part in parts.Where(p => choices.GetValueOrDefault(p.Name) == Theirs))
        {
            part.Copy(mine, theirs);
        }
    }
}

/// <summary>What the editor has to decide, and who saved meanwhile. Drawn by <c>_Conflicts</c>.</summary>
public sealed record Conflicts(string MeanwhileBy, IReadOnlyList<FieldConflict> Fields);
