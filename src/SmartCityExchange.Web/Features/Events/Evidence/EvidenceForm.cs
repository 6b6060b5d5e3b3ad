using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Events.Evidence;

/// <summary>What an editor decided about the Belegstellen of an event.</summary>
public sealed class EvidenceForm
{
    public const string Accept = "ja";
    public const string Reject = "nein";

    /// <summary>The version the page showed.</summary>
    public int BaseVersion { get; set; }

    /// <summary>For each proposal, by its id: <see cref="Accept"/>, <see cref="Reject"/>, or nothing while it is open.</summary>
    public Dictionary<string, string?> Decisions { get; set; } = [];

    /// <summary>For each proposal the name, as far as the editor corrected it.</summary>
    public Dictionary<string, string?> Names { get; set; } = [];

    /// <summary>The numbers of mentions that are to go.</summary>
    public List<int> Remove { get; set; } = [];

    /// <summary>Words of the report to be marked.</summary>
    public string? Words { get; set; }

    /// <summary>Which of several places with these words, from 1.</summary>
    public int? Occurrence { get; set; }

    public RecordKind Kind { get; set; } = RecordKind.Municipality;

    /// <summary>Whom or what the words name.</summary>
    public string? Name { get; set; }

    public InvolvementRole? Role { get; set; }

    /// <summary>Decisions about names that no record bears, or several do; see the form of the event.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];

    public string? Note { get; set; }
}
