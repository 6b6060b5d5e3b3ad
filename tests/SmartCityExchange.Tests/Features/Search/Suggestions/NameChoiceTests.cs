using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Search.Suggestions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Tests.Features.Search.Suggestions;

public sealed class NameChoiceTests
{
    private int _id;

    [Fact]
    public void An_exact_name_comes_before_a_beginning_and_that_before_a_word_within() => Assert.Equal(
        ["Lage (Verein)", "Lagerhaus", "Stadt am Lager"],
        Chosen(Named(RecordKind.Municipality, "Stadt am Lager", isFirst: false), Named(RecordKind.Topic, "Lagerhaus"), Named(RecordKind.Organisation, "Lage (Verein)", isExact: true)));

    [Fact]
    public void Equals_are_ordered_by_kind_then_events_then_name() => Assert.Equal(
        ["Stadt B", "Stadt A", "Stadt C", "Person A", "Thema", "Projekt", "Verein", "Tagung"],
        Chosen(
            Named(RecordKind.Event, "Tagung"), Named(RecordKind.Organisation, "Verein"), Named(RecordKind.Project, "Projekt"), Named(RecordKind.Topic, "Thema"),
            Named(RecordKind.Person, "Person A"), Named(RecordKind.Municipality, "Stadt C"), Named(RecordKind.Municipality, "Stadt A"),
            Named(RecordKind.Municipality, "Stadt B", weight: 5)));

    [Fact]
    public void No_kind_crowds_out_the_others()
    {
        var chosen = Chosen([
            .. Enumerable.Range(10, 20).Select(i => Named(RecordKind.Municipality, $"Stadt {i}")),
            .. Enumerable.Range(10, 20).Select(i => Named(RecordKind.Event, $"Tagung {i}", isFirst: false)),
            Named(RecordKind.Topic, "Thema", isFirst: false)]);

        Assert.Equal(["Stadt 10", "Stadt 11", "Stadt 12", "Stadt 13", "Thema", "Tagung 10", "Tagung 11", "Tagung 12"], chosen);
    }

    [Fact]
    public void A_kind_alone_may_fill_the_list() =>
        Assert.Equal(8, Chosen([.. Enumerable.Range(10, 20).Select(i => Named(RecordKind.Person, $"Person {i}"))]).Count);

    private NameCandidate Named(RecordKind kind, string name, int weight = 1, bool isExact = false, bool isFirst = true) =>
        new(++_id, new RecordLink(kind, GermanText.Slug(name), name), GermanText.SortKey(name), weight, isExact, isFirst || isExact);

    private static List<string> Chosen(params NameCandidate[] candidates) => [.. NameChoice.Of(candidates).Select(c => c.Link.Name)];
}
