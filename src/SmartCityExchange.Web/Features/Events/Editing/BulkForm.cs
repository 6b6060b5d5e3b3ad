using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>What is done to several events at once.</summary>
public enum BulkAct
{
    /// <summary>A topic, municipality, organisation or project is linked in a role.</summary>
    Link = 1,

    /// <summary>A record is linked no longer in a role. Belegstellen that name it stay.</summary>
    Unlink = 2,

    /// <summary>The events belong to a series; without a name, to none.</summary>
    Series = 3,
}

/// <summary>The form below the list of events.</summary>
public sealed class BulkForm
{
    /// <summary>The keys of the chosen events.</summary>
    public List<Guid> Events { get; set; } = [];

    public BulkAct Act { get; set; } = BulkAct.Link;

    public RecordKind Kind { get; set; } = RecordKind.Topic;

    public string? Name { get; set; }

    public InvolvementRole Role { get; set; } = InvolvementRole.Mentioned;

    /// <summary>What is published shows the change at once; else a draft is saved beside it.</summary>
    public bool Publish { get; set; }

    public Dictionary<string, string?> Answers { get; set; } = [];

    public string? Note { get; set; }

    /// <summary>The role as the kind allows it: topics and projects are always what an event dealt with.</summary>
    public InvolvementRole RoleOfKind => Kind.IsSubject ? InvolvementRole.Subject : Role == InvolvementRole.Subject ? InvolvementRole.Mentioned : Role;
}
