using System.Text;

namespace SmartCityExchange.Extraction.Text;

/// <summary>
/// The source in the one spelling the rules read (composed letters, plain spaces, one kind of dash and quote, line feeds),
/// with the way back: every position knows the stretch of the source it stands for.
/// </summary>
internal sealed class SourceText
{
    private const int MostMarksOnALetter = 8;

    private readonly int[] _starts;
    private readonly int[] _ends;

    private SourceText(string text, string spelling, int[] starts, int[] ends)
    {
        Text = text;
        Spelling = spelling;
        _starts = starts;
        _ends = ends;
    }

    public string Text { get; }

    /// <summary>The same, position by position, with the dashes and quotes of the source: names are shown as the source spells them.</summary>
    public string Spelling { get; }

    public static SourceText Of(string source)
    {
        var text = new StringBuilder(source.Length);
        var spelling = new StringBuilder(source.Length);
        var starts = new List<int>(source.Length);
        var ends = new List<int>(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfLetter(source, at);
            var plain = end - at > 1 ? Compose(source, at, end) : Emphasis.Is(source, at) ? "" : Letters.Plain(source[at]);
            foreach (var letter in plain)
            {
                text.Append(letter);
                spelling.Append(letter is '"' or '–' or '\'' ? source[at] : letter);
                starts.Add(at);
                ends.Add(end);
            }

            at = end;
        }

        return new SourceText(text.ToString(), spelling.ToString(), [.. starts], [.. ends]);
    }

    /// <summary>The stretch of the source that the given stretch of <see cref="Text"/> stands for.</summary>
    public Span ToSource(Span span) => span.Length == 0
        ? new Span(span.Start < _starts.Length ? _starts[span.Start] : _ends.LastOrDefault(), 0)
        : Span.Between(_starts[span.Start], _ends[span.End - 1]);

    private static int EndOfLetter(string source, int at)
    {
        if (source[at] == '\r')
        {
            return at + 1 < source.Length && source[at + 1] == '\n' ? at + 2 : at + 1;
        }

        var end = at + 1;
        if (char.IsLetter(source[at]))
        {
            while (end < source.Length && end - at <= MostMarksOnALetter && Letters.IsCombining(source[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static string Compose(string source, int at, int end) =>
        source[at] == '\r' ? "\n" : source[at..end].Normalize(NormalizationForm.FormC);
}
