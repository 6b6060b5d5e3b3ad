using System.Text.Json;
using System.Text.Json.Serialization;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>A text that waits to be looked through, exactly as received, with what was decided about it so far.</summary>
public sealed record ReceivedReport([property: JsonPropertyName(WorkingCopy.NameOfText), JsonPropertyOrder(-1)] string FileName, byte[] Content)
{
    private const int LongestName = 200;

    public ImportChoices Choices { get; init; } = new();

    public Guid Key => WorkingCopy.KeyOf(Content);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ReceivedReport FromJson(string json) => JsonSerializer.Deserialize<ReceivedReport>(json)!;

    /// <summary>The name of an uploaded file without what some browsers put before it.</summary>
    public static string NameOf(IFormFile file)
    {
        var name = new string([.. file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "Datei ohne Namen" : name.Length <= LongestName ? name : name[..LongestName];
    }
}
