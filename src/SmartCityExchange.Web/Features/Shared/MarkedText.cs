using Microsoft.AspNetCore.Razor.TagHelpers;
using SmartCityExchange.Extraction;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>A piece of a text, marked or not.</summary>
public readonly record struct Piece(string Text, bool IsMarked)
{
    /// <summary>The stretch of a text between two positions, with the given spans marked; spans that overlap become one.</summary>
    public static IReadOnlyList<Piece> Cut(string text, Span within, IEnumerable<Span> marks)
    {
        List<Piece> pieces = [];
        var at = within.Start;
        foreach (var mark in marks.Where(m => m.Length > 0 && within.Contains(m)).OrderBy(m => m.Start).Where(m => m.End > at))
        {
            var start = Math.Max(at, mark.Start);
            if (start > at)
            {
                pieces.Add(new Piece(text[at..start], false));
            }

            pieces.Add(new Piece(text[start..mark.End], true));
            at = mark.End;
        }

        if (at < within.End)
        {
            pieces.Add(new Piece(text[at..within.End], false));
        }

        return pieces;
    }
}

/// <summary>Writes <c>&lt;marked-text pieces="…" /&gt;</c> as running text with <c>mark</c> elements and no white space of its own.</summary>
public sealed class MarkedText : TagHelper
{
    public IReadOnlyList<Piece> Pieces { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var piece in Pieces)
        {
            if (piece.IsMarked)
            {
                output.Content.AppendHtml("<mark>").Append(piece.Text).AppendHtml("</mark>");
            }
            else
            {
                output.Content.Append(piece.Text);
            }
        }
    }
}
