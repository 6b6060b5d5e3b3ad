using System.Reflection;
using System.Text.RegularExpressions;
using SmartCityExchange.Extraction;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Conventions;

/// <summary>What docs/conventions.md asks of the code, as far as a machine can see it.</summary>
public sealed partial class ShapeTests
{
    private static readonly string Sources = Repository.Path("src");

    private static IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(Sources, pattern, SearchOption.AllDirectories)
        .Where(f => !Regex.IsMatch(f, @"[\\/](bin|obj|Migrations)[\\/]"));

    [Fact]
    public void Reading_a_report_needs_nothing_but_the_platform() => Assert.All(
        typeof(Report).Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void A_file_is_short_enough_to_be_read_at_once()
    {
        AssertNone(Files("*.cs").Where(f => File.ReadLines(f).Count() > 300));
        AssertNone(Files("*.cshtml").Where(f => File.ReadLines(f).Count() > 150));
    }

    [Fact]
    public void A_folder_is_short_enough_to_be_seen_at_once() => AssertNone(Files("*.cs")
        .GroupBy(f => Path.GetDirectoryName(f)!)
        .Where(g => g.Count() > 30)
        .Select(g => g.Key));

    [Fact]
    public void A_namespace_is_its_folder() => AssertNone(Files("*.cs")
        .Select(f => (File: f, Match: NamespaceLine().Match(File.ReadAllText(f))))
        .Where(p => p.Match.Success && p.Match.Groups[1].Value != Path.GetRelativePath(Sources, Path.GetDirectoryName(p.File)!).Replace(Path.DirectorySeparatorChar, '.'))
        .Select(p => p.File));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => AssertNone(new[] { typeof(Program).Assembly, typeof(Report).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null)
        .Select(type => type.Name)
        .Where(name => Regex.IsMatch(name, "(Service|Manager|Helper|Util|Utils|Dto|ViewModel)s?$")));

    [Fact]
    public void Text_becomes_html_in_one_place() => AssertOnlyIn(@"Html\.Raw\s*\(|new HtmlString\s*\(", "*.cs*", limit: 1);

    [Theory]
    [InlineData(@"\.(FromSqlRaw|ExecuteUpdate|ExecuteUpdateAsync)\b")]
    [InlineData(@"\.(ExecuteDelete|ExecuteDeleteAsync)\b", "SearchIndexer.cs", "PassageEntries.cs", "WordBook.cs", "UnansweredQueries.cs")]
    [InlineData(@"\.(SqlQueryRaw|ExecuteSqlRaw|ExecuteSqlRawAsync)\b", "SqliteStore.cs")]
    public void Nothing_goes_around_parameters_or_the_revision_guard(string calls, params string[] allowed) => AssertOnlyIn(calls, "*.cs", allowed: allowed);

    [Fact]
    public void No_code_knows_the_machine_it_was_written_on() => AssertOnlyIn("/(tmp|work|root|home)/", "*.*");

    private static void AssertOnlyIn(string pattern, string files, int limit = 0, string[]? allowed = null)
    {
        var hits = Files(files).Where(f => !Regex.IsMatch(f, @"\.(png|ico|woff2?)$") && !(allowed ?? []).Contains(Path.GetFileName(f)) && Regex.IsMatch(File.ReadAllText(f), pattern)).ToList();
        Assert.True(hits.Count <= limit, Relative(hits));
    }

    private static void AssertNone(IEnumerable<string> found) => Assert.True(!found.Any(), Relative(found));

    private static string Relative(IEnumerable<string> found) => string.Join('\n', found.Select(f => Path.IsPathRooted(f) ? Path.GetRelativePath(Sources, f) : f));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
