using BenchmarkDotNet.Running;
using SmartCityExchange.Benchmarks;
using SmartCityExchange.Benchmarks.Pages;
using SmartCityExchange.Benchmarks.Searching;

if (args is ["search", .. var rest])
{
    return await SearchMeasurement.RunAsync(rest);
}

if (args is ["archive", .. var made])
{
    return await PageMeasurement.MakeAsync(made);
}

if (args is ["pages", .. var measured])
{
    return await PageMeasurement.RunAsync(measured);
}

BenchmarkSwitcher.FromAssembly(typeof(ReportTexts).Assembly).Run(args);
return 0;
