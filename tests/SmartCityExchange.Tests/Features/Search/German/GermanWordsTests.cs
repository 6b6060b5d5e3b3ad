using SmartCityExchange.Web.Features.Search.German;

namespace SmartCityExchange.Tests.Features.Search.German;

public sealed class GermanWordsTests
{
    [Theory]
    [InlineData("Akteur*innen", "akteurinnen")]
    [InlineData("Akteur:innen", "akteurinnen")]
    [InlineData("Akteur_innen", "akteurinnen")]
    [InlineData("Akteur/-innen", "akteurinnen")]
    [InlineData("Akteur/innen", "akteurinnen")]
    [InlineData("Akteur(innen)", "akteurinnen")]
    [InlineData("AkteurInnen", "akteurinnen")]
    [InlineData("Praktiker*in und", "praktikerin und")]
    [InlineData("openGovernment", "open government +opengovernment")]
    [InlineData("Open-Government", "open government +opengovernment")]
    [InlineData("regioIT", "regio it +regioit")]
    [InlineData("Smarte.Land.Regionen", "smarte land regionen +smartelandregionen")]
    [InlineData("GmbH", "gmbh")]
    [InlineData("e. V.", "e v +ev")]
    [InlineData("e.V.", "e v +ev")]
    [InlineData("Umwelt- und Klimaschutz", "umwelt +umweltschutz und klimaschutz")]
    [InlineData("Ein- und Zweifamilienhaus", "ein und zweifamilienhaus")]
    [InlineData("Münster Muenster Mu\u0308nster", "munster munster munster")]
    [InlineData("Straße STRASSE", "strasse strasse")]
    [InlineData("Stadt\u00ADteil", "stadtteil")]
    [InlineData("in der Zeit: in Essen", "in der zeit in essen")]
    [InlineData("?! … –", "")]
    public void A_text_becomes_words(string text, string words) => Assert.Equal(
        words, string.Join(' ', GermanWords.In(text).Select(w => w.IsJoined ? "+" + w.Exact : w.Exact)));

    [Theory]
    [InlineData("Museum", "Museen")]
    [InlineData("Thema", "Themen")]
    [InlineData("Programmierer", "Programmiererin")]
    [InlineData("Bürger", "Bürger*innen")]
    [InlineData("Teilnehmer", "Teilnehmerinnen")]
    [InlineData("Teilnehmer", "Teilnehmenden")]
    [InlineData("Kommune", "Kommunen")]
    [InlineData("Projekt", "Projekte")]
    [InlineData("Projekt", "Projekten")]
    [InlineData("Erfahrung", "Erfahrungen")]
    [InlineData("Stadt", "Städte")]
    public void Forms_of_a_word_have_one_stem(string one, string other) =>
        Assert.Equal(Assert.Single(GermanWords.In(one)).Stem, Assert.Single(GermanWords.In(other)).Stem);

    [Theory]
    [InlineData("Essen")]
    [InlineData("Siegen")]
    [InlineData("Lage")]
    [InlineData("Schwerte")]
    public void The_name_of_a_place_is_not_stemmed(string name)
    {
        var word = Assert.Single(GermanWords.In(name));
        Assert.Equal(word.Exact, word.Stem);
    }

    [Fact]
    public void Any_text_is_cut_into_words_that_stand_in_it()
    {
        var random = new Random(42);
        const string Letters = "aeßÄöü*:_/-.()'\u00AD\u0308 InNB9😀\uD800\n";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Letters[random.Next(Letters.Length)]));
            Assert.All(GermanWords.In(text), word =>
            {
                Assert.InRange(word.Span.Start, 0, text.Length);
                Assert.InRange(word.Span.End, word.Span.Start + 1, text.Length);
                Assert.Matches("^[a-z0-9]+$", word.Exact);
            });
        }
    }
}
