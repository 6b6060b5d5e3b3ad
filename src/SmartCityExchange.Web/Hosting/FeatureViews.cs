using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace SmartCityExchange.Web.Hosting;

/// <summary>A view lies in the folder of its controller or in one above it; what several features use lies in <c>Features/Shared</c>.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Root = "SmartCityExchange.Web.";
    private const string Feature = "feature";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            context.Values[Feature] = action.ControllerTypeInfo.Namespace![Root.Length..].Replace('.', '/');
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Feature, out var folder) && folder is not null)
        {
            for (var at = folder; at.Contains('/', StringComparison.Ordinal); at = at[..at.LastIndexOf('/')])
            {
                yield return $"/{at}/{{0}}.cshtml";
            }
        }

        yield return "/Features/Shared/{0}.cshtml";
    }
}
