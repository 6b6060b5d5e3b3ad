using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace SmartCityExchange.Tests.Support;

/// <summary>A mail server on a port of this machine that speaks as much of SMTP (RFC 5321) as a sender needs, and keeps what it gets.</summary>
public sealed class MailCatcher : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly System.Threading.Channels.Channel<MimeMessage> _caught = System.Threading.Channels.Channel.CreateUnbounded<MimeMessage>();

    public MailCatcher()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _ = ServeAsync();
    }

    /// <summary>Answers every recipient with a refusal.</summary>
    public bool RefusesAll { get; init; }

    /// <summary>Where it listens; known also when it does no longer.</summary>
    public string Port { get; }

    /// <summary>The settings that send to this server.</summary>
    public (string Name, string Value)[] Settings => [("Mail:Host", "127.0.0.1"), ("Mail:Port", Port), ("Mail:Security", "None"), ("Mail:From", "archiv@example.de")];

    /// <summary>How many letters wait to be taken.</summary>
    public int Waiting => _caught.Reader.Count;

    /// <summary>The next letter, as soon as it is there.</summary>
    public Task<MimeMessage> TakeAsync() => _caught.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var sender = await _listener.AcceptTcpClientAsync();
                await TalkAsync(sender.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream line)
    {
        using var reader = new StreamReader(line, Encoding.Latin1);
        await using var writer = new StreamWriter(line, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 localhost");
        while (await reader.ReadLineAsync() is { } said)
        {
            await writer.WriteLineAsync(said.Split(' ', ':')[0].ToUpperInvariant() switch
            {
                "RCPT" when RefusesAll => "550 5.1.1 unknown",
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 well",
            });
            if (said == "QUIT")
            {
                return;
            }

            if (said == "DATA")
            {
                await KeepAsync(reader);
                await writer.WriteLineAsync("250 kept");
            }
        }
    }

    private async Task KeepAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
        _caught.Writer.TryWrite(await MimeMessage.LoadAsync(bytes));
    }
}
