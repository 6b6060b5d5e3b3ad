using BenchmarkDotNet.Running;
using SmartCityExchange.Benchmarks;
using SmartCityExchange.Benchmarks.Searching;

if (args is ["search", .. var rest])
{
    return await SearchMeasurement.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(ReportTexts).Assembly).Run(args);
return 0;
