using System.Net.Sockets;
using System.Text;

namespace SmartCityExchange.Tests.Support;

/// <summary>A request sent letter for letter, because clients repair an address before they send it.</summary>
public static class RawRequest
{
    /// <summary>The whole answer to GET of this address, with its head.</summary>
    public static async Task<string> GetAsync(Uri site, string address)
    {
        ArgumentNullException.ThrowIfNull(site);
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {address} HTTP/1.1\r\nHost: {site.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
