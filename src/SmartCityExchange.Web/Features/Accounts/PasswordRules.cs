using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Accounts;

/// <summary>
/// What a password must be: long, and not guessable from what everybody knows. No rules of composition (NIST SP 800-63B, ASVS 6.2.5):
/// they make passwords worse.
/// </summary>
public static class PasswordRules
{
    public const int MinLength = 15;
    public const int MaxLength = 128;

    /// <summary>A password of fewer different signs is a pattern.</summary>
    private const int LeastDifferent = 6;

    /// <summary>So much must be left of it when all well-known words are taken out.</summary>
    private const int LeastOwn = 8;

    /// <summary>Words of this house, of the most common passwords, and rows of the keyboard.</summary>
    private static readonly string[] Known =
    [
        "smartcity", "exchange", "innenstadt", "netzwerk", "erfahrungsaustausch", "redaktion", "archiv", "stadt", "gemeinde", "nordrhein", "westfalen", "nrw",
        "passwort", "password", "kennwort", "geheim", "secret", "willkommen", "welcome", "hallo", "admin", "administrator", "login", "letmein", "iloveyou", "ichliebedich",
        "qwertz", "qwerty", "asdfgh", "yxcvbn", "zxcvbn", "1q2w3e", "123456", "234567", "345678", "456789", "567890", "987654", "654321", "abcdef", "abc123",
        "sommer", "winter", "fruehling", "herbst", "januar", "februar", "montag", "schalke", "borussia", "dortmund", "fussball", "master", "monkey", "dragon", "football", "superman",
    ];

    /// <summary>What is wrong with the password and how to mend it; null when it is good.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="own">Name and mail of whose it is.</param>
    public static string? Problem(string? password, params string?[] own)
    {
        if (password is null || password.Length < MinLength)
        {
            return $"Bitte nehmen Sie mindestens {MinLength} Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.";
        }

        if (password.Length > MaxLength)
        {
            return $"Bitte nehmen Sie höchstens {MaxLength} Zeichen.";
        }

        var plain = password.ToLowerInvariant();
        var words = own.SelectMany(o => GermanText.Fold(o ?? "").Split(' ')).Where(w => w.Length >= 3).Concat(Known);
        var rest = words.Aggregate(plain, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return plain.Distinct().Count() < LeastDifferent || rest.Length < LeastOwn || IsRepeated(plain)
            ? "Dieses Passwort lässt sich leicht erraten: Es besteht aus bekannten Wörtern, Ihrem Namen oder einem Muster. Bitte nehmen Sie ein anderes."
            : null;
    }

    /// <summary>The same few signs again and again.</summary>
    private static bool IsRepeated(string text) => Enumerable.Range(1, text.Length / 2).Any(period => Enumerable.Range(period, text.Length - period).All(i => text[i] == text[i - period]));
}
