using SmartCityExchange.Web.Features.Import;
using SmartCityExchange.Web.Hosting.Commands;

namespace SmartCityExchange.Tests.Hosting.Commands;

public sealed class ImportReportTests
{
    [Fact]
    public void On_a_terminal_a_bar_shows_how_far_it_is()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var report = new ImportReport(new CommandOutput(output, output, IsWatched: true), isRehearsal: false);

        report.Begin(2);
        report.Tell(new ImportResult("a.txt", ImportOutcome.Known));
        report.Tell(new ImportResult("b.txt", ImportOutcome.Known));
        report.TellEnd(isInterrupted: false);

        const string Clear = "\r\u001b[K";
        Assert.Equal(
            $"\r[..............................] 0/2{Clear}a.txt: schon im Archiv, nichts geändert\n"
            + $"\r[###############...............] 1/2{Clear}b.txt: schon im Archiv, nichts geändert\n"
            + $"{Clear}0 von 2 Berichten übernommen, 2 schon im Archiv, 0 nicht lesbar.\n",
            output.ToString());
    }
}
