using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Net.Http.Headers;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Hosting;

/// <summary>
/// Gives each page a validator and answers 304 to whoever has it already (RFC 9110 §13). The validator is made of the page itself, so
/// nothing has to know when a page changes. It is weak: the same page goes out compressed in several ways.
/// </summary>
public static class ConditionalPages
{
    private const int ValidatorBytes = 16;

    /// <summary>To stand behind routing: only what controllers write is looked at; files have validators of their own, see <see cref="OwnValidatorAttribute"/>.</summary>
    public static void UseConditionalPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!isRead || DeskLinks.Covers(context.Request.Path) || context.GetEndpoint()?.Metadata is not { } route
            || route.GetMetadata<ControllerActionDescriptor>() is null || route.GetMetadata<OwnValidatorAttribute>() is not null)
        {
            await next(context);
            return;
        }

        var outer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var page = new MemoryStream();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(page));
        // A file answers HEAD without making its content; the validator of nothing would not be that of the file.
        var method = context.Request.Method;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Features.Set(outer);
            context.Request.Method = method;
        }

        // What is not to be kept needs no validator.
        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.GetTypedHeaders().CacheControl?.NoStore != true)
        {
            Validate(context, page);
        }

        if (HttpMethods.IsGet(method))
        {
            page.Position = 0;
            await page.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    });

    private static void Validate(HttpContext context, MemoryStream page)
    {
        var headers = context.Response.GetTypedHeaders();
        var validator = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)).AsSpan(0, ValidatorBytes))}\"", isWeak: true);
        headers.ETag = validator;
        headers.CacheControl ??= new CacheControlHeaderValue { Public = true, NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(validator, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
            page.SetLength(0);
        }
    }
}
