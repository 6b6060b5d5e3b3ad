using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Documents;

/// <summary>How a file that somebody uploaded is sent: as itself and nothing else, with no right to do anything (OWASP ASVS 5.0 §5.4, BSI APP.3.1).</summary>
public static class DocumentAnswers
{
    /// <summary>Opened in a tab all the same, it is alone and loads, runs and sends nothing.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>The file to be saved.</summary>
    public static IActionResult Attachment(this Controller controller, string path, string sha256, DocumentType type, string name)
    {
        controller.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return controller.Stored(path, sha256, type);
    }

    /// <summary>A picture, which was written anew, to be shown in a page.</summary>
    public static IActionResult Shown(this Controller controller, string path, string sha256, DocumentType type)
    {
        controller.Response.Headers.ContentDisposition = "inline";
        return controller.Stored(path, sha256, type);
    }

    private static PhysicalFileResult Stored(this Controller controller, string path, string sha256, DocumentType type)
    {
        controller.Response.Headers.ContentSecurityPolicy = Sandbox;
        // What is withdrawn is not shown from a cache.
        controller.Response.Headers.CacheControl = "public, no-cache";
        return new PhysicalFileResult(path, DocumentTypes.Of(type).MediaType)
        {
            EnableRangeProcessing = true,
            EntityTag = new EntityTagHeaderValue($"\"{sha256}\""),
        };
    }
}
