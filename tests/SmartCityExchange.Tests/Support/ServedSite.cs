namespace SmartCityExchange.Tests.Support;

/// <summary>The site with the reports of <c>seeds/</c> behind its real server.</summary>
public sealed class ServedSite : IDisposable
{
    private readonly SeededSite _site = new();

    public ServedSite() => Address = _site.Serve();

    public Uri Address { get; }

    /// <summary>A visitor who does not follow redirects.</summary>
    public HttpClient CreateClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public void Dispose() => _site.Dispose();
}
