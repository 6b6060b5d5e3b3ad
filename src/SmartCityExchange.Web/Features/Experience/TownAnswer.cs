using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Experience;

/// <summary>What one municipality can tell: how it took part, the sentence that says most, and whom to ask.</summary>
/// <param name="Evidence">The strongest way in which it took part.</param>
/// <param name="Events">Number of events with a passage.</param>
/// <param name="Newest">Day of the newest of them.</param>
/// <param name="Best">The best passage, or null when it cannot be read any more.</param>
/// <param name="Speakers">Those who spoke for it in these passages, newest first.</param>
public sealed record TownAnswer(RecordLink Town, TownEvidence Evidence, int Events, DateOnly Newest, PassageAnswer? Best, IReadOnlyList<DatedSpeaker> Speakers)
{
    internal static TownAnswer Of(RankedTown town, PassageReader reader) => new(
        town.Link,
        town.Evidence,
        town.Events,
        town.Newest,
        reader.Answer(town.Best.Id, town.Id),
        [.. town.Passages.SelectMany(p => reader.Speakers(p.Id)).Where(s => s.Speaker.Municipality == town.Link).OrderByDescending(s => s.Event.Date).DistinctBy(s => s.Speaker.Person)]);
}

/// <summary>A person as billed, and when.</summary>
public sealed record DatedSpeaker(BilledSpeaker Speaker, EventLink Event);

/// <summary>A body, or a person without body and municipality, in the passages.</summary>
/// <param name="Who">The organisation, or the person.</param>
/// <param name="Speakers">Who spoke for the organisation; the person.</param>
public sealed record OtherAnswer(RecordLink Who, IReadOnlyList<DatedSpeaker> Speakers)
{
    internal static IReadOnlyList<OtherAnswer> Of(IEnumerable<FoundPassage> passages, PassageReader reader) =>
    [
        .. passages.SelectMany(p => reader.Speakers(p.Id))
            .Where(s => s.Speaker.Municipality is null)
            .GroupBy(s => s.Speaker.Organisation ?? s.Speaker.Person)
            .Select(g => new OtherAnswer(g.Key, [.. g.OrderByDescending(s => s.Event.Date).DistinctBy(s => s.Speaker.Person)])),
    ];
}
