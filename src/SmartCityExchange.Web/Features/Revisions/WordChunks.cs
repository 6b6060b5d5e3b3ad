using System.Globalization;
using DiffPlex;

namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>Cuts a text into words, the white space between them and single signs; joined again they are the text.</summary>
internal sealed class WordChunks : IChunker
{
    public static readonly WordChunks Instance = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> chunks = [];
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            var kind = KindOf(text[start]);
            while (kind != Kind.Sign && end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
            }

            chunks.Add(text[start..end]);
            start = end;
        }

        return chunks;
    }

    private static Kind KindOf(char c) => c switch
    {
        '\n' or '\r' => Kind.LineBreak,
        _ when char.IsWhiteSpace(c) => Kind.Space,
        _ when IsPartOfWord(c) => Kind.Word,
        _ => Kind.Sign,
    };

    /// <summary>Also halves of emoji, joiners and combining accents, which a cut would spoil.</summary>
    public static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    private enum Kind
    {
        Word,
        Space,
        LineBreak,
        Sign,
    }
}

/// <summary>Cuts a text into lines, each with its line break.</summary>
internal sealed class LineChunks : IChunker
{
    public static readonly LineChunks Instance = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> lines = [];
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
