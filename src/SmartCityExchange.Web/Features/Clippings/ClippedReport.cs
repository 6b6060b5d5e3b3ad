using SmartCityExchange.Web.Features.Shared.Citing;
using SmartCityExchange.Web.Features.Shared.Reports;

namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>A report in which passages are found again that were once put on a Merkzettel, also when it was edited since.</summary>
internal sealed class ClippedReport(string report)
{
    private readonly IReadOnlyList<Passage> _passages = AnnotatedReport.Render(report, []);

    /// <summary>
    /// The passage, and whether it has other words now. Its words count more than its number: one that was moved by a new paragraph before it
    /// is found where it stands now.
    /// </summary>
    public (Passage Passage, bool HasChanged)? Find(KeptPassage item)
    {
        var numbered = item.Number <= _passages.Count ? _passages[item.Number - 1] : null;
        if (numbered is not null && (item.Words is null || MarkOf(numbered) == item.Words))
        {
            return (numbered, false);
        }

        var moved = _passages.Where(p => MarkOf(p) == item.Words).MinBy(p => Math.Abs(p.Number - item.Number));
        return moved is not null ? (moved, false)
            : numbered is not null ? (numbered, true)
            : null;
    }

    private string MarkOf(Passage passage) => KeptPassage.MarkOf(passage.Span.In(report));
}
