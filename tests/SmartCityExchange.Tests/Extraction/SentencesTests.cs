using SmartCityExchange.Extraction;

namespace SmartCityExchange.Tests.Extraction;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Dr. Anna Berg sprach am 10. November in Soest. Danach gab es Kaffee.", 2)]
    [InlineData("Der Diginauten e. V. Garbsen kam. Alle freuten sich.", 2)]
    [InlineData("Es ging um Daten, Netze usw. Danach war Schluss.", 2)]
    [InlineData("Interne bzw. externe Akteure, z. B. Vereine, waren da.", 1)]
    [InlineData("Die App „Mensch Solingen!“ läuft. Was kommt dann? Mehr!", 3)]
    [InlineData("Er sagte: „Es geht los.“ Alle klatschten.", 2)]
    [InlineData("Die 2. Staffel begann 2020. Die 3. Staffel folgt", 2)]
    [InlineData("Das Projekt Smarte.Land.Regionen ist neu.", 1)]
    [InlineData("Erste Zeile ohne Punkt\nZweite Zeile.", 2)]
    public void Sentences_end_where_a_reader_ends_them(string text, int count)
    {
        Assert.Equal(count, Sentences.In(text, new Span(0, text.Length)).Count());
    }

    [Fact]
    public void The_sentence_around_a_span_never_crosses_a_paragraph()
    {
        const string Text = "Ein Satz. Paderborn berichtete\n\nMünster auch. Ende.";

        Assert.Equal("Paderborn berichtete", Sentences.Around(Text, SpanOf(Text, "Paderborn")).In(Text));
        Assert.Equal("Münster auch.", Sentences.Around(Text, SpanOf(Text, "Münster")).In(Text));
    }

    [Fact]
    public void A_span_over_two_sentences_brings_both()
    {
        const string Text = "Eins kommt. Zwei geht. Drei bleibt.";

        Assert.Equal("Eins kommt. Zwei geht.", Sentences.Around(Text, SpanOf(Text, "kommt. Zwei")).In(Text));
    }

    [Fact]
    public void A_wrapped_line_is_one_sentence_and_keeps_its_spelling()
    {
        const string Text = "Dieser lange Satz wurde von einem Programm nach siebzig Zeichen um-\r\nbrochen und geht in Mu\u0308nster weiter. Ende.";

        Assert.EndsWith("in Mu\u0308nster weiter.", Sentences.Around(Text, SpanOf(Text, "Satz")).In(Text), StringComparison.Ordinal);
    }

    private static Span SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
