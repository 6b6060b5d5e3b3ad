using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Features.Records;

/// <summary>What an event says, with the links of one record led to another and back.</summary>
public sealed class ContentLinksTests
{
    private static readonly Guid From = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Into = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly Guid Third = Guid.Parse("00000000-0000-0000-0000-000000000003");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Relinked_nothing_names_the_record_that_went(int seed)
    {
        var relinked = Anything(new Random(seed)).Relinked(From, Into);
        Assert.DoesNotContain(From, relinked.Keys());
        Assert.Equal(relinked.Involvements.Count, relinked.Involvements.DistinctBy(p => (p.Record, p.Role)).Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parted_an_event_says_what_it_said_before(int seed)
    {
        var before = Anything(new Random(seed));
        var after = before.Relinked(From, Into).Parted(before, From, Into);
        Assert.Equal(before.Mentions, after.Mentions);
        Assert.Equal(before.Contributions.SelectMany(t => t.Speakers), after.Contributions.SelectMany(t => t.Speakers));
        Assert.Equal(before.Involvements.Select(Sayable).Order(), after.Involvements.Select(Sayable).Order());
        string Sayable(EventContent.Part p) => $"{p.Record} {p.Role} {p.OnlyInName} {(p.Evidence is { } place ? before.Mentions[place - 1].Quote : null)}";
    }

    [Fact]
    public void What_was_added_after_the_merge_stays_with_the_record_that_stayed()
    {
        var before = Said("Anna Berg") with { Mentions = [Mention(1, From, "Anna Berg", 0)] };
        var merged = before.Relinked(From, Into);
        var edited = merged with { Mentions = [.. merged.Mentions, Mention(2, Into, "Anna Berg", 30), Mention(3, Into, "A. Berg", 50)] };
        Assert.Equal([From, Into, Into], edited.Parted(before, From, Into).Mentions.Select(m => m.Record));
    }

    [Fact]
    public void What_was_taken_out_after_the_merge_stays_out()
    {
        var before = Said("Anna Berg") with { Involvements = [new(From, InvolvementRole.Host, false, null)] };
        var edited = before.Relinked(From, Into) with { Involvements = [] };
        Assert.Empty(edited.Parted(before, From, Into).Involvements);
    }

    [Fact]
    public void Words_that_an_edit_moved_are_still_those_of_the_record_they_named()
    {
        var before = Said("x") with { Mentions = [Mention(1, From, "Berg", 10), Mention(2, Into, "Berg", 40)] };
        var edited = before.Relinked(From, Into) with { Mentions = [Mention(1, Into, "Berg", 15), Mention(2, Into, "Berg", 45)] };
        Assert.Equal([From, Into], edited.Parted(before, From, Into).Mentions.Select(m => m.Record));
    }

    private static EventContent Said(string report) => new() { Key = Guid.NewGuid(), Slug = "austausch", Title = "Austausch", Date = new DateOnly(2021, 11, 10), Report = report };

    private static EventContent.Belegstelle Mention(int place, Guid record, string quote, int start) => new(place, record, null, quote, start, null, "test");

    /// <summary>An event in which three records speak, are spoken for, take part and are mentioned at random.</summary>
    private static EventContent Anything(Random random)
    {
        Guid? Some() => new Guid?[] { From, Into, Third, null }[random.Next(4)];
        Guid One() => new[] { From, Into, Third }[random.Next(3)];
        var mentions = Enumerable.Range(1, random.Next(8)).Select(n => Mention(n, One(), $"Wort {random.Next(3)}", n * 10)).ToList();

        // Evidence names the record it is evidence for; the first such words, as a reader would find them.
        int? Evidence(Guid record) => random.Next(2) == 0 ? null : mentions.Find(m => m.Record == record)?.Place;
        var parts = Enum.GetValues<InvolvementRole>().SelectMany(role => new[] { From, Into, Third }.Where(_ => random.Next(3) == 0)
            .Select(record => new EventContent.Part(record, role, random.Next(2) == 0, Evidence(record)))).ToList();
        return Said("Bericht") with
        {
            Mentions = mentions,
            Involvements = parts,
            Contributions =
            [
                .. Enumerable.Range(1, random.Next(4)).Select(n => new EventContent.Talk(n, n * 10, 10,
                    [.. Enumerable.Range(1, random.Next(3)).Select(s => new EventContent.Speaker(One(), $"Name {n}.{s}", null, "Leitung", null, Some(), Some(), SpeakerPart.Talk, null))])),
            ],
        };
    }
}
