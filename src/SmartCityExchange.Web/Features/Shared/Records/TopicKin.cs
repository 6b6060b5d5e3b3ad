using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction.Topics;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.Records;

/// <summary>The topics around one, as far as reports speak of them: what it lies within, and what lies within it.</summary>
/// <param name="Broader">The nearest topic it lies within; null when there is none.</param>
/// <param name="Narrower">Those that lie within it, with no other between, in the order of their names.</param>
public sealed record TopicKin(RecordLink? Broader, IReadOnlyList<RecordLink> Narrower)
{
    public bool IsEmpty => Broader is null && Narrower.Count == 0;

    /// <param name="topic">With its aliases: staff may have given it another name than the thesaurus has.</param>
    public static async Task<TopicKin> ReadAsync(ArchiveContext archive, Topic topic, CancellationToken cancellationToken)
    {
        var label = topic.Aliases.Select(a => a.Name).Prepend(topic.Name).FirstOrDefault(name => TopicOrder.Above(name).Count + TopicOrder.Below(name).Count > 0);
        if (label is null)
        {
            return new TopicKin(null, []);
        }

        var above = TopicOrder.Above(label);
        var below = TopicOrder.Below(label);
        var folded = above.Concat(below).Select(GermanText.Fold).ToList();
        var found = await archive.Topics.Public().Where(t => t.Id != topic.Id && (folded.Contains(t.FoldedName) || t.Aliases.Any(a => folded.Contains(a.FoldedName))))
            .OrderBy(t => t.SortKey)
            .Select(t => new { Link = new RecordLink(RecordKind.Topic, t.Slug, t.Name), t.FoldedName, Aliases = t.Aliases.Select(a => a.FoldedName).ToList() })
            .ToListAsync(cancellationToken);
        RecordLink? Of(string name) => found.Find(t => t.Aliases.Prepend(t.FoldedName).Contains(GermanText.Fold(name)))?.Link;
        bool IsNearest(string name) => TopicOrder.Above(name).TakeWhile(between => between != label).All(between => Of(between) is null);
        var narrower = below.Where(IsNearest).Select(Of).OfType<RecordLink>().ToHashSet();
        return new TopicKin(above.Select(Of).OfType<RecordLink>().FirstOrDefault(), [.. found.Select(t => t.Link).Where(narrower.Contains)]);
    }
}
