using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Features.Shared.Texts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>A file as far as it could be read.</summary>
/// <param name="File">Null when it holds no text.</param>
/// <param name="Reports">Its events; none when there is a problem.</param>
/// <param name="Problem">One German sentence that says why nothing was found and how to mend it.</param>
public sealed record ReadFile(ReceivedText? File, IReadOnlyList<Report> Reports, string? Problem)
{
    public static ReadFile Of(string fileName, byte[] bytes)
    {
        ReceivedText file;
        try
        {
            file = ReceivedText.Of(fileName, bytes);
        }
        catch (UnreadableFileException e)
        {
            return new ReadFile(null, [], e.Message);
        }

        try
        {
            return new ReadFile(file, ReportReader.Read(file.Text), null);
        }
        catch (UnreadableReportException e)
        {
            return new ReadFile(file, [], Unreadable.Explain(e));
        }
    }
}
