using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>What was read from a received text, to be looked through before anything is stored.</summary>
/// <param name="New">Events that may become drafts.</param>
/// <param name="Known">Events the archive has already.</param>
/// <param name="Public">Keys of the linked records that have a public page.</param>
public sealed record ImportPreviewPage(ReceivedReport Received, bool IsKnownText, IReadOnlyList<ReadEvent> New, IReadOnlyList<KnownEvent> Known, IReadOnlySet<Guid> Public)
{
    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>The first event of the text; tells one pasted text from another.</summary>
    public string? FirstHeading => New.Select(e => e.Heading).Concat(Known.Select(e => e.Name)).FirstOrDefault();

    public string Address => DeskLinks.Received(Received.Key);

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    /// <summary>The archive has it all, and the text says nothing else.</summary>
    public bool HasNothingNew => New.Count == 0 && Known.All(e => e.IsSame);
}
