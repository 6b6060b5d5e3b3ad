namespace SmartCityExchange.Extraction.Text;

/// <summary>The running text of one report as the rules read it: tokens, sentences and paragraphs.</summary>
internal sealed class ReportText
{
    /// <summary>A sentence longer than this is read in pieces, so that no rule pays for a text without full stops.</summary>
    private const int LongestSentence = 300;

    private const int ShortestStory = 25;
    private const int MostHeadPassages = 30;

    private readonly SourceText _source;
    private readonly int[] _sentenceOf;
    private readonly int[] _passageOf;
    private readonly bool[] _isQuoted;

    public ReportText(SourceText source, Span body)
    {
        _source = source;
        Tokens = Tokeniser.Read(source.Text, body);
        _sentenceOf = new int[Tokens.Count];
        _passageOf = new int[Tokens.Count];
        var sentences = new List<TokenRange>();
        var paragraphs = new List<TokenRange>();
        var first = 0;
        foreach (var paragraph in Paragraphs.In(source.Text, body))
        {
            var end = first;
            while (end < Tokens.Count && Tokens[end].Span.Start < paragraph.End)
            {
                end++;
            }

            Array.Fill(_passageOf, paragraphs.Count, first, end - first);
            paragraphs.Add(new TokenRange(first, end));
            sentences.AddRange(SentenceEnds.In(Tokens, new TokenRange(first, end)).SelectMany(InPieces));
            first = end;
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            Array.Fill(_sentenceOf, i, sentences[i].First, sentences[i].Count);
        }

        Sentences = sentences;
        Passages = paragraphs;
        _isQuoted = Quotes.Inside(Tokens, paragraphs);
        var story = Enumerable.Range(0, Math.Min(MostHeadPassages, paragraphs.Count)).FirstOrDefault(passage => paragraphs[passage].Count >= ShortestStory);
        Story = sentences.Count == 0 ? 0 : _sentenceOf[paragraphs[story].First];
    }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<TokenRange> Sentences { get; }

    /// <summary>The number of the sentence with which the telling begins, below menus, headings and captions.</summary>
    public int Story { get; }

    /// <summary>Paragraphs and list items.</summary>
    public IReadOnlyList<TokenRange> Passages { get; }

    public TokenRange SentenceOf(int token) => Sentences[_sentenceOf[token]];

    /// <summary>The number of the passage that holds the token.</summary>
    public int PassageOf(int token) => _passageOf[token];

    public Evidence Evidence(TokenRange range, string rule) => new(SourceSpan(range), rule);

    public Span SourceSpan(TokenRange range) => _source.ToSource(PlainSpan(range));

    /// <summary>The words of a run of tokens, on one line.</summary>
    public string Words(TokenRange range) => range.Count <= 0 ? "" : PlainSpan(range).In(_source.Spelling).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The whole text on one line.</summary>
    public string Line() => Words(new TokenRange(0, Tokens.Count));

    /// <summary>The word at the position in small letters, or an empty string outside the text.</summary>
    public string Lower(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Lower : "";

    public bool Is(int token, string text) => token >= 0 && token < Tokens.Count && Tokens[token].Text == text;

    public bool IsCapital(int token) => token >= 0 && token < Tokens.Count && Tokens[token].IsCapital;

    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].IsWord;

    public bool IsNumber(int token) => token >= 0 && token < Tokens.Count && Tokens[token].IsNumber;

    /// <summary>Whether the token is part of what somebody said or of a name in quotation marks.</summary>
    public bool IsQuoted(int token) => token >= 0 && token < Tokens.Count && _isQuoted[token];

    /// <summary>Whether a wide gap or the edge of a cell stands before the token, so that it belongs to no name that goes before.</summary>
    public bool IsApart(int token)
    {
        if (token <= 0 || token >= Tokens.Count)
        {
            return false;
        }

        var gap = Span.Between(Tokens[token - 1].Span.End, Tokens[token].Span.Start);
        return gap.Length > 1 || (gap.Length == 1 && _source.Text[gap.Start] == '\t');
    }

    /// <summary>Whether an empty line stands before the token.</summary>
    public bool IsAfterBlankLine(int token) =>
        token > 0 && _source.Text.AsSpan(Tokens[token - 1].Span.End, Tokens[token].Span.Start - Tokens[token - 1].Span.End).Count('\n') > 1;

    private Span PlainSpan(TokenRange range) => Span.Between(Tokens[range.First].Span.Start, Tokens[range.End - 1].Span.End);

    private static IEnumerable<TokenRange> InPieces(TokenRange sentence)
    {
        for (var start = sentence.First; start < sentence.End; start += LongestSentence)
        {
            yield return new TokenRange(start, Math.Min(start + LongestSentence, sentence.End));
        }
    }
}
