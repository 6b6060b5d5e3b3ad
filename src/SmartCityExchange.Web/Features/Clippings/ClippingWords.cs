namespace SmartCityExchange.Web.Features.Clippings;

/// <summary>What the page and the text of a Merkzettel say in the same words.</summary>
public static class ClippingWords
{
    public const string Missing = "Diesen Absatz gibt es im Archiv nicht oder nicht mehr. Vielleicht wurde der Bericht zurückgezogen oder gekürzt.";

    public const string Changed = "Der Absatz lautet heute anders als zu der Zeit, als er auf den Merkzettel kam.";
}
