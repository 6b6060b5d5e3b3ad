using System.Text.Json;

namespace SmartCityExchange.Tests.Support;

/// <summary>A suggestion as the script of the search field reads it.</summary>
public sealed record SuggestedName(string Kind, string Group, string Name, string Url, string Note, string[] Pieces);

/// <summary>How tests ask for suggestions.</summary>
public static class Suggestions
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>What is suggested to somebody who has typed this.</summary>
    public static async Task<IReadOnlyList<SuggestedName>> SuggestAsync(this ArchiveSite site, string typed)
    {
        using var answer = await site.AskForSuggestionsAsync(typed, "application/json");
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} for {JsonSerializer.Serialize(typed)}");
        return JsonSerializer.Deserialize<SuggestedName[]>(await answer.Content.ReadAsStringAsync(), Web)!;
    }

    /// <summary>The answer to a client that accepts these types.</summary>
    public static async Task<HttpResponseMessage> AskForSuggestionsAsync(this ArchiveSite site, string typed, string accepted)
    {
        ArgumentNullException.ThrowIfNull(site);
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accepted);
        return await client.GetAsync($"/suche/vorschlaege?q={Uri.EscapeDataString(typed)}");
    }
}
