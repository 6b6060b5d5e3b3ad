using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>Words of a report that the reader takes for the name of somebody or something, and nobody has marked yet.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Name">Its name in the nominative.</param>
/// <param name="Span">The words in the report.</param>
/// <param name="Quote">The words as they stand.</param>
/// <param name="Role">How it takes part, as far as the reader says; a person takes part by speaking, which the form of the event says.</param>
/// <param name="Rule">The reading rule.</param>
public sealed record Proposal(RecordKind Kind, string Name, Span Span, string Quote, InvolvementRole? Role, string Rule)
{
    /// <summary>How often this rule is right, between 0 and 1, as measured on the tuning corpus.</summary>
    public double Confidence => Rules.ConfidenceOf(Rule);

    /// <summary>The same for the same words and name wherever they stand: a decision outlives an edit that moves them.</summary>
    public string Signature => SecretToken.Hash($"{Kind} {GermanText.Fold(Name)} {Quote}")[..24];

    /// <summary>The name of its fields in the form.</summary>
    public string Id => $"{Signature}-{Span.Start}";
}
