using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SmartCityExchange.Web.Features.Shared.Citing;

/// <summary>A citation as CSL-JSON (csl-data.json of citationstyles.org), which Zotero, Citavi and pandoc read. It does not say when somebody looked: nobody did yet.</summary>
public static class CslJson
{
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Citation citation, Uri site)
    {
        var item = new JsonObject
        {
            ["id"] = citation.Key,
            ["type"] = citation.IsReport ? "report" : "webpage",
            ["title"] = citation.Name,
            ["author"] = new JsonArray(new JsonObject { ["literal"] = Citation.Author }),
            ["publisher"] = Citation.Author,
            ["issued"] = new JsonObject { ["date-parts"] = Dates(citation.Date ?? citation.LastChange, citation.EndDate) },
            ["note"] = citation.State,
            ["URL"] = citation.Address(site).AbsoluteUri,
            ["language"] = "de",
        };
        item[citation.IsReport ? "source" : "container-title"] = Citation.Archive;
        if (citation.Series is { } series)
        {
            item["collection-title"] = series;
        }

        if (citation.SeriesNumber is { } number)
        {
            item["collection-number"] = number.ToString(CultureInfo.InvariantCulture);
        }

        if (citation.PassageName is { } passage)
        {
            item["section"] = passage;
        }

        return new JsonArray(item).ToJsonString(Format) + "\n";
    }

    /// <summary>One day, or the first and the last.</summary>
    private static JsonArray Dates(DateOnly day, DateOnly? end) =>
        end is { } last && last != day ? [Parts(day), Parts(last)] : [Parts(day)];

    private static JsonArray Parts(DateOnly day) => [day.Year, day.Month, day.Day];
}
