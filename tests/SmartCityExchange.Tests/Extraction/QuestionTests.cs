using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("Wie kommt der Dorfladen ins Netz? Darum ging es.", "Wie kommt der Dorfladen ins Netz?")]
    [InlineData("Gearbeitet wurde an einer Frage: Welche Daten braucht eine Innenstadt?", "Welche Daten braucht eine Innenstadt?")]
    [InlineData("Frau Berg, wie haben Sie das gemacht?", "")]
    [InlineData("Was haben Sie mitgebracht, Frau Berg?", "")]
    [InlineData("Wann? Am Montag.", "")]
    public void A_question_is_what_the_report_asks(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join('|', ReportReader.Read($"Forum\n\n3. Mai 2023\n\n{sentence}").Single().Questions.Select(question => question.Value)));
    }
}
