using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SmartCityExchange.Tests.Features.Shared.Reports;

/// <summary>HTML as a browser sees it.</summary>
internal static class Html
{
    public static IElement Parse(string html) => new HtmlParser().ParseDocument($"<body><main>{html}</main>").QuerySelector("main")!;

    /// <summary>The words without regard to the space around them.</summary>
    public static string Words(string html) => string.Join(' ', Parse(html).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
