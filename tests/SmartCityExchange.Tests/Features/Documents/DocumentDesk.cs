using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>A site with one published event, and somebody at its desk who may do everything.</summary>
public abstract class DocumentDesk : IAsyncLifetime, IDisposable
{
    protected const string EventAddress = "/veranstaltungen/2021-11-10-austausch";

    protected ArchiveSite Site { get; } = new();

    protected DeskVisitor Rita { get; private set; } = null!;

    protected string List { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Site.Given(given => given.Event("Austausch", towns: ["Soest"], report: "In Soest ging es um Wärmepumpen."));
        Rita = await DeskVisitor.SignInAsync(Site, StaffRole.Administrator);
        List = $"/redaktion/veranstaltungen/{await Site.WithArchive(a => a.Events.Select(e => e.Key).SingleAsync())}/dokumente";
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Rita?.Dispose();
        Site.Dispose();
    }

    /// <summary>Uploads a file; the answer is the page it leads to, or the form again.</summary>
    protected async Task<Page> UploadAsync(byte[] content, string title = "Folien", string fileName = "datei", DeskVisitor? by = null)
    {
        var who = by ?? Rita;
        var page = await who.UploadAsync(await who.OpenAsync(List), "Hochladen", "datei", fileName, content, ("Title", title));
        return who.Location is null ? page : await who.FollowAsync();
    }

    /// <summary>Uploads a file and publishes it.</summary>
    protected async Task<string> PublishAsync(byte[] content, string title = "Folien", string? alternativeText = null)
    {
        await UploadAsync(content, title);
        var address = await NewestAsync();
        await Rita.FillInAsync(address, "Veröffentlichen", ("Licence", "CcBy4"), ("Origin", "Stadt Soest"), ("AlternativeText", alternativeText));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, Rita.Status);
        return address;
    }

    /// <summary>Where the newest document is edited.</summary>
    protected async Task<string> NewestAsync() => $"/redaktion/dokumente/{await Site.WithArchive(a => a.Documents.OrderByDescending(d => d.Id).Select(d => d.Key).FirstAsync())}";

    protected Task<int> CountAsync() => Site.WithArchive(a => a.Documents.CountAsync());

    protected async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var client = Site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    /// <summary>The names of all files that are kept.</summary>
    protected string[] Kept() => Directory.Exists(Path.Combine(Site.DataDirectory, "documents"))
        ? [.. Directory.EnumerateFiles(Path.Combine(Site.DataDirectory, "documents"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Site.DataDirectory, f))]
        : [];
}
