using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityExchange.Tests.Features.Documents;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Tests.Features.TrashBin;

/// <summary>One list holds whatever was thrown away, and gives it back.</summary>
public sealed class TrashBinTests : DocumentDesk
{
    private const string Bin = "/redaktion/papierkorb";

    [Fact]
    public async Task An_empty_trash_says_so() =>
        Assert.Contains("Der Papierkorb ist leer.", (await Rita.OpenAsync(Bin)).Main.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task A_document_is_found_in_the_trash_and_had_back()
    {
        var address = await PublishAsync(SampleFile.Pdf("Fernwärme"), "Folien zur Wärme");
        await Rita.FillInAsync(address, "In den Papierkorb");
        var page = await Rita.OpenAsync(Bin);
        Assert.Equal(["Folien zur Wärme"], page.Texts("td a"));
        Assert.Contains("zu: Austausch vom 10. November 2021", page.Only("tbody tr").Words(), StringComparison.Ordinal);
        await Rita.PressAsync(page, "Dokument Folien zur Wärme wiederherstellen");
        Assert.Equal(address, Rita.Location);
        Assert.Equal(DocumentStatus.Draft, await Site.WithArchive(a => a.Documents.Select(d => d.Status).SingleAsync()));
        Assert.Empty((await Rita.OpenAsync(Bin)).Texts("td a"));
    }

    [Fact]
    public async Task All_kinds_stand_in_one_list_the_last_one_first()
    {
        await UploadAsync(SampleFile.Pdf("Fernwärme"), "Folien");
        await Rita.FillInAsync(await NewestAsync(), "In den Papierkorb");
        await Rita.FillInAsync(List.Replace("/dokumente", "", StringComparison.Ordinal), "In den Papierkorb");
        var unused = await Site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var topic = new Topic { Slug = "wlan", Name = "WLAN" };
            archive.Records.Add(topic);
            services.GetRequiredService<RevisionLog>().RecordNew(topic, "Test", null);
            await archive.SaveChangesAsync();
            return topic.Key;
        });
        await Rita.FillInAsync($"/redaktion/eintraege/{unused}", "In den Papierkorb");
        var page = await Rita.OpenAsync(Bin);
        Assert.Equal(["WLAN", "Austausch", "Folien"], page.Texts("td a"));
        Assert.Equal(["Thema", "Veranstaltung", "Dokument"], page.Texts("td:nth-child(2)"));
        Assert.Contains("die auch im Papierkorb liegt", page.Texts("tbody tr")[2], StringComparison.Ordinal);
        foreach (var kind in new[] { "Thema WLAN", "Veranstaltung Austausch", "Dokument Folien" })
        {
            await Rita.PressAsync(page, $"{kind} wiederherstellen");
            Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
        }

        Assert.Empty((await Rita.OpenAsync(Bin)).Texts("td a"));
    }

    [Fact]
    public async Task Who_may_not_restore_sees_what_lies_there_and_no_button()
    {
        await UploadAsync(SampleFile.Pdf("Fernwärme"), "Folien");
        await Rita.FillInAsync(await NewestAsync(), "In den Papierkorb");
        using var petra = await DeskVisitor.SignInAsync(Site, StaffRole.Editor, "Petra");
        var page = await petra.OpenAsync(Bin);
        Assert.Equal((HttpStatusCode.OK, "Folien"), (petra.Status, page.Texts("td a").Single()));
        Assert.DoesNotContain("Wiederherstellen", page.Texts("button"));
    }
}
