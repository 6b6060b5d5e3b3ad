using System.Net;
using System.Net.Sockets;

namespace SmartCityExchange.Web.Features.Worklists;

/// <summary>What an address answered.</summary>
/// <param name="IsGood">It answers.</param>
/// <param name="Words">What it answered, in German.</param>
public sealed record LinkAnswer(bool IsGood, string Words);

/// <summary>
/// Asks addresses on the web whether they still answer. It connects to public addresses only, whatever a name resolves to and wherever a
/// redirect leads: a report must not make the server knock at doors of its own network (OWASP, server-side request forgery).
/// </summary>
public sealed class LinkChecker : IDisposable
{
    private const int MostAtOnce = 4;
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Func<IPAddress, bool> _isAllowed;
    private readonly HttpClient _client;
    private readonly SemaphoreSlim _free = new(MostAtOnce);

    public LinkChecker()
        : this(PublicAddress.Is)
    {
    }

    /// <param name="isAllowed">Whether an address may be connected to.</param>
    public LinkChecker(Func<IPAddress, bool> isAllowed)
    {
        _isAllowed = isAllowed;
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, MaxAutomaticRedirections = MostRedirects, ConnectTimeout = Patience, ConnectCallback = ConnectAsync }) { Timeout = Patience };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("SmartCityExchange-LinkCheck/1.0");
    }

    public async Task<LinkAnswer> AskAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return new LinkAnswer(false, "ist keine Adresse im Web");
        }

        await _free.WaitAsync(cancellationToken);
        try
        {
            using var answer = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var moved = answer.RequestMessage?.RequestUri is { } end && end != address ? $", jetzt unter {end}" : "";
            return answer.IsSuccessStatusCode ? new LinkAnswer(true, $"antwortet{moved}") : new LinkAnswer(false, $"antwortet mit {(int)answer.StatusCode}{moved}");
        }
        catch (HttpRequestException e) when (e.InnerException is ForbiddenAddressException)
        {
            return new LinkAnswer(false, "führt zu einer nicht öffentlichen Adresse und wird nicht geprüft");
        }
        catch (HttpRequestException)
        {
            return new LinkAnswer(false, "antwortet nicht");
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LinkAnswer(false, $"antwortet nicht innerhalb von {Patience.TotalSeconds:0} Sekunden");
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _free.Dispose();
    }

    /// <summary>Resolves the name itself and connects to what was checked, so that a name cannot mean another address a moment later.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        if (addresses.Length == 0 || !addresses.All(_isAllowed))
        {
            throw new ForbiddenAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class ForbiddenAddressException : IOException;
}
