using SmartCityExchange.Extraction.Text;

namespace SmartCityExchange.Extraction.Layout;

/// <summary>The source by its lines, each taken apart once.</summary>
internal sealed class Page
{
    private const int ShortestRunningText = 90;
    private const int LongestHeading = 160;

    /// <summary>More of a line is never asked for its layout; the rest of a long line costs nothing.</summary>
    private const int LongestRead = 600;

    private readonly List<Token>?[] _tokens;

    public Page(string text)
    {
        Text = text;
        Lines = [.. SourceLine.In(text)];
        _tokens = new List<Token>?[Lines.Count];
    }

    public string Text { get; }

    public IReadOnlyList<SourceLine> Lines { get; }

    public Span SpanOf(int line) => Lines[line].Span;

    public string WordsOf(int line) => SpanOf(line).In(Text);

    public List<Token> TokensOf(int line) =>
        _tokens[line] ??= Tokeniser.Read(Text, new Span(SpanOf(line).Start, Math.Min(SpanOf(line).Length, LongestRead)));

    public bool IsAfterBlank(int line) => line == 0 || Lines[line].Number > Lines[line - 1].Number + 1 || IsRule(line - 1);

    /// <summary>"————": a line that is drawn and says nothing.</summary>
    public bool IsRule(int line) => SpanOf(line).Length > 2 && TokensOf(line).TrueForAll(token => token.Kind == TokenKind.Mark);

    /// <summary>A line of sentences rather than a heading, a label or an entry of a list.</summary>
    public bool IsRunningText(int line) =>
        SpanOf(line).Length >= ShortestRunningText || (EndsSentence(SpanOf(line)) && TokensOf(line).Count(token => token.IsWord && !token.IsCapital) > 3);

    // A heading may end in a motto: „Die Mischung macht's“.
    private bool EndsSentence(Span span) => Text[span.End - 1] is '.' or '!' or '?' || (Text[span.End - 1] is '"' && span.Length > 1 && Text[span.End - 2] is '.' or '!' or '?' or ',');

    public bool IsHeading(int line)
    {
        var span = SpanOf(line);
        return span.Length <= LongestHeading && Text[span.End - 1] is not ('.' or ',' or ';' or ':') && Text.AsSpan(span.Start, span.Length).ContainsLetter()
            && !IsButton(line)
            && Text[span.Start] is not ('-' or '•' or '–' or '|' or '\t' or '@');
    }

    /// <summary>"teilen", "drucken": one word in small letters.</summary>
    private bool IsButton(int line) => TokensOf(line) is [{ IsWord: true, IsCapital: false, IsBrand: false }];

    /// <summary>How many # stand before a Markdown heading; none for any other line.</summary>
    public int HeadingLevel(int line)
    {
        var span = SpanOf(line);
        var level = 0;
        while (level < span.Length && Text[span.Start + level] == '#')
        {
            level++;
        }

        return level is > 0 and <= 6 && level < span.Length && Text[span.Start + level] == ' ' ? level : 0;
    }
}
