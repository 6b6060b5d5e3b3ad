using System.Collections.Concurrent;
using System.Diagnostics;

namespace SmartCityExchange.Tests.Support;

/// <summary>The program as an operator starts it: a process of its own, on a free port.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _listening = new();

    private SiteProcess(Process process) => _process = process;

    /// <summary>What it has said on the standard output.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>What it has said on the error output.</summary>
    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts the program on a data folder.</summary>
    /// <param name="dataDirectory">Where the archive lies or is made.</param>
    /// <param name="seedDirectory">What to import; the real reports when null.</param>
    /// <param name="urls">The address to serve on; a free port when null.</param>
    /// <param name="prefix">A command that runs the program, such as <c>setpriv</c> with its options.</param>
    public static SiteProcess Start(string dataDirectory, string? seedDirectory = null, string? urls = null, IReadOnlyList<string>? prefix = null) =>
        Launch(dataDirectory, ["--urls", urls ?? "http://127.0.0.1:0"], seedDirectory ?? Repository.Path("seeds"), prefix ?? []);

    /// <summary>Runs one of the program's commands on a data folder.</summary>
    public static SiteProcess Run(string dataDirectory, IReadOnlyList<string> arguments) => Launch(dataDirectory, arguments, "", []);

    private static SiteProcess Launch(string dataDirectory, IReadOnlyList<string> arguments, string seedDirectory, IReadOnlyList<string> prefix)
    {
        string[] command = [.. prefix, "dotnet", typeof(Program).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["Archive__DataDirectory"] = dataDirectory;
        start.Environment["Archive__SeedDirectory"] = seedDirectory;
        var site = new SiteProcess(new Process { StartInfo = start });
        site.Run();
        return site;
    }

    /// <summary>Waits until it has said these words on the standard output. Fails when it ends before that.</summary>
    public async Task Saying(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!Output.Contains(words, StringComparison.Ordinal))
        {
            Assert.False(_process.HasExited, $"The program ended before it said {words}.\n{Output}\n{Errors}");
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>Waits until it serves, and returns its address. Fails when it ends before that.</summary>
    public async Task<Uri> Serving()
    {
        var first = await Task.WhenAny(_listening.Task, _process.WaitForExitAsync()).WaitAsync(Patience);
        Assert.True(first == _listening.Task, $"The program ended before it served.\n{Output}\n{Errors}");
        return await _listening.Task;
    }

    /// <summary>Waits until it has ended of itself, and returns its exit code.</summary>
    public async Task<int> Ended()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Ends it as Ctrl+C does, and returns its exit code.</summary>
    public async Task<int> Stop()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await Ended();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Heard(line.Data, _output);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data, _errors);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Heard(string? line, ConcurrentQueue<string> lines)
    {
        const string Listening = "Now listening on: ";
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _listening.TrySetResult(new Uri(line[(at + Listening.Length)..]));
        }
    }
}
