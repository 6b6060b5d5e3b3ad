using BenchmarkDotNet.Attributes;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Benchmarks;

/// <summary>Reading must cost in proportion to the length: the characters per second stay the same from 1 kB to 1 MB.</summary>
[MemoryDiagnoser]
[Config(typeof(PerSecond))]
public class LengthBenchmarks
{
    private string _text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Write() => _text = ReportTexts.Ordinary(Length);

    [Benchmark]
    public IReadOnlyList<Report> Read() => ReportReader.Read(_text);
}
