using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

/// <summary>Texts that would cost a careless reader minutes. The limit is generous: it only tells linear from worse.</summary>
public sealed class HostileSourceTests
{
    private const string Head = "Forum\n\n3. Mai 2023\n\n";

    public static TheoryData<string, string> Sources => new()
    {
        { "commas", new string(',', 100_000) },
        { "one endless word", new string('a', 1_000_000) },
        { "capital words", string.Concat(Enumerable.Repeat("Anna Berg ", 25_000)) },
        { "capitals with commas", string.Concat(Enumerable.Repeat("Anna, ", 50_000)) },
        { "nested quotes", string.Concat(Enumerable.Repeat("„»\"'(", 40_000)) },
        { "opening brackets", string.Concat(Enumerable.Repeat("Anna Berg (", 20_000)) },
        { "functions", string.Concat(Enumerable.Repeat("Leiter der ", 25_000)) },
        { "people joined by and", string.Concat(Enumerable.Repeat("Anna Berg und ", 20_000)) },
        { "towns", string.Concat(Enumerable.Repeat("Unna und ", 25_000)) },
        { "legal forms", string.Concat(Enumerable.Repeat("Stadtwerke GmbH ", 20_000)) },
        { "combining marks", "a" + new string('\u0308', 150_000) },
        { "line ends", new string('\n', 300_000) + "Text" },
        { "short lines", string.Concat(Enumerable.Repeat("Anna\n", 50_000)) },
        { "lone surrogates", string.Concat(Enumerable.Repeat("\uD800 \uDC00\u0308", 50_000)) },
        { "people of many names", string.Concat(Enumerable.Range(0, 15_000).Select(i => $"Landrat Anna B{new string([.. $"{i}".Select(digit => (char)('a' + digit - '0'))])} sprach. ")) },
        { "mottos", string.Concat(Enumerable.Repeat("zur Tagung „Mitte“ am 3. Mai, ", 15_000)) },
        { "headings", string.Concat(Enumerable.Repeat("## Forum (3. Mai 2023)\n", 20_000)) },
        { "asterisks", new string('*', 150_000) },
        { "dates", string.Concat(Enumerable.Repeat("3. Mai 2023 ", 25_000)) },
    };

    [Theory(Timeout = 30_000)]
    [MemberData(nameof(Sources))]
    public Task A_hostile_source_is_read_in_passing(string kind, string body) => Task.Run(() =>
    {
        Assert.NotEmpty(kind);
        Assert.Single(ReportReader.Read(Head + body));
    });

    [Fact(Timeout = 120_000)]
    public Task Sentences_of_a_hostile_text_are_found_in_passing() => Task.Run(() =>
    {
        var text = string.Concat(Enumerable.Repeat("Anna. ", 100_000));

        Assert.Equal(100_000, Sentences.In(text, new Span(0, text.Length)).Count());
    });
}
