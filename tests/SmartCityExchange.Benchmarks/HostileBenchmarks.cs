using BenchmarkDotNet.Attributes;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Benchmarks;

/// <summary>No text may cost more than a small factor of an ordinary one of the same length.</summary>
[Config(typeof(PerSecond))]
public class HostileBenchmarks
{
    private string _ordinary = "";
    private string _hostile = "";

    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    [Params("quotes", "commas", "one word", "capital words")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        _ordinary = ReportTexts.Ordinary(Length);
        _hostile = ReportTexts.Hostile(Kind, Length);
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Report> Ordinary() => ReportReader.Read(_ordinary);

    [Benchmark]
    public IReadOnlyList<Report> Hostile() => ReportReader.Read(_hostile);
}
