using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Features.Shared.Records;

public sealed class RecordListTests(RecordListTests.Site site) : IClassFixture<RecordListTests.Site>
{
    /// <summary>Names in no order.</summary>
    public sealed class Site : ArchiveSite, IAsyncLifetime
    {
        private static readonly string[] Names = ["Zülpich", "Ölde", "Übach", "Ährendorf", "Ahlen", "Olpe", "Aachen", "Straßen", "Strassberg", "Unna", "ahaus"];

        public Task InitializeAsync() => Given(async given =>
        {
            await given.Event("Erster", "2019-05-05", Names, ["Zoe Adam", "Ben Özdemir", "Anna Zimmer", "Karl Otto", "Jan Adam"], Names, Names, Names);
            await given.Event("Zweiter", "2020-05-05", ["Unna"], ["Karl Otto"], ["Unna"], ["Unna"], ["Unna"]);
        });

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;
    }

    [Theory]
    [InlineData("/kommunen")]
    [InlineData("/organisationen")]
    [InlineData("/projekte")]
    [InlineData("/themen")]
    public async Task Names_stand_in_German_order_under_their_letters(string address)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(
            ["Aachen", "ahaus", "Ahlen", "Ährendorf", "Ölde", "Olpe", "Strassberg", "Straßen", "Übach", "Unna", "Zülpich"], page.Texts("main li > a"));
        Assert.Equal(["A", "O", "S", "U", "Z"], page.Texts("main h2"));
        Assert.Equal("11", page.Only(".bilanz .licht-zahl").Words());
    }

    [Fact]
    public async Task Persons_stand_by_family_name()
    {
        var page = await site.OpenAsync("/personen");

        Assert.Equal(["Jan Adam", "Zoe Adam", "Karl Otto", "Ben Özdemir", "Anna Zimmer"], page.Texts("main li > a"));
        Assert.Equal(["A", "O", "Z"], page.Texts("main h2"));
        Assert.Equal("5", page.Only(".bilanz .licht-zahl").Words());
    }

    [Theory]
    [InlineData("/kommunen", "/kommunen/unna", "2 Veranstaltungen, zuletzt 2020")]
    [InlineData("/kommunen", "/kommunen/olpe", "1 Veranstaltung, zuletzt 2019")]
    [InlineData("/personen", "/personen/karl-otto", "2 Veranstaltungen, zuletzt 2020")]
    [InlineData("/personen", "/personen/zoe-adam", "1 Veranstaltung, zuletzt 2019")]
    [InlineData("/organisationen", "/organisationen/unna", "2 Veranstaltungen, zuletzt 2020")]
    [InlineData("/projekte", "/projekte/unna", "2 Veranstaltungen, zuletzt 2020")]
    [InlineData("/themen", "/themen/unna", "2 Veranstaltungen, zuletzt 2020")]
    public async Task Each_name_has_the_number_of_its_events(string list, string address, string count) =>
        Assert.EndsWith(count, (await site.OpenAsync(list)).Main.Item(address).Words(), StringComparison.Ordinal);
}
