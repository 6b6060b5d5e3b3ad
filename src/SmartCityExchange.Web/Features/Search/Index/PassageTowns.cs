using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Features.Search.Index;

/// <summary>Whose experience a passage tells: which municipalities, and how they take part in it.</summary>
internal static class PassageTowns
{
    /// <summary>Each municipality with its strongest evidence.</summary>
    public static IReadOnlyDictionary<int, TownEvidence> Of(IndexedEvent e, Talk? talk, List<NamedPlace> places)
    {
        Dictionary<int, TownEvidence> towns = [];
        void Add(int town, TownEvidence evidence) => towns[town] = towns.TryGetValue(town, out var known) && known < evidence ? known : evidence;

        var spokenFor = talk?.Speakers.Select(s => s.MunicipalityId).OfType<int>().ToHashSet() ?? [];
        foreach (var town in spokenFor)
        {
            Add(town, TownEvidence.Reported);
        }

        var projects = e.Links.Where(l => l.Kind == RecordKind.Project).Select(l => l.RecordId).ToHashSet();
        foreach (var links in e.Links.Where(l => l.Kind == RecordKind.Municipality).GroupBy(l => l.RecordId))
        {
            var here = places.FindAll(p => p.RecordId == links.Key);
            if (links.Any(l => l.Role == InvolvementRole.Host))
            {
                Add(links.Key, TownEvidence.Host);
            }

            if (here.Count > 0 && Evidence(links, here, places.FindAll(p => projects.Contains(p.RecordId)), spokenFor.Count > 0) is { } evidence)
            {
                Add(links.Key, evidence);
            }
        }

        return towns;
    }

    private static TownEvidence? Evidence(IEnumerable<IndexedEvent.Link> links, List<NamedPlace> here, List<NamedPlace> projects, bool othersSpeak)
    {
        var all = links.ToList();
        if (all.Exists(l => l.OnlyInName))
        {
            // "Mensch Solingen!" is a project of the town; the Stadtwerke of a town are not the town.
            return here.Exists(p => projects.Exists(project => project.Span.Contains(p.Span))) ? TownEvidence.ProjectShown : null;
        }

        bool Says(InvolvementRole role) => all.Exists(l => l.Role == role && (!othersSpeak || here.Exists(p => p.MentionId == l.EvidenceId)));
        return Says(InvolvementRole.Presents) ? TownEvidence.Reported : Says(InvolvementRole.Supports) ? TownEvidence.ProjectShown : TownEvidence.Mentioned;
    }
}
