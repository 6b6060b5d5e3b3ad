using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Hosting;

/// <summary>Leads every spelling of an address to the one it has: lower case, umlauts as ae, oe, ue, no slash at the end. 301 in one hop.</summary>
public static class CanonicalAddresses
{
    public static void UseCanonicalAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && Canonical(request.Path.Value ?? "/") is { } path)
        {
            context.Response.Redirect(request.PathBase + path + request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    });

    /// <summary>The canonical form of a path, or null when it is that already.</summary>
    public static string? Canonical(string path)
    {
        // Files (with a dot) have names of their own; what could not be decoded is no address at all.
        if (path == "/" || path.AsSpan().ContainsAny('.', '%'))
        {
            return null;
        }

        var canonical = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Segment));
        return canonical == path ? null : canonical;
    }

    private static string Segment(string segment) =>
        segment.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? segment : GermanText.Slug(segment);
}
