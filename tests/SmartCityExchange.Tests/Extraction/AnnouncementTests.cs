using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class AnnouncementTests
{
    [Theory]
    [InlineData("Aus den Ergebnissen soll bis zum Herbst ein Leitfaden erarbeitet werden.")]
    [InlineData("Künftig sollen in Unna Vereine und Verwaltung gemeinsam planen.")]
    [InlineData("Die Stadt plant einen zweiten Standort für das Bürgerbüro.")]
    [InlineData("Eine Befragung der Händler*innen ist für den Sommer vorgesehen.")]
    [InlineData("Im kommenden Jahr wird am Markt ein Reallabor eröffnet.")]
    public void A_report_announces_what_is_still_to_come(string sentence) => Assert.Equal(sentence, Announced(sentence));

    [Theory]
    [InlineData("Verwaltung soll für die Menschen da sein und nicht umgekehrt.")] // a demand
    [InlineData("Anna Berg vom Ressort Planen und Bauen der Stadt Unna berichtete.")]
    [InlineData("Ursprünglich war geplant, die Karte bis zum Sommer einzuführen.")]
    [InlineData("Eine Aufzeichnung ist in diesem Jahr nicht vorgesehen.")]
    [InlineData("Der nächste Erfahrungsaustausch soll in Soest fortgesetzt werden.")] // the next meeting
    [InlineData("Wie soll das Rathaus künftig mit allen Menschen reden?")]
    [InlineData("Die Karte wurde in Unna vor zwei Jahren eingeführt und sollte Wege sparen.")]
    public void A_demand_a_plan_of_old_and_the_next_meeting_are_none(string sentence) => Assert.Equal("", Announced(sentence));

    [Fact]
    public void A_long_sentence_is_named_by_its_beginning_and_quoted_whole()
    {
        var sentence = "In den Quartieren sollen künftig " + string.Join(", ", Enumerable.Range(1, 20).Select(i => $"Nachbarschaftsverein{i}")) + " zusammenarbeiten.";
        var source = $"Forum\n\n3. Mai 2023\n\n{sentence}";
        var announced = ReportReader.Read(source).Single().Announcements.Single();
        Assert.EndsWith(" …", announced.Value, StringComparison.Ordinal);
        Assert.StartsWith(announced.Value[..^2], sentence, StringComparison.Ordinal);
        Assert.Equal(sentence, announced.Evidence.Span.In(source));
    }

    private static string Announced(string sentence) =>
        string.Join('|', ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single().Announcements.Select(announced => announced.Value));
}
