using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Benchmarks.Synthetic;

/// <summary>A record of the synthetic archive.</summary>
internal sealed record SyntheticRecord(int Id, RecordKind Kind, string Name, Place? Place = null);

/// <summary>The records that synthetic reports speak of: the towns of the gazetteer, made up persons, organisations, projects and topics.</summary>
internal sealed class SyntheticRecords
{
    private const int TopicCount = 60;

    private static readonly string[] GivenNames =
    [
        "Anna", "Bernd", "Carla", "Dirk", "Elif", "Frank", "Gisela", "Hakan", "Ines", "Jonas", "Katrin", "Lars", "Miriam", "Nils", "Olga", "Peter", "Ruth", "Simon", "Tanja", "Uwe",
        "Vera", "Wolfgang", "Yasemin", "Zoe", "Jürgen", "Käthe", "Björn", "Sören", "Heike", "Marek",
    ];

    private static readonly string[] FamilyEndings = ["mann", "meier", "berg", "hoff", "ke", "er", "feld", "mühl", "stein", "bach"];
    private static readonly string[] Bodies = ["Stadtwerke", "Wirtschaftsförderung", "Sparkasse", "Verein", "Institut", "Hochschule", "Verband", "Agentur"];

    /// <param name="events">For how many events: there are the more persons the more events.</param>
    /// <param name="towns">How many towns, the largest; null for all.</param>
    /// <param name="vocabulary">What names are made of.</param>
    /// <param name="random">The same seed makes the same records.</param>
    public SyntheticRecords(int events, int? towns, Vocabulary vocabulary, Random random)
    {
        var id = 0;
        string Root() => vocabulary.Roots[random.Next(vocabulary.Roots.Count)];
        List<SyntheticRecord> Make(RecordKind kind, int count, Func<string> name) =>
            [.. Enumerable.Range(0, count * 2).Select(_ => name()).DistinctBy(GermanText.Fold).Take(count).Select(n => new SyntheticRecord(++id, kind, n))];
        Towns = [.. Gazetteer.All.Where(p => p.Kind != PlaceKind.District).OrderByDescending(p => p.Population ?? 0).Take(towns ?? int.MaxValue).Select(p => new SyntheticRecord(++id, RecordKind.Municipality, p.Name, p))];
        Topics = Make(RecordKind.Topic, TopicCount, () => WordMaker.Capital(Root() + Root()));
        Persons = Make(RecordKind.Person, Math.Max(100, events / 4), () => $"{Any(GivenNames, random)} {WordMaker.Capital(Root())}{Any(FamilyEndings, random)}");
        Organisations = Make(RecordKind.Organisation, Math.Max(50, events / 25), () => $"{Any(Bodies, random)} {WordMaker.Capital(Root())}{Root()}");
        Projects = Make(RecordKind.Project, Math.Max(50, events / 20), () => $"{WordMaker.Capital(Root())}.{Root()} {random.Next(2005, 2026)}");
    }

    public IReadOnlyList<SyntheticRecord> Towns { get; }

    public IReadOnlyList<SyntheticRecord> Topics { get; }

    public IReadOnlyList<SyntheticRecord> Persons { get; }

    public IReadOnlyList<SyntheticRecord> Organisations { get; }

    public IReadOnlyList<SyntheticRecord> Projects { get; }

    public IEnumerable<SyntheticRecord> All => [.. Towns, .. Topics, .. Persons, .. Organisations, .. Projects];

    /// <summary>One of these; the first ones much more often than the last, as large towns and busy people are.</summary>
    public static SyntheticRecord Often(IReadOnlyList<SyntheticRecord> some, Random random) => some[(int)(Math.Pow(random.NextDouble(), 2.5) * some.Count)];

    private static string Any(string[] some, Random random) => some[random.Next(some.Length)];
}
