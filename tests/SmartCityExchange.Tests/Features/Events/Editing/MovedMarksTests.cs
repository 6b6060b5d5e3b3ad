using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Events.Editing;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>Marks find their words again in an edited text.</summary>
public sealed class MovedMarksTests
{
    private const string Text = "In Beckum sprach Vera Vortrag. Beckum hat eine App. In Soest gab es Kaffee.";

    private static Span Of(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static string? After(string edited, string words) => MovedMarks.Move(Text, edited, [Of(words)])[0] is { } span ? $"{span.Start} {span.In(edited)}" : null;

    [Fact]
    public void An_unchanged_text_moves_nothing() => Assert.Equal($"{Of("Soest").Start} Soest", After(Text, "Soest"));

    [Fact]
    public void Words_before_push_the_mark_on() => Assert.Equal($"{Of("Soest").Start + 7} Soest", After("Heute: " + Text, "Soest"));

    [Fact]
    public void Changed_words_lose_the_mark() => Assert.Null(After(Text.Replace("Vera Vortrag", "Vera Vogel", StringComparison.Ordinal), "Vera Vortrag"));

    [Fact]
    public void A_sentence_that_was_moved_takes_its_mark_along() => Assert.EndsWith(" Soest", After("In Soest gab es Kaffee. In Beckum sprach Vera Vortrag. Beckum hat eine App.", "Soest"), StringComparison.Ordinal);

    [Fact]
    public void A_word_inside_another_is_not_the_word() => Assert.Null(After(Text.Replace("Soest", "Soests", StringComparison.Ordinal), "Soest"));

    /// <summary>Whatever is done to a text: a mark holds the words it held, or is gone.</summary>
    [Fact]
    public void A_mark_never_holds_other_words()
    {
        var random = new Random(20211110);
        string[] words = ["Soest", "Beckum", "hat", "eine", "App", ".", "\n\n", "Vera", "Vortrag"];
        string Make() => string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => words[random.Next(words.Length)]));
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Make(), Make());
            List<Span> spans = [.. Enumerable.Range(0, 5).Select(_ => random.Next(before.Length)).Select(start => new Span(start, random.Next(1, before.Length - start + 1)))];
            Assert.All(spans.Zip(MovedMarks.Move(before, after, spans)), pair => Assert.True(pair.Second is null || pair.First.In(before) == pair.Second.Value.In(after)));
            Assert.Equal(spans.Select(s => (Span?)s), MovedMarks.Move(before, before, spans));
        }
    }
}
