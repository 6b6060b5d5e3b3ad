namespace SmartCityExchange.Web.Archive.Searching;

/// <summary>A word of the index, for compounds and typing errors. It goes with the last entry that has it.</summary>
public sealed class SearchWord
{
    public int Id { get; set; }

    /// <summary>Folded.</summary>
    public required string Word { get; init; }

    /// <summary>Parts of a group written as one word (opengovernment), which stand nowhere as such.</summary>
    public required bool IsJoined { get; init; }

    public required string Stem { get; init; }

    /// <summary>As it was first written, to be shown.</summary>
    public required string Spelling { get; init; }

    /// <summary>The word stands in a title or name.</summary>
    public required bool IsName { get; init; }
}
