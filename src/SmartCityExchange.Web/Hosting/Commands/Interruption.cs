using System.Runtime.InteropServices;

namespace SmartCityExchange.Web.Hosting.Commands;

/// <summary>Ctrl+C, or the order to end: what is being written is taken back, and nothing more is begun.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What a shell expects of a program ended by Ctrl+C.</summary>
    public const int ExitCode = 130;

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _signals;

    public Interruption() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _signals.ForEach(signal => signal.Dispose());
        _source.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        _source.Cancel();
    }
}
