using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>The newest events of a search as a feed (Atom, RFC 4287), to be told of new reports on a subject.</summary>
public static class SearchFeed
{
    private const int MostEntries = 50;

    public static async Task<string> WriteAsync(ArchiveContext archive, ArchiveSearch search, SearchRequest request, Uri site, CancellationToken cancellationToken)
    {
        var query = await search.ExpandAsync(SearchQuery.Parse(request.Text), cancellationToken);
        var onlyEvents = request.Filter.With(Facet.Kind, [Facets.Kinds[RecordKind.Event]]);
        var ids = (await search.FindAsync(query, onlyEvents, cancellationToken)).Hits.Select(h => h.RecordId).ToList();
        var events = await archive.Events.Published().NewestFirst().Where(e => ids.Contains(e.Id)).Take(MostEntries)
            .Select(e => new { e.Id, e.Key, e.Slug, e.Title, e.Date, e.EndDate, e.ChangedAt, e.Report })
            .ToListAsync(cancellationToken);
        var feed = new SyndicationFeed
        {
            Id = new Uri(site, request.FeedUrl).AbsoluteUri,
            Title = new TextSyndicationContent(request.Text.Length > 0 ? $"SmartCityExchange: {Clean(request.Text)}" : "SmartCityExchange: Veranstaltungen"),
            LastUpdatedTime = events.Count > 0 ? events.Max(e => e.ChangedAt) : DateTimeOffset.UnixEpoch,
            Language = "de",
            Items = events.ConvertAll(e => new SyndicationItem
            {
                Id = $"urn:uuid:{e.Key}",
                Title = new TextSyndicationContent(Clean(e.Title)),
                LastUpdatedTime = e.ChangedAt,
                Summary = new TextSyndicationContent(Clean($"{GermanDates.Written(e.Date, e.EndDate)}. {Summary(e.Report, query)}")),
                Links = { SyndicationLink.CreateAlternateLink(new Uri(site, ArchiveLinks.Event(e.Slug))) },
            }),
        };
        feed.Authors.Add(new SyndicationPerson { Name = "Netzwerk Innenstadt NRW" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(site, request.FeedUrl), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(site, request.Url), "text/html"));
        return Write(feed);
    }

    /// <summary>The words around the hit, else the beginning of the report.</summary>
    private static string Summary(string report, SearchQuery query)
    {
        const int BeginningLength = 240;
        return Marking.Snippet(report, query) is { } snippet ? string.Concat(snippet.Pieces.Select(p => p.Text))
            : report.Length <= BeginningLength ? report : string.Concat(report.AsSpan(0, report.LastIndexOf(' ', BeginningLength) is > 0 and var end ? end : BeginningLength), " …");
    }

    /// <summary>XML knows no control characters and no halves of characters.</summary>
    private static string Clean(string text) => string.Concat(text.Where((c, i) => XmlConvert.IsXmlChar(c)
        || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c)) || (i > 0 && XmlConvert.IsXmlSurrogatePair(c, text[i - 1]))));

    private static string Write(SyndicationFeed feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
