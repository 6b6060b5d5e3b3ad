using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Tests.Archive;

public sealed class GermanTextTests
{
    [Theory]
    [InlineData("Münster", "munster")]
    [InlineData("Muenster", "munster")]
    [InlineData("Munster", "munster")]
    [InlineData("Mu\u0308nster", "munster")]
    [InlineData("MÜNSTER", "munster")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Jürgen Grüner", "jurgen gruner")]
    [InlineData("Juergen Gruener", "jurgen gruner")]
    [InlineData("Bauer", "bauer")]
    [InlineData("Quelle", "quelle")]
    [InlineData("neue Wege", "neue wege")]
    [InlineData("zu Uebungen", "zu ubungen")]
    [InlineData("Bürger\u00ADbeteiligung", "burgerbeteiligung")]
    [InlineData("Smart-City & „openGovernment“!", "smart city opengovernment")]
    [InlineData("Café René, Łódź", "cafe rene lodz")]
    [InlineData("Søren", "soren")]
    [InlineData("ℋeimat", "heimat")]
    [InlineData("  viele   Räume ", "viele raume")]
    [InlineData("Akteur*innen", "akteur innen")]
    [InlineData("ﬁnden", "finden")]
    [InlineData("", "")]
    [InlineData("!?", "")]
    [InlineData("Smart 😀 City", "smart city")]
    [InlineData("Smart \uD83D City", "smart city")]
    [InlineData("Smart \uDE00 City", "smart city")]
    public void Words_that_mean_the_same_fold_to_the_same(string text, string folded) => Assert.Equal(folded, GermanText.Fold(text));

    [Theory]
    [InlineData("Ärzte", "arzte")]
    [InlineData("Weiß", "weiss")]
    [InlineData("Goethe", "goethe")]
    [InlineData("von der Höhe", "von der hohe")]
    public void Names_are_ordered_as_DIN_5007_1_says(string name, string key) => Assert.Equal(key, GermanText.SortKey(name));

    [Fact]
    public void Umlauts_are_ordered_among_their_letters() => Assert.Equal(
        ["Ahaus", "Ärztekammer", "Beckum", "Öffentlichkeit", "Olpe", "Zukunft"],
        new[] { "Zukunft", "Olpe", "Öffentlichkeit", "Beckum", "Ärztekammer", "Ahaus" }.OrderBy(GermanText.SortKey, StringComparer.Ordinal));

    [Theory]
    [InlineData("Märkischer Kreis", "maerkischer-kreis")]
    [InlineData("Diginauten e. V. Garbsen", "diginauten-e-v-garbsen")]
    [InlineData("2021-11-10 Erfahrungsaustausch SMART CITY", "2021-11-10-erfahrungsaustausch-smart-city")]
    [InlineData("Straße der Öffnung", "strasse-der-oeffnung")]
    [InlineData("Mu\u0308nster", "muenster")]
    [InlineData("😀", "ohne-namen")]
    [InlineData("", "ohne-namen")]
    [InlineData("\uD83D", "ohne-namen")]
    public void A_slug_is_lower_case_with_hyphens_and_written_out_umlauts(string text, string slug) => Assert.Equal(slug, GermanText.Slug(text));

    [Fact]
    public void A_slug_has_a_longest_length_and_no_hyphen_at_its_end()
    {
        var slug = GermanText.Slug(new string('a', GermanText.SlugMaxLength - 1) + " " + new string('b', 50));

        Assert.Equal(new string('a', GermanText.SlugMaxLength - 1), slug);
    }

    [Fact]
    public void No_text_whatever_makes_folding_fail()
    {
        var random = new Random(2021);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => (char)random.Next(char.MaxValue + 1))]);
            Assert.Matches("^[a-z0-9 ]*$", GermanText.Fold(text));
            Assert.Matches("^[a-z0-9-]+$", GermanText.Slug(text));
        }
    }
}
