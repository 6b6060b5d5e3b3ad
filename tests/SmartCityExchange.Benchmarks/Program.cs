using BenchmarkDotNet.Running;
using SmartCityExchange.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReportTexts).Assembly).Run(args);
