using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Records;

namespace SmartCityExchange.Tests.Features.Records;

/// <summary>Which records are offered as probable doubles.</summary>
public sealed class DoublesTests
{
    [Theory]
    [InlineData(RecordKind.Person, "Anna Müller", "Anna Mueller", "gleicher Name")]
    [InlineData(RecordKind.Person, "Anna Müller", "A. Müller", "gleicher Familienname, der Vorname fehlt oder ist abgekürzt")]
    [InlineData(RecordKind.Person, "Müller", "Anna Müller", "gleicher Familienname, der Vorname fehlt oder ist abgekürzt")]
    [InlineData(RecordKind.Person, "Anna Mustermann", "Anna Mustermnan", "fast gleich geschrieben")]
    [InlineData(RecordKind.Organisation, "Regio IT GmbH", "regio iT", "dieselben Wörter")]
    [InlineData(RecordKind.Organisation, "Deutscher Städtetag", "Städtetag, Deutscher", "dieselben Wörter")]
    [InlineData(RecordKind.Organisation, "Bundesinstitut für Bau-, Stadt- und Raumforschung", "BBSR", "das eine ist die Abkürzung des anderen")]
    public void Names_that_may_mean_the_same_are_a_pair(RecordKind kind, string one, string other, string reason) =>
        Assert.Equal([new Doubles.Pair(1, 2, reason)], Doubles.Find([Record(1, kind, one), Record(2, kind, other)]));

    [Theory]
    [InlineData(RecordKind.Person, "Anna Müller", "Bernd Müller")]
    [InlineData(RecordKind.Organisation, "Forum 3", "Forum 4")]
    [InlineData(RecordKind.Municipality, "Essen", "Essen")]
    [InlineData(RecordKind.Topic, "Beteiligung", "Bildung")]
    [InlineData(RecordKind.Topic, "…", "?")]
    public void Names_that_mean_two_are_none(RecordKind kind, string one, string other) =>
        Assert.Empty(Doubles.Find([Record(1, kind, one), Record(2, kind, other)]));

    [Fact]
    public void A_further_name_counts_like_the_name() =>
        Assert.Single(Doubles.Find([Record(1, RecordKind.Topic, "Gigabit", "Breitband"), Record(2, RecordKind.Topic, "Breitband")]));

    [Fact]
    public void Records_of_different_kinds_are_no_pair() =>
        Assert.Empty(Doubles.Find([Record(1, RecordKind.Topic, "Urban Lab"), Record(2, RecordKind.Project, "Urban Lab")]));

    [Theory]
    [InlineData("Stadthalle", "soest", "Stadthalle Soest", "soest", "dieselben Wörter")]
    [InlineData("Stadthalle", "soest", "Stadthalle", null, "gleicher Name, bei einem fehlt die Kommune")]
    [InlineData("Stadthalle", "soest", "Stadthalle Soest", null, "gleicher Name, bei einem fehlt die Kommune")]
    [InlineData("Stadthalle", "soest", "Stadthale", "soest", "fast gleich geschrieben")]
    public void Houses_of_one_town_may_be_one(string one, string? town, string other, string? otherTown, string reason) =>
        Assert.Equal([new Doubles.Pair(1, 2, reason)], Doubles.Find([House(1, one, town), House(2, other, otherTown)]));

    [Theory]
    [InlineData("Stadthalle", "soest", "Stadthalle", "unna")]
    [InlineData("Rathaus", "soest", "Altes Rathaus", "soest")]
    public void Houses_of_different_towns_or_of_different_names_are_no_pair(string one, string? town, string other, string? otherTown) =>
        Assert.Empty(Doubles.Find([House(1, one, town), House(2, other, otherTown)]));

    private static Doubles.Candidate House(int id, string name, string? town) => Record(id, RecordKind.Venue, name) with { Town = town is null ? null : GermanText.Fold(town) };

    private static Doubles.Candidate Record(int id, RecordKind kind, string name, params string[] aliases) =>
        new(id, kind, GermanText.Fold(name), [.. aliases.Select(GermanText.Fold)]);
}
