using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>All hits of a search as a table.</summary>
public static class SearchTable
{
    /// <summary>More rows nobody looks at in a spreadsheet; the page has them all.</summary>
    private const int MostRows = 5000;

    private static readonly string[] Headings = ["Art", "Name", "Datum", "Letzter Tag", "Hinweis", "Textstelle", "Adresse"];

    public static async Task<byte[]> WriteAsync(ArchiveContext archive, ArchiveSearch search, SearchRequest request, Uri site, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(request.Text), cancellationToken);
        var hits = request.IsEmpty ? SearchResult.Nothing.Hits : (await search.FindAsync(query, request.Filter, cancellationToken)).Hits;
        var items = await FoundItem.ReadAsync(archive, query, [.. hits.Take(MostRows)], cancellationToken);
        return await CsvTable.WriteAsync(Headings, items.Select(item => RowOf(item, site)));
    }

    private static string[] RowOf(FoundItem item, Uri site) =>
    [
        Words.Singular(item.Link.Kind),
        item.Link.Name,
        item.Event is { } e ? GermanDates.Iso(e.Date) : "",
        item.Event?.EndDate is { } end ? GermanDates.Iso(end) : "",
        Text(item.Note),
        item.Document is { } document ? $"Im Dokument „{document}“: {Text(item.Snippet)}" : Text(item.Snippet),
        new Uri(site, item.Link.Url).AbsoluteUri,
    ];

    private static string Text(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));
}
