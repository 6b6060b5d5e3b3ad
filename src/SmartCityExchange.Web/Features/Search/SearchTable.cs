using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>All hits of a search as a table (CSV, RFC 4180), safe to open in a spreadsheet.</summary>
public static class SearchTable
{
    /// <summary>More rows nobody looks at in a spreadsheet; the page has them all.</summary>
    private const int MostRows = 5000;

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        NewLine = "\r\n",
        // Text that a spreadsheet would take for a formula gets an apostrophe.
        InjectionOptions = InjectionOptions.Escape,
    };

    public static async Task<byte[]> WriteAsync(ArchiveContext archive, ArchiveSearch search, SearchRequest request, Uri site, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(request.Text), cancellationToken);
        var hits = request.IsEmpty ? SearchResult.Nothing.Hits : (await search.FindAsync(query, request.Filter, cancellationToken)).Hits;
        using var stream = new MemoryStream();
        // The byte order mark tells a spreadsheet that umlauts are UTF-8.
        await using (var csv = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Form))
        {
            foreach (var heading in new[] { "Art", "Name", "Datum", "Letzter Tag", "Hinweis", "Textstelle", "Adresse" })
            {
                csv.WriteField(heading);
            }

            await csv.NextRecordAsync();
            foreach (var item in await FoundItem.ReadAsync(archive, query, [.. hits.Take(MostRows)], cancellationToken))
            {
                csv.WriteField(Words.Singular(item.Link.Kind));
                csv.WriteField(item.Link.Name);
                csv.WriteField(item.Event is { } e ? GermanDates.Iso(e.Date) : "");
                csv.WriteField(item.Event?.EndDate is { } end ? GermanDates.Iso(end) : "");
                csv.WriteField(Text(item.Note));
                csv.WriteField(item.Document is { } document ? $"Im Dokument „{document}“: {Text(item.Snippet)}" : Text(item.Snippet));
                csv.WriteField(new Uri(site, item.Link.Url).AbsoluteUri);
                await csv.NextRecordAsync();
            }
        }

        return stream.ToArray();
    }

    private static string Text(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));
}
