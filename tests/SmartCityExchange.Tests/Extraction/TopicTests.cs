using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class TopicTests
{
    [Theory]
    [InlineData("Der Schwerpunkt wurde auf das Thema „resiliente Quartiere, openData“ gelegt.", "Resiliente Quartiere|Open Data")]
    [InlineData("Wir haben über die Erfahrungen zu Planung & Bau, Markt & Handel sowie Kunst & Kultur gesprochen.", "Planung & Bau|Markt & Handel|Kunst & Kultur")]
    [InlineData("Gearbeitet wurde zu den Themen Rolle interner bzw. externer Partner, Radverkehr und Orte der Begegnung.", "Rolle interner und externer Partner|Radverkehr|Orte der Begegnung")]
    [InlineData("Der Workshop stand unter der Überschrift „Märkte von morgen“.", "Märkte von morgen")]
    [InlineData("Der Preis, welcher unter dem Motto „Stadt am Fluss“ vergeben wird, startet.", "")]
    [InlineData("Wie sind Geld, Zeit und Wissen verteilt?", "Geld, Zeit und Wissen")]
    [InlineData("In Unna entstand ein Makerspace mit freiem WLAN.", "Offene Werkstätten|Freies WLAN")]
    [InlineData("Es geht um Formen der Bürgerbeteiligung und Stadtentwicklung.", "Bürgerbeteiligung und Stadtentwicklung")]
    [InlineData("Zum Thema Uferpflege probierten viele Gäste Neues.", "Uferpflege")]
    [InlineData("Das Thema des Tages: „Ufer von morgen“ gefiel.", "Ufer von morgen")]
    [InlineData("Im Mittelpunkt standen die ruhigen Ufer der Stadt.", "Ruhige Ufer der Stadt")]
    [InlineData("Wasserstand melden | Jan Holt, Stadt Unna", "Wasserstand melden")]
    [InlineData("14:00 Uhr | Wasser in Echtzeit | Dr. Jan Holt (Stadt Unna)", "Wasser in Echtzeit")]
    [InlineData("• Bänke am Ufer – Anna Berg, Ortsvorsteherin", "Bänke am Ufer")]
    [InlineData("Begrüßung | Jan Holt, Stadt Unna", "")]
    [InlineData("Stadt Unna | Jan Holt | Projektleiter", "")]
    [InlineData("Die Abteilung sprach über Stadtentwicklung im Allgemeinen.", "")]
    [InlineData("Anna Berg, Abteilung Leerstand und Handel der Stadt Unna, berichtete.", "")]
    public void A_topic_is_what_the_text_declares_or_the_thesaurus_knows(string sentence, string expected)
    {
        var topics = ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single().Topics;

        Assert.Equal(expected, string.Join('|', topics.Select(topic => topic.Name)));
    }
}
