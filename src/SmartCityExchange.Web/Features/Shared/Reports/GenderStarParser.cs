using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SmartCityExchange.Web.Features.Shared.Reports;

/// <summary>The star inside a word (Akteur*innen, Praktiker*in) is a letter of German, not the beginning of emphasis.</summary>
internal sealed class GenderStarParser : InlineParser
{
    public GenderStarParser() => OpeningCharacters = ['*'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsLetter(slice.PeekCharExtra(-1)) || !char.IsLetter(slice.PeekChar()))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (processor.Inline is LiteralInline word && word.Content.Text == slice.Text && word.Content.End + 1 == slice.Start)
        {
            word.Content.End = slice.Start;
            word.Span.End = start;
        }
        else
        {
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, slice.Start),
                Span = new SourceSpan(start, start),
                Line = line,
                Column = column,
            };
        }

        slice.SkipChar();
        return true;
    }
}
