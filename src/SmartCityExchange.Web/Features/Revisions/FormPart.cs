namespace SmartCityExchange.Web.Features.Revisions;

/// <summary>One field of a form of the desk, as versions are compared and joined by it.</summary>
/// <param name="Name">The property of the form; the id of its element.</param>
/// <param name="Label">What it is called on the page.</param>
/// <param name="Text">What stands in it, as words; several things in a line each.</param>
/// <param name="Copy">Puts the field of the second form into the first.</param>
public sealed record FormPart<TForm>(string Name, string Label, Func<TForm, string> Text, Action<TForm, TForm> Copy)
{
    /// <summary>Writes into the field what two people made of it in different places of a text; null for a field that is one thing.</summary>
    public Action<TForm, string>? Join { get; init; }
}
