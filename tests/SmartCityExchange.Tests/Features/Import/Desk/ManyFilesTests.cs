using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Features.Documents;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Import.Desk;

/// <summary>Somebody chooses a whole folder of reports at once.</summary>
public sealed class ManyFilesTests : IAsyncLifetime, IDisposable
{
    private const string Start = "/redaktion/import";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;

    public async Task InitializeAsync() => _rita = await DeskVisitor.SignInAsync(_site);

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    /// <summary>Reports of different days that share nothing but title and town: else one would be taken for a correction of the other.</summary>
    private static (string Name, byte[] Content) Report(string name, string day, string town) => (name, Encoding.UTF8.GetBytes(
        $"Erfahrungsaustausch SMART CITY\n\n{day}\n\n" + (day.Contains("Mai", StringComparison.Ordinal)
            ? $"Die Veranstaltung fand im Rathaus in {town} statt.\n\nEs ging um Glasfaser in der Altstadt. Danach sahen alle das neue Rechenzentrum.\n"
            : $"Eingeladen hatte die Stadt {town}.\n\nGezählt wurden freie Parkplätze. Ein Rundgang führte zum Hafen.\n")));

    private async Task<Page> UploadAsync(params (string Name, byte[] Content)[] files) =>
        await _rita.UploadAsync(await _rita.OpenAsync(Start), "Dateien lesen", "Datei", files);

    [Fact]
    public async Task Each_file_waits_by_itself_and_becomes_a_source_of_its_own()
    {
        // Both speak of a town that the archive knows.
        await _site.Given(given => given.Event("Früher", "2020-01-01", towns: ["Soest"]));
        var page = await UploadAsync(Report("mai.txt", "3. Mai 2024", "Soest"), Report("juni.txt", "4. Juni 2024", "Soest"));
        Assert.Equal(HttpStatusCode.OK, _rita.Status);
        var told = page.Section("Alle 2 Dateien sind gelesen");
        Assert.Equal(["mai.txt 1 Veranstaltung gelesen.", "juni.txt 1 Veranstaltung gelesen."], told.Texts("li"));
        Assert.Equal(["juni.txt", "mai.txt"], page.Section("2 Berichte warten auf Sie").Texts("a"));

        await _rita.PressAsync(await _rita.OpenAsync(told.Links()[0]), "Als Entwurf anlegen");
        Assert.Contains("Ein weiterer Bericht wartet", (await _rita.FollowAsync()).Only(".meldung").Words(), StringComparison.Ordinal);
        var rest = await _rita.OpenAsync(Start);
        Assert.Equal(["juni.txt"], rest.Section("Ein Bericht wartet auf Sie").Texts("a"));
        await _rita.PressAsync(await _rita.OpenAsync(told.Links()[1]), "Als Entwurf anlegen");
        Assert.Equal(["juni.txt", "mai.txt"], await _site.WithArchive(a => a.Sources.OrderBy(s => s.FileName).Select(s => s.FileName).ToListAsync()));
        Assert.DoesNotContain("warten", (await _rita.OpenAsync(Start)).Texts("h2").Aggregate("", (all, h) => all + h), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_named_with_its_reason_and_the_others_go_on()
    {
        var page = await UploadAsync(
            ("leer.txt", []), Report("mai.txt", "3. Mai 2024", "Soest"), ("notiz.txt", "Bitte Kaffee kaufen.\n"u8.ToArray()), ("folien.pdf", SampleFile.Pdf("Folien")), Report("juni.txt", "4. Juni 2024", "Unna"));
        Assert.Equal(HttpStatusCode.OK, _rita.Status);
        var lines = page.Section("2 von 5 Dateien sind gelesen").Texts("li");
        Assert.Equal("leer.txt Die Datei ist leer. Bitte wählen Sie eine andere.", lines[0]);
        Assert.Contains("Laden Sie sie einzeln hoch", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("folien.pdf", lines[3], StringComparison.Ordinal);
        Assert.Contains("PDF", lines[3]["folien.pdf".Length..], StringComparison.Ordinal);
        Assert.Equal(["juni.txt", "mai.txt"], page.Section("2 Berichte warten auf Sie").Texts("a"));
    }

    [Fact]
    public async Task What_the_archive_has_and_what_is_there_twice_is_told()
    {
        await UploadAsync(Report("mai.txt", "3. Mai 2024", "Soest"));
        await _rita.PressAsync(await _rita.FollowAsync(), "Als Entwurf anlegen");
        var page = await UploadAsync(Report("noch einmal.txt", "3. Mai 2024", "Soest"), Report("juni.txt", "4. Juni 2024", "Unna"), Report("kopie.txt", "4. Juni 2024", "Unna"));
        var lines = page.Section("2 von 3 Dateien sind gelesen").Texts("li");
        Assert.StartsWith("noch einmal.txt Das steht alles schon im Archiv.", lines[0], StringComparison.Ordinal);
        Assert.Equal("kopie.txt Das ist dieselbe Datei wie „juni.txt“.", lines[2]);
        Assert.Equal(["juni.txt"], page.Section("Ein Bericht wartet auf Sie").Texts("a"));
    }

    [Fact]
    public async Task Nothing_but_bad_files_is_refused_and_what_was_typed_stays()
    {
        var start = await _rita.OpenAsync(Start);
        await _rita.PostAsync(
            $"{Start}/zwischenstand", ("Text", "Angefangen"), ("__RequestVerificationToken", start.Only("#bearbeiten input[name=__RequestVerificationToken]").GetAttribute("value")!));
        var page = await UploadAsync(("a.txt", []), ("b.txt", []));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Keine der Dateien ließ sich lesen", page.Texts("h2"));
        Assert.Equal("Angefangen", page.Only("#Text").Words());
    }

    [Fact]
    public async Task More_than_fifty_files_are_refused_with_what_to_do()
    {
        var page = await UploadAsync([.. Enumerable.Range(0, 51).Select(i => ($"{i}.txt", new byte[] { 65 }))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Equal("Das sind 51 Dateien. Bitte wählen Sie höchstens 50 auf einmal.", page.Only("#Datei-fehler").Words());
    }

    [Fact]
    public async Task The_overview_calls_a_waiting_report_by_its_name()
    {
        await UploadAsync(Report("mai „ä“.txt", "3. Mai 2024", "Soest"), Report("juni.txt", "4. Juni 2024", "Unna"));
        Assert.Contains("mai „ä“.txt, noch nicht übernommen", (await _rita.OpenAsync("/redaktion")).Texts("main a"));
    }
}
