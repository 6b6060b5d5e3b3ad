using SmartCityExchange.Web.Hosting.Commands;

namespace SmartCityExchange.Tests.Support;

/// <summary>One of the program's commands, run in the process of the tests: what it says and leaves, without the start of a program.</summary>
public static class ProgramCommand
{
    /// <summary>Runs it on a data folder. What it said ends without a line break, as <see cref="SiteProcess"/> has it.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string dataDirectory, params IReadOnlyList<string> arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, errors = new() { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(
            [arguments[0], $"--Archive:DataDirectory={dataDirectory}", .. arguments.Skip(1)],
            new CommandOutput(output, errors, IsWatched: false),
            _ => throw new InvalidOperationException("It was asked to serve."));
        return (exitCode, output.ToString().TrimEnd('\n'), errors.ToString().TrimEnd('\n'));
    }
}
