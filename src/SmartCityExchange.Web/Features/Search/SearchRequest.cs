using System.Globalization;
using System.Text;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Search;

/// <summary>What a search address asks: words, filter, page. Every state of the search is such an address.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Page">From 1.</param>
public sealed record SearchRequest(string Text, SearchFilter Filter, int Page = 1)
{
    /// <summary>No visitor turns so many pages; further ones are empty.</summary>
    private const int LastPage = 100_000;

    public bool IsEmpty => Text.Length == 0 && Filter.IsEmpty;

    public string Url => ArchiveLinks.Search + Parameters;

    /// <summary>The same as a feed of events.</summary>
    public string FeedUrl => ArchiveLinks.SearchFeed + (this with { Page = 1 }).Parameters;

    /// <summary>The same as a table.</summary>
    public string TableUrl => ArchiveLinks.SearchTable + (this with { Page = 1 }).Parameters;

    /// <summary>What an address asks; a page that is no number is the first.</summary>
    public static SearchRequest Read(IQueryCollection query) => new(
        (query["q"].FirstOrDefault() ?? "").Trim(),
        SearchFilter.Read(query),
        int.TryParse(query["seite"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage) : 1);

    /// <summary>The first page with a value chosen or taken back.</summary>
    public SearchRequest Toggle(Facet facet, string value) => this with { Filter = Filter.Toggle(facet, value), Page = 1 };

    private string Parameters
    {
        get
        {
            var parameters = new StringBuilder();
            void Add(string name, string value) => parameters.Append(parameters.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            if (Text.Length > 0)
            {
                Add("q", Text);
            }

            foreach (var facet in Facets.All)
            {
                foreach (var value in Filter.Of(facet))
                {
                    Add(Facets.Parameter(facet), value);
                }
            }

            if (Page > 1)
            {
                Add("seite", Page.ToString(CultureInfo.InvariantCulture));
            }

            return parameters.ToString();
        }
    }
}
