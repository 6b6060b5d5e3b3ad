using System.Text.Json;
using SmartCityExchange.Tests.Features.Shared.Texts;
using SmartCityExchange.Tests.Golden;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_seed_reports_become_a_list_of_their_facts_and_the_archive_is_not_touched()
    {
        Assert.Equal((0, "", ""), await Extract(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"), "--out", _folder.Path("out")));
        KnownDifferences.AssertOnlyThese(JsonSerializer.Deserialize<List<EventFacts>>(Written("erfahrungsaustausch-smart-city"), Json)!);
        Assert.False(Directory.Exists(_folder.Path("data")));
    }

    [Fact]
    public async Task Every_span_is_the_words_it_quotes()
    {
        var text = await File.ReadAllTextAsync(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));
        var (code, output, _) = await Extract(Repository.Path("seeds", "erfahrungsaustausch-smart-city.txt"));
        Assert.Equal(0, code);

        var events = JsonDocument.Parse(output).RootElement.EnumerateArray().ToList();
        var spans = events.SelectMany(e => e.GetProperty("spans").EnumerateArray()).ToList();
        Assert.All(spans, span => Assert.Equal(span.GetProperty("quote").GetString(), text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())));
        Assert.All(spans, span => Assert.NotEmpty(span.GetProperty("rule").GetString()!));
        Assert.Superset(
            new HashSet<string?> { "title", "date", "format", "person", "municipality", "municipality_role", "organisation", "project", "topic" },
            spans.Select(span => span.GetProperty("field").GetString()).ToHashSet());
    }

    [Fact]
    public async Task One_event_is_an_object_whatever_the_format()
    {
        const string Body = "Im Rathaus Beckum sprach Anna Berg.";
        var files = new[]
        {
            _folder.Write("a.txt", System.Text.Encoding.UTF8.GetBytes($"Forum\n\n3. Mai 2023\n\n{Body}")),
            _folder.Write("b.html", System.Text.Encoding.UTF8.GetBytes($"<html><body><h1>Forum</h1><p>3. Mai 2023</p><p>{Body}</p></body></html>")),
            _folder.Write("c.docx", WordFile.Of(WordFile.Paragraph("Forum") + WordFile.Paragraph("3. Mai 2023") + WordFile.Paragraph(Body))),
        };
        Assert.Equal((0, "", ""), await Extract([.. files, "--out", _folder.Path("out")]));

        foreach (var id in new[] { "a", "b", "c" })
        {
            var facts = JsonSerializer.Deserialize<EventFacts>(Written(id), Json)!;
            Assert.Equal(("2023-05-03", "Forum", "2023-05-03"), (facts.Id, facts.Title, facts.Date));
            Assert.Equal(["Anna Berg"], facts.Persons.Select(person => person.Name));
            Assert.Equal(["Beckum"], facts.Municipalities);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_are_written()
    {
        var bad = _folder.Write("bild.txt", [0, 1, 2]);
        var good = _folder.Write("gut.txt", "Forum\n\n3. Mai 2023\n\nText."u8.ToArray());
        var same = _folder.Write("anderswo/gut.md", "Forum\n\n3. Mai 2023\n\nText."u8.ToArray());
        var (code, _, errors) = await Extract(bad, _folder.Path("fehlt.txt"), _folder.FullName, good, same, "--out", _folder.Path("out"));

        Assert.Equal(1, code);
        Assert.Contains($"{bad}: Die Datei ist kein lesbarer Text.", errors, StringComparison.Ordinal);
        Assert.Contains($"{_folder.Path("fehlt.txt")}: Die Datei gibt es nicht.", errors, StringComparison.Ordinal);
        Assert.Contains($"{_folder.FullName}: Das ist ein Ordner.", errors, StringComparison.Ordinal);
        Assert.Contains($"{same}: gut.json ist in diesem Aufruf schon geschrieben.", errors, StringComparison.Ordinal);
        Assert.Equal(["gut.json"], Directory.GetFiles(_folder.Path("out")).Select(Path.GetFileName));
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> Extract(params string[] arguments) => ProgramCommand.RunAsync(_folder.Path("data"), ["extract", .. arguments]);

    private string Written(string id) => File.ReadAllText(_folder.Path("out", id + ".json"));
}
