namespace SmartCityExchange.Extraction.Text;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a number or a punctuation mark, and where it stands in the plain text.</summary>
/// <param name="Text">As spelled.</param>
/// <param name="Lower">The same in small letters.</param>
internal sealed record Token(TokenKind Kind, Span Span, string Text, string Lower)
{
    private string? _stem;

    /// <summary>Worked out once: every table of names asks for it.</summary>
    public string Stem => _stem ??= Extraction.Text.Stem.Of(this);

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Five digits, as a German postcode has.</summary>
    public bool IsPostcode => IsNumber && Text.Length == 5;

    /// <summary>A word that begins with a capital letter.</summary>
    public bool IsCapital => IsWord && char.IsUpper(Text[0]);

    /// <summary>An abbreviation in capitals such as BBSR.</summary>
    public bool IsAcronym => IsWord && Text.Length is >= 2 and <= 8 && Text.Count(char.IsUpper) >= 2 && Text.Count(char.IsUpper) * 2 >= Text.Length;

    /// <summary>A word that is spelled like a brand: a capital inside (regioIT), or parts joined by dots.</summary>
    public bool IsBrand => IsWord && Text.Length > 2 && (Text.AsSpan(1).ContainsAnyInRange('A', 'Z') || (Text.Contains('.') && !Text.EndsWith('.')));

    public bool Is(string mark) => Text == mark;
}
