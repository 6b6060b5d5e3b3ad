using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Hosting;

namespace SmartCityExchange.Tests.Features.Documents;

/// <summary>A document is described, published, replaced, taken back and thrown away at the desk.</summary>
public sealed class PublishingTests : DocumentDesk
{
    [Fact]
    public async Task Nothing_is_public_before_it_is_published()
    {
        await UploadAsync(SampleFile.Pdf("Fernwärmenetz"));
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.NotFound);
        Assert.DoesNotContain("Folien", (await Site.OpenAsync(EventAddress)).Main.Words(), StringComparison.Ordinal);
        using var stranger = DeskVisitor.Of(Site);
        await stranger.OpenAsync($"{await NewestAsync()}/dateien/1");
        Assert.Equal(HttpStatusCode.Redirect, stranger.Status);
        await Rita.OpenAsync($"{await NewestAsync()}/dateien/1");
        Assert.Equal(HttpStatusCode.OK, Rita.Status);
    }

    [Fact]
    public async Task What_is_missing_for_publication_is_listed_and_nothing_typed_is_lost()
    {
        await UploadAsync(SampleFile.Picture(SKEncodedImageFormat.Png), "Lageplan");
        var page = await Rita.FillInAsync(await NewestAsync(), "Veröffentlichen", ("Title", "Der Lageplan"), ("Origin", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        var told = page.Only("[role=alert]").Words();
        Assert.All(new[] { "Es fehlt der Alternativtext", "Es fehlt die Lizenz", "Es fehlt die Quelle" }, missing => Assert.Contains(missing, told, StringComparison.Ordinal));
        Assert.Equal("Der Lageplan", page.Only("#Title").GetAttribute("value"));
        await Site.OpenAsync("/dokumente/1/lageplan.png", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_published_document_stands_on_the_page_of_its_event_with_all_that_must_be_said_of_it()
    {
        await PublishAsync(SampleFile.Pdf("Eins", "Zwei"), "Folien zur Wärme");
        await PublishAsync(SampleFile.Picture(SKEncodedImageFormat.Png), "Lageplan", "Ein Plan der Innenstadt");
        var section = (await Site.OpenAsync(EventAddress)).Section("Dokumente");
        Assert.Equal("/dokumente/1/folien-zur-waerme.pdf", section.QuerySelector("#dokument-1 a")!.GetAttribute("href"));
        Assert.All(new[] { "PDF, 2 Seiten", "kB", "Stadt Soest", "CC BY 4.0" }, said => Assert.Contains(said, section.Words(), StringComparison.Ordinal));
        Assert.Equal("Ein Plan der Innenstadt", section.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(section.QuerySelector("img")!.GetAttribute("src")!)).StatusCode);
    }

    [Fact]
    public async Task A_replaced_file_has_the_same_address_and_the_former_one_stays_at_the_desk()
    {
        var address = await PublishAsync(SampleFile.Pdf("Erste"));
        await Rita.UploadAsync(await Rita.OpenAsync(address), "Ersetzen", "datei", "x", SampleFile.Pdf("Zweite", "und dritte"));
        Assert.Equal(HttpStatusCode.Redirect, Rita.Status);
        Assert.Contains("2 Seiten", (await Site.OpenAsync(EventAddress)).Section("Dokumente").Words(), StringComparison.Ordinal);
        Assert.Equal((2, "Datei 2"), (Kept().Length, (await Rita.OpenAsync(address)).Texts("#dateien + ul a, .dateien .liste a")[0]));

        var history = await Rita.OpenAsync($"{address}/fassungen/3");
        Assert.Contains("Datei", history.Texts("h2"));
        await Rita.FillInAsync($"{address}/fassungen/2", "Fassung 2 wiederherstellen");
        Assert.Contains("1 Seite,", (await Site.OpenAsync(EventAddress)).Section("Dokumente").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_without_alternative_text_does_not_replace_what_is_published()
    {
        var address = await PublishAsync(SampleFile.Pdf("Erste"));
        var page = await Rita.UploadAsync(await Rita.OpenAsync(address), "Ersetzen", "datei", "x", SampleFile.Picture(SKEncodedImageFormat.Png));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, Rita.Status);
        Assert.Contains("Alternativtext", page.Only("[role=alert]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_document_is_found_under_its_former_names()
    {
        var address = await PublishAsync(SampleFile.Pdf("Eins"));
        await Rita.FillInAsync(address, "Speichern", ("Title", "Vortrag"));
        using var answer = await GetAsync("/dokumente/1/folien.pdf");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/dokumente/1/vortrag.pdf"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/dokumente/1/vortrag.pdf")).StatusCode);
    }

    [Fact]
    public async Task Who_may_only_write_drafts_changes_nothing_public()
    {
        using var editor = await DeskVisitor.SignInAsync(Site, StaffRole.Editor, "Emil");
        await UploadAsync(SampleFile.Pdf("Entwurf"), by: editor);
        var draft = await NewestAsync();
        await editor.FillInAsync(draft, "Speichern", ("Title", "Besser"));
        Assert.Equal(HttpStatusCode.Redirect, editor.Status);
        var page = await editor.OpenAsync(draft);
        Assert.DoesNotContain("Veröffentlichen", page.Texts("button"));
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await editor.PostAsync($"{draft}/veroeffentlichen", ("__RequestVerificationToken", token), ("BaseVersion", "2"), ("Title", "X"), ("Licence", "CcBy4"), ("Origin", "Y"));
        await editor.PostAsync($"{draft}/papierkorb", ("__RequestVerificationToken", token), ("version", "2"));

        var published = await PublishAsync(SampleFile.Pdf("Öffentlich"), "Öffentlich");
        await editor.PostAsync(published, ("__RequestVerificationToken", token), ("BaseVersion", "2"), ("Title", "Anders"), ("Licence", "CcBy4"), ("Origin", "Y"));
        Assert.Equal([("Besser", DocumentStatus.Draft), ("Öffentlich", DocumentStatus.Published)],
            await Site.WithArchive(async a => (await a.Documents.OrderBy(d => d.Id).ToListAsync()).Select(d => (d.Title, d.Status))));
    }

    [Fact]
    public async Task The_second_to_save_sees_both_and_decides()
    {
        await UploadAsync(SampleFile.Pdf("Eins"));
        var address = await NewestAsync();
        using var bernd = await DeskVisitor.SignInAsync(Site, name: "Bernd");
        var opened = await bernd.OpenAsync(address);
        await Rita.FillInAsync(address, "Speichern", ("Title", "Von Rita"), ("Origin", "Stadt Soest"));
        var both = await bernd.PressAsync(opened, "Speichern", ("Title", "Von Bernd"), ("Licence", "Cc0"));
        Assert.Equal(HttpStatusCode.Conflict, bernd.Status);
        Assert.Equal("Stadt Soest", both.Only("#Origin").GetAttribute("value"));
        await bernd.PressAsync(both, "Speichern");
        var saved = await Site.WithArchive(a => a.Documents.SingleAsync());
        Assert.Equal(("Von Bernd", "Stadt Soest", DocumentLicence.Cc0), (saved.Title, saved.Origin, saved.Licence));
    }

    [Fact]
    public async Task What_is_withdrawn_or_whose_event_is_a_draft_is_not_there()
    {
        var address = await PublishAsync(SampleFile.Pdf("Eins"));
        await Rita.FillInAsync(address, "Zurückziehen");
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.NotFound);
        await Rita.FillInAsync(address, "Veröffentlichen");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/dokumente/1/folien.pdf")).StatusCode);
        await Rita.FillInAsync(List[..^"/dokumente".Length], "Zurückziehen");
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_in_the_trash_is_gone_and_can_be_had_back()
    {
        var address = await PublishAsync(SampleFile.Pdf("Eins"));
        await Rita.FillInAsync(address, "In den Papierkorb");
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.Gone);
        await Rita.FillInAsync(address, "Wiederherstellen");
        Assert.Equal("Entwurf", (await Rita.OpenAsync(address)).Only(".seitenkopf .zustand").Words());
        await Rita.FillInAsync(address, "Veröffentlichen");
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/dokumente/1/folien.pdf")).StatusCode);
    }

    [Fact]
    public async Task What_the_public_never_saw_does_not_show_that_it_was_there()
    {
        var draft = await Site.WithServices(async services => (await new Given(services).Event("Geheim", "2027-01-01", status: EventStatus.Draft)).Key);
        await Rita.UploadAsync(await Rita.OpenAsync($"/redaktion/veranstaltungen/{draft}/dokumente"), "Hochladen", "datei", "x", SampleFile.Pdf("Eins"), ("Title", "Folien"));
        var address = await NewestAsync();
        await Rita.FillInAsync(address, "Veröffentlichen", ("Licence", "CcBy4"), ("Origin", "Stadt Soest"));
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.NotFound);
        await Rita.FillInAsync(address, "In den Papierkorb");
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_thirty_days_a_document_and_those_of_a_deleted_event_are_erased_with_their_files()
    {
        await PublishAsync(SampleFile.Pdf("Eins"));
        await Rita.FillInAsync(List[..^"/dokumente".Length], "In den Papierkorb");
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.Gone);
        await Site.WithServices(async services =>
        {
            var archive = services.GetRequiredService<ArchiveContext>();
            var e = await archive.Events.WithParts().SingleAsync();
            e.TrashedAt = DateTime.UtcNow.AddDays(-31);
            services.GetRequiredService<RevisionLog>().RecordChange(e, "Test", null);
            await archive.SaveChangesAsync();
        });
        await Site.Services.GetRequiredService<DueWork>().SweepAsync(CancellationToken.None);
        Assert.Equal((0, 0, 0), (await CountAsync(), await Site.WithArchive(a => a.Events.CountAsync()), Kept().Length));
        await Site.OpenAsync("/dokumente/1/folien.pdf", HttpStatusCode.Gone);
    }
}
