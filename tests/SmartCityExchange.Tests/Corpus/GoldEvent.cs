using System.Globalization;
using System.Text.Json;

namespace SmartCityExchange.Tests.Corpus;

/// <summary>
/// One event, person or place list of a gold file, read key by key: beside the value stands what is accepted instead
/// (<c>…_also</c>, and <c>…_null_also</c> where reading nothing is right too) and what counts neither way
/// (<c>…_optional</c>). Keys the scorer does not ask for are left alone.
/// </summary>
internal sealed record GoldEvent(JsonElement Json)
{
    public IReadOnlyList<GoldEvent> Persons => List("persons");

    public string? Value(string key) => Json.TryGetProperty(key, out var value) ? Text(value) : null;

    /// <summary>The value first, then what is accepted in its place; null where nothing is.</summary>
    public IReadOnlyList<string?> Accepted(string key) => [Value(key), .. Texts(key + "_also"), .. MayBeNothing(key) ? new string?[] { null } : []];

    public IReadOnlyList<string?> Texts(string key) =>
        Json.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(Text)] : [];

    public IReadOnlyList<GoldEvent> List(string key) =>
        Json.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(one => new GoldEvent(one))] : [];

    /// <summary>The roles of each place that are right, the expected one first.</summary>
    public IEnumerable<(string Place, IReadOnlyList<string?> Accepted)> Roles(string key)
    {
        var further = Json.TryGetProperty(key + "_also", out var also) ? new GoldEvent(also) : null;
        return Json.TryGetProperty(key, out var roles)
            ? roles.EnumerateObject().Select(role => (role.Name, (IReadOnlyList<string?>)[Text(role.Value), .. further?.Texts(role.Name) ?? []]))
            : [];
    }

    /// <summary>Where the text leaves it open ("role_null_also": true), reading nothing is no mistake.</summary>
    private bool MayBeNothing(string key) => Json.TryGetProperty(key + "_null_also", out var also) && also.ValueKind == JsonValueKind.True;

    /// <summary>A person of a neutral list may be given by the name alone.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt32().ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? name.GetString() : null,
        _ => null,
    };
}
