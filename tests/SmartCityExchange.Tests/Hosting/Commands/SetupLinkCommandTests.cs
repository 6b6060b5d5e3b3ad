using SmartCityExchange.Tests.Features.Accounts;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Hosting.Commands;

/// <summary>The way into the desk for whoever runs the program.</summary>
public sealed class SetupLinkCommandTests
{
    [Fact]
    public async Task Without_an_account_it_is_the_way_to_the_first()
    {
        using var site = new ArchiveSite();
        await site.OpenAsync("/");
        var address = await Run(site, 0);
        Assert.Contains("Das erste Konto dieses Archivs", (await site.OpenAsync(new Uri(address).AbsolutePath)).Main.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_locked_out_gets_back_into_the_own_account()
    {
        using var site = new DeskSite();
        await site.MakeAccountAsync();
        var address = await Run(site, 0, "Anna@example.de");
        Assert.Contains("Anna Beispiel, anna@example.de", (await site.OpenAsync(new Uri(address).AbsolutePath)).Main.Words(), StringComparison.Ordinal);
        Assert.Contains("Es gibt schon Konten", await Run(site, 1), StringComparison.Ordinal);
        Assert.Equal("Ein Konto mit der Adresse „nie@example.de“ gibt es nicht.", await Run(site, 1, "nie@example.de"));
    }

    [Fact]
    public async Task A_server_in_front_that_is_no_address_stops_the_start_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        await using var program = SiteProcess.Run(folder.Path("data"), ["--Archive:TrustedProxies:0=nginx"]);
        Assert.Equal(1, await program.Ended());
        Assert.StartsWith("„nginx“ in Archive:TrustedProxies ist keine Adresse", program.Errors, StringComparison.Ordinal);
    }

    private static async Task<string> Run(ArchiveSite site, int exitCode, params string[] operands)
    {
        var (code, output, errors) = await ProgramCommand.RunAsync(site.DataDirectory, ["setup-link", .. operands]);
        Assert.Equal(exitCode, code);
        return exitCode == 0 ? output : errors;
    }
}
