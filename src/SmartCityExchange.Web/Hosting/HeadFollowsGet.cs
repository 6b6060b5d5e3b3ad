using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace SmartCityExchange.Web.Hosting;

/// <summary>What answers GET answers HEAD too (RFC 9110 §9.3.2); routing alone would refuse it with 405.</summary>
public sealed class HeadFollowsGet : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors)
        {
            Extend(selector.ActionConstraints, c => c is HttpMethodActionConstraint { HttpMethods: var methods } && OnlyGet(methods), () => new HttpMethodActionConstraint(["GET", "HEAD"]));
            Extend(selector.EndpointMetadata, m => m is HttpMethodMetadata { HttpMethods: var methods } && OnlyGet(methods), () => new HttpMethodMetadata(["GET", "HEAD"]));
        }
    }

    private static bool OnlyGet(IEnumerable<string> methods) => methods.SequenceEqual(["GET"]);

    private static void Extend<T>(IList<T> list, Func<T, bool> isGet, Func<T> replacement)
    {
        for (var i = 0; i < list.Count; i++)
        {
            list[i] = isGet(list[i]) ? replacement() : list[i];
        }
    }
}
