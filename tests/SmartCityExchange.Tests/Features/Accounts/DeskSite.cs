using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Accounts;

namespace SmartCityExchange.Tests.Features.Accounts;

/// <summary>A site with a clock of its own, on which people make accounts as they do in the browser.</summary>
public class DeskSite(params (string Name, string Value)[] settings) : ArchiveSite
{
    public const string Password = "korrekt pferd batterie klammer";

    public Clock Clock { get; } = new();

    /// <summary>Opens a one-time address, makes an account and gives back the key of its app.</summary>
    public async Task<(DeskVisitor Visitor, string Key, Page Codes)> MakeAccountAsync(string mail = "anna@example.de", StaffRole role = StaffRole.Administrator, string name = "Anna Beispiel")
    {
        var link = await WithServices(services => services.GetRequiredService<StaffLinks>().InviteAsync(role, null, "Test", default));
        var visitor = DeskVisitor.Of(this);
        var page = await visitor.OpenAsync(link.AbsolutePath);
        var key = KeyOn(page);
        var codes = await visitor.PressAsync(page, "Konto anlegen", ("Name", name), ("Mail", mail), ("Password", Password), ("Code", TimeCode.At(key, Clock.GetUtcNow())));
        Assert.Equal(System.Net.HttpStatusCode.OK, visitor.Status);
        return (visitor, key, codes);
    }

    /// <summary>Signs in with both steps, in a browser of its own.</summary>
    public async Task<DeskVisitor> SignInAsync(string key, string mail = "anna@example.de", string? code = null)
    {
        // The code of the moment may be used up.
        Clock.Forward(TimeSpan.FromSeconds(60));
        var visitor = DeskVisitor.Of(this);
        await visitor.FillInAsync("/anmelden", "Weiter", ("mail", mail), ("password", Password));
        await visitor.PressAsync(await visitor.FollowAsync(), "Anmelden", ("code", code ?? TimeCode.At(key, Clock.GetUtcNow())));
        return visitor;
    }

    public static string KeyOn(Page page) => page.Texts("code").Single().Replace(" ", "", StringComparison.Ordinal);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
