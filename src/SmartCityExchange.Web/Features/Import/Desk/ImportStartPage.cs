using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>Where a report is pasted or uploaded.</summary>
/// <param name="Text">What stands in the field: typed before, or what could be read of a file.</param>
public sealed record ImportStartPage(string? Text)
{
    public string? Text { get; init; } = Text.WithPlainLines();

    public const string TextField = "Text";
    public const string FileField = "Datei";

    public IReadOnlyList<FormProblem> Problems { get; init; } = [];

    /// <summary>The text came from a file that holds no event as it stands.</summary>
    public string? TextOf { get; init; }

    /// <summary>Events of a text that the archive has already.</summary>
    public IReadOnlyList<KnownEvent> Known { get; init; } = [];

    /// <summary>What became of several files that were sent at once.</summary>
    public IReadOnlyList<ReceivedFile> Files { get; init; } = [];

    /// <summary>What waits to be looked through.</summary>
    public IReadOnlyList<WaitingReport> Waiting { get; init; } = [];

    public string? ProblemAt(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;
}
