using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search.Suggestions;

/// <summary>A record or event whose name begins as typed.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="Note">What tells it from others of the same name: function and town of a person, the day of an event; or empty.</param>
/// <param name="Pieces">The name, the typed beginnings of its words marked.</param>
public sealed record Suggestion(RecordLink Link, string Note, IReadOnlyList<Piece> Pieces)
{
    /// <summary>As the script of the search field reads it. Its pieces are marked by turns, so the first is empty when the name begins as typed.</summary>
    public object ToJson() => new
    {
        Kind = Words.Singular(Link.Kind),
        Group = Words.Plural(Link.Kind),
        Link.Name,
        Link.Url,
        Note,
        Pieces = Pieces.SelectMany((p, i) => p.IsMarked && (i == 0 || Pieces[i - 1].IsMarked) ? new[] { "", p.Text } : [p.Text]),
    };
}
