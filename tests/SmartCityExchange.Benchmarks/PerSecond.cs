using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SmartCityExchange.Benchmarks;

/// <summary>Adds the column that matters: characters read in a second.</summary>
public sealed class PerSecond : ManualConfig
{
    public PerSecond() => AddColumn(new Column());

    private sealed class Column : IColumn
    {
        public string Id => nameof(PerSecond);

        public string ColumnName => "Characters/s";

        public string Legend => "Characters of text read in a second";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            var length = (int)benchmarkCase.Parameters["Length"];
            var mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return mean is { } nanoseconds ? (length / nanoseconds * 1e9).ToString("N0", CultureInfo.InvariantCulture) : "-";
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
