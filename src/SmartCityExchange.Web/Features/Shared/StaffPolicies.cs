using System.Security.Claims;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>What signed-in people may do, by name.</summary>
public static class StaffPolicies
{
    public const string Edit = "Edit";
    public const string Publish = "Publish";
    public const string Administer = "Administer";

    public static string EditorName(this ClaimsPrincipal user) => user.Identity!.Name!;

    public static Guid EditorId(this ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
}
