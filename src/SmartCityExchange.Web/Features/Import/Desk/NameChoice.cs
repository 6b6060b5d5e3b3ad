namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>A doubt about who or what a name stands for, with the answers to choose from.</summary>
/// <param name="Field">The field of the form.</param>
/// <param name="Question">The doubt in words.</param>
/// <param name="Options">The answers; exactly one is chosen.</param>
public sealed record NameChoice(string Field, string Question, IReadOnlyList<NameChoice.Option> Options)
{
    /// <summary>One answer.</summary>
    public sealed record Option(string Value, string Label, bool IsChosen);
}
