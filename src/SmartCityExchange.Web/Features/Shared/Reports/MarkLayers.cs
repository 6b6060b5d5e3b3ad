using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>A stretch of text in which the same marks apply.</summary>
/// <param name="Link">The mark whose link covers the stretch.</param>
/// <param name="Anchors">Marks whose first words these are.</param>
/// <param name="IsFound">The words answer a search.</param>
internal sealed record MarkedStretch(Span Span, ReportMark? Link, IReadOnlyList<ReportMark> Anchors, bool IsFound);

/// <summary>
/// Marks over one text, which may lie inside one another ("Garbsen" in "Stadtwerke Garbsen GmbH"). Links cannot be
/// nested in HTML: the longest mark is the link, the ones inside it keep their anchor.
/// </summary>
internal sealed class MarkLayers
{
    private readonly List<ReportMark> _marks;

    /// <summary>For each position in <see cref="_marks"/>, the furthest end of any mark up to it: where a search from the left may stop.</summary>
    private readonly List<int> _reach = [];

    /// <summary>Marks that have their anchor. A mark may begin in markup, so its anchor stands at the first of its words that is shown.</summary>
    private readonly HashSet<ReportMark> _anchored = [];

    public MarkLayers(IEnumerable<ReportMark> marks)
    {
        _marks = [.. marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ThenBy(m => m.Url is null)];
        foreach (var mark in _marks)
        {
            _reach.Add(Math.Max(mark.Span.End, _reach.Count == 0 ? 0 : _reach[^1]));
        }
    }

    /// <summary>The stretches of <paramref name="within"/>, in order and without gaps. To be asked for in the order of the text.</summary>
    public IEnumerable<MarkedStretch> Stretches(Span within)
    {
        var here = Overlapping(within);
        var links = Outermost(here);
        var cuts = here.SelectMany(m => new[] { m.Span.Start, m.Span.End })
            .Where(cut => cut > within.Start && cut < within.End)
            .Append(within.Start).Append(within.End)
            .Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var span = Span.Between(cuts[i], cuts[i + 1]);
            yield return new MarkedStretch(span, links.Find(m => m.Span.Overlaps(span)), here.FindAll(m => m.Span.Overlaps(span) && _anchored.Add(m)), here.Exists(m => m.IsFound && m.Span.Overlaps(span)));
        }
    }

    private List<ReportMark> Overlapping(Span within)
    {
        var first = _reach.FindIndex(end => end > within.Start);
        return first < 0 ? [] : [.. _marks.Skip(first).TakeWhile(m => m.Span.Start < within.End).Where(m => m.Span.Overlaps(within))];
    }

    /// <summary>Marks with a link that lie in no other one with a link; of two that cross, the first.</summary>
    private static List<ReportMark> Outermost(List<ReportMark> marks)
    {
        List<ReportMark> links = [];
        foreach (var mark in marks.Where(m => m.Url is not null))
        {
            if (links.Count == 0 || links[^1].Span.End <= mark.Span.Start)
            {
                links.Add(mark);
            }
        }

        return links;
    }
}
