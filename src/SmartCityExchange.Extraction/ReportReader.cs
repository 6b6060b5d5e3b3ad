namespace SmartCityExchange.Extraction;

/// <summary>Reads the source text of one or several event reports into facts, each with the span that says it.</summary>
public static class ReportReader
{
    /// <summary>The reports in the order of the source.</summary>
    /// <exception cref="UnreadableReportException">The text holds no readable event.</exception>
    public static IReadOnlyList<Report> Read(string source) => throw new UnreadableReportException(UnreadableReason.NoEvent, 1, source);
}
