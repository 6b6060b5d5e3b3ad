namespace SmartCityExchange.Extraction.Facts;

/// <summary>Puts the roles in order: each once, the strongest first; who has none is mentioned.</summary>
internal static class RoleList
{
    public static IReadOnlyList<RoleReading> Of(IEnumerable<RoleReading> roles, Evidence mention)
    {
        RoleReading[] found = [.. roles.DistinctBy(role => role.Role).OrderBy(role => role.Role)];
        return found.Length > 0 ? found : [new RoleReading(Role.Mentioned, mention)];
    }
}
