using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Features.Revisions;

/// <summary>What changed between two texts, word by word.</summary>
public sealed class WordDiffTests
{
    private static readonly string[] Words = ["Stadt", "Beckum", " ", "  ", "\n", "\r\n", ".", "*", "😀", "u\u0308", "Ä"];

    [Fact]
    public void Joined_pieces_are_both_texts()
    {
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
        {
            AssertHolds(Text(random), Text(random));
        }

        static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Words[random.Next(Words.Length)]));
    }

    [Fact]
    public void Two_words_for_two_words_are_one_change() => Assert.Equal(
        [new(DiffKind.Same, "Die "), new(DiffKind.Removed, "alte Stadt"), new(DiffKind.Added, "neue Gemeinde"), new(DiffKind.Same, ".")],
        WordDiff.Between("Die alte Stadt.", "Die neue Gemeinde."));

    [Fact]
    public void A_very_long_text_of_other_words_is_compared_as_well() => AssertHolds(
        string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i} ")), string.Concat(Enumerable.Range(0, 20_000).Select(i => $"b{i} ")));

    [Fact]
    public void One_change_in_a_long_text_is_short_to_read()
    {
        var text = string.Concat(Enumerable.Repeat("Ein Wort und noch eins. ", 2_000));
        Assert.True(ShortenedDiff.Of(WordDiff.Between(text + "alt " + text, text + "neu " + text)).Sum(p => p.Text.Length) < 300);
    }

    private static void AssertHolds(string before, string after)
    {
        var pieces = WordDiff.Between(before, after);
        Assert.Equal(before, string.Concat(pieces.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text)));
    }
}
