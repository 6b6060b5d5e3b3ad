namespace SmartCityExchange.Web.Archive.Records;

/// <summary>A link that the reader proposed for words of a report and somebody rejected; it is not proposed again.</summary>
public sealed class RejectedProposal
{
    public int Id { get; set; }

    public required Guid EventKey { get; init; }

    /// <summary>Kind, folded name and words, hashed; see <c>Proposal.Signature</c>.</summary>
    public required string Signature { get; init; }

    public required string RejectedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RejectedAt { get; init; }
}
