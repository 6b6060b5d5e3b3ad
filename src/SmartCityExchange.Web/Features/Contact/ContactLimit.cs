using System.Net;
using System.Net.Sockets;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Contact;

/// <summary>Keeps a flood out of the archive: so many tickets of one sender and of all. Senders are remembered in memory only and for an hour.</summary>
public sealed class ContactLimit(TimeProvider clock)
{
    public const int MostFromSender = 5;
    public const int MostOfAll = 300;

    private const string Everybody = "";

    /// <summary>A provider gives a household at least such a network of IPv6 addresses (RFC 6177).</summary>
    private const int NetworkBytes = 8;

    private readonly AttemptCount _senders = new(clock, TimeSpan.FromHours(1));
    private readonly AttemptCount _all = new(clock, TimeSpan.FromDays(1));

    /// <summary>How long the sender has to wait; null when it may write.</summary>
    public TimeSpan? Wait(IPAddress? sender) => _senders.Wait(Of(sender), MostFromSender) ?? _all.Wait(Everybody, MostOfAll);

    public void Count(IPAddress? sender)
    {
        _senders.Add(Of(sender));
        _all.Add(Everybody);
    }

    private static string Of(IPAddress? sender) => sender switch
    {
        null => "-",
        { IsIPv4MappedToIPv6: true } => sender.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(sender.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => sender.ToString(),
    };
}
