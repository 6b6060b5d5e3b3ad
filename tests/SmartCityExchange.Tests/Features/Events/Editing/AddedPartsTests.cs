using System.Net;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Tests.Support;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Tests.Features.Events.Editing;

/// <summary>Names that somebody adds in the form of an event.</summary>
public sealed class AddedPartsTests : IAsyncLifetime, IDisposable
{
    private const string Public = "/veranstaltungen/2021-11-10-austausch";

    private readonly ArchiveSite _site = new();
    private DeskVisitor _rita = null!;
    private Guid _key;

    private string Edit => $"/redaktion/veranstaltungen/{_key}";

    public async Task InitializeAsync()
    {
        await _site.Given(async given => _key = (await given.Event("Austausch", towns: ["Soest"], report: "In Soest gab es Kaffee.")).Key);
        _rita = await DeskVisitor.SignInAsync(_site, StaffRole.Publisher);
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _rita.Dispose();
        _site.Dispose();
    }

    [Fact]
    public async Task A_name_that_is_added_is_proved_by_the_words_that_say_it_and_stays_unproved_when_they_were_taken_away()
    {
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Report", "In Soest gab es Kaffee. Auch Unna kam, Werl nicht."), ("Parts[1].Name", "Unna"), ("Parts[1].Role", "Mentioned"));
        Assert.Equal("Unna", await _site.WithArchive(a => a.Involvements.Where(i => i.Record!.Name == "Unna").Select(i => i.Evidence!.Quote).SingleAsync()));
        Assert.Contains("Unna", (await _site.OpenAsync(Public)).Texts("mark"));

        var evidence = await _rita.OpenAsync($"{Edit}/belegstellen");
        await _rita.PressAsync(evidence, "Speichern und veröffentlichen", ("Remove", evidence.Html.QuerySelectorAll("input[name=Remove]")[^1].GetAttribute("value")));
        await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Note", "Noch einmal gespeichert"));
        Assert.Null(await _site.WithArchive(a => a.Involvements.Where(i => i.Record!.Name == "Unna").Select(i => i.Evidence).SingleAsync()));
    }

    [Fact]
    public async Task A_town_that_takes_part_is_not_mentioned_a_second_time()
    {
        var refused = await _rita.FillInAsync(Edit, "Änderungen veröffentlichen", ("Parts[1].Name", "Soest"), ("Parts[1].Role", "Mentioned"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _rita.Status);
        Assert.Contains("Soest steht schon dabei: ", refused.Main.Words(), StringComparison.Ordinal);
        Assert.NotNull(refused.Html.QuerySelector("#Parts"));
    }
}
