using System.Globalization;
using System.Text.RegularExpressions;
using SmartCityExchange.Tests.Support;

namespace SmartCityExchange.Tests.Conventions;

/// <summary>The contrasts that docs/design.md promises, measured from the colours of site.css by the formula of WCAG 2.2.</summary>
public sealed partial class DesignTokensTests
{
    private static readonly string Stylesheet = File.ReadAllText(Repository.Path("src/SmartCityExchange.Web/wwwroot/site.css"));

    /// <summary>What is read on what, and at least how well.</summary>
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", 12 },
        { "ink", "leaf", 11 },
        { "ink", "amber-wash", 7 },
        { "soft", "paper", 5.5 },
        { "soft", "leaf", 5 },
        { "petrol", "paper", 7 },
        { "petrol", "leaf", 7 },
        { "petrol-deep", "paper", 7 },
        { "paper", "petrol", 7 },
        { "night-ink", "night", 12 },
        { "night-text", "night", 10 },
        { "night-text", "night-land", 8 },
        { "night-soft", "night", 7 },
        { "night-soft", "night-land", 6 },
        { "night-link", "night", 10 },
        { "night", "night-link", 10 },
        { "night", "light", 9 },
        { "night-field-ink", "night-field", 12 },
        // Things that are not text need 3.
        { "light", "night-land", 8 },
        { "light", "night", 9 },
        { "night-dot", "night-land", 3 },
        { "amber-line", "paper", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_colours_has_the_contrast_it_is_meant_to_have(string above, string below, double atLeast)
    {
        foreach (var (scheme, colours) in new[] { ("light", Light), ("dark", Dark) })
        {
            var contrast = Contrast(colours[above], colours[below]);
            Assert.True(contrast >= atLeast, string.Create(CultureInfo.InvariantCulture, $"{above} on {below}, {scheme}: {contrast:0.00}"));
        }
    }

    [Fact]
    public void A_button_on_the_night_is_read_in_white()
    {
        Assert.All(new[] { Light, Dark }, colours => Assert.InRange(Contrast("ffffff", colours["night-button"]), 4.5, 21));
        Assert.All(new[] { Light, Dark }, colours => Assert.InRange(Contrast("ffffff", colours["night-button-deep"]), 4.5, 21));
    }

    [Fact]
    public void Only_the_tokens_know_colours_of_the_screen()
    {
        var rules = Stylesheet[Stylesheet.IndexOf("@layer base {", StringComparison.Ordinal)..Stylesheet.IndexOf("@layer print {", StringComparison.Ordinal)];

        // White on the buttons of the night; shadows and marks that are dark in both schemes.
        Assert.Empty(Hex().Matches(rules).Select(m => m.Groups[1].Value).Except(["fff", "1c252b"]));
    }

    [Fact]
    public void The_handbook_of_the_design_names_every_token()
    {
        var handbook = File.ReadAllText(Repository.Path("docs/design.md"));

        Assert.DoesNotContain(Token().Matches(Stylesheet).Select(m => m.Groups[1].Value).Distinct(), name => !handbook.Contains($"--{name}", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Light => Colours(Tokens[..Tokens.IndexOf("@media", StringComparison.Ordinal)]);

    private static Dictionary<string, string> Dark
    {
        get
        {
            var dark = Tokens[Tokens.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..Tokens.IndexOf("prefers-contrast", StringComparison.Ordinal)];
            var colours = Light;
            foreach (var (name, colour) in Colours(dark))
            {
                colours[name] = colour;
            }

            return colours;
        }
    }

    private static string Tokens => Stylesheet[..Stylesheet.IndexOf("@layer base {", StringComparison.Ordinal)];

    private static Dictionary<string, string> Colours(string rules) =>
        ColourToken().Matches(rules).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex ColourToken();

    [GeneratedRegex("^ +--([a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex Token();

    [GeneratedRegex("#([0-9a-f]{3,8})\\b")]
    private static partial Regex Hex();
}
