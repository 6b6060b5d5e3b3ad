namespace SmartCityExchange.Web.Features.Import.Desk;

/// <summary>What became of one file that was sent in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">Under which it waits to be looked through; null when it does not.</param>
public sealed record ReceivedFile(string Name, Guid? Key)
{
    /// <summary>How many events it holds that the archive does not have.</summary>
    public int Events { get; init; }

    /// <summary>The events of a text that says nothing the archive does not have.</summary>
    public IReadOnlyList<KnownEvent> Known { get; init; } = [];

    /// <summary>One German sentence that says why it was not taken and how to mend it.</summary>
    public string? Problem { get; init; }

    /// <summary>What could be read of a file that holds no event as it stands.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is larger than a report may be.</summary>
    public bool IsTooLong { get; init; }
}
