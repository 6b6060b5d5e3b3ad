using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared.StructuredData;

/// <summary>
/// Writes <c>&lt;json-ld head="…" /&gt;</c>: what the page says, for machines (JSON-LD 1.1 in HTML). A block of data, which no browser runs and
/// the policy of the site lets pass. A page that no search engine should keep has none.
/// </summary>
public sealed class JsonLd(IOptions<ArchiveOptions> archive) : TagHelper
{
    /// <summary>Leaves umlauts alone, and escapes what could end the element or begin another: &lt;, &gt;, &amp; and quotes.</summary>
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public PageHead? Head { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Head?.Canonical is null)
        {
            output.SuppressOutput();
            return;
        }

        var site = archive.Value.PublicUrl;
        var about = Head.Canonical == ArchiveLinks.Home ? Thing.Site(site) : Thing.Trail(Head, site);
        var document = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = Thing.All(Head.Things(site).Append(about)) };
        output.TagName = "script";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "application/ld+json");
        output.Content.AppendHtml(document.ToJsonString(Format));
    }
}
