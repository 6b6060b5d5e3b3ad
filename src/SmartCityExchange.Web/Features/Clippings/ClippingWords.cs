using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>What the page and the text of a Merkzettel say in the same words.</summary>
public static class ClippingWords
{
    public const string Missing = "Diesen Absatz gibt es im Archiv nicht oder nicht mehr. Vielleicht wurde der Bericht zurückgezogen oder gekürzt.";

    public const string Changed = "Der Absatz lautet heute anders als zu der Zeit, als er auf den Merkzettel kam.";

    /// <summary>"3 Absätze".</summary>
    public static string Count(int passages) => passages == 1 ? "1 Absatz" : $"{passages} Absätze";

    /// <summary>A speaker in one line.</summary>
    public static string Of(BilledSpeaker speaker) => string.Join(", ", new[]
    {
        speaker.BilledName,
        speaker.Function,
        speaker.Organisation?.Name,
        speaker.Unit == speaker.Organisation?.Name ? null : speaker.Unit,
        speaker.Municipality is { } town ? $"für {town.Name}" : null,
    }.OfType<string>());
}
