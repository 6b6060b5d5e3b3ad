using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pictures;

/// <summary>What the picture of a record shows where its page is passed on: a title, and the towns it speaks of as points of light.</summary>
/// <param name="Title">In large letters.</param>
/// <param name="Line">What it is, or when it was.</param>
/// <param name="Note">What the archive has of it.</param>
/// <param name="Lights">The towns; those without a known place are left out.</param>
public sealed record RecordPicture(string Title, string Line, string Note, IReadOnlyList<RecordPicture.Light> Lights)
{
    /// <summary>So many lights are told apart; of an event with more, those with the strongest roles.</summary>
    private const int MostLights = 400;

    /// <param name="IsBright">The record itself, or a town that took part.</param>
    public sealed record Light(string Name, double Latitude, double Longitude, bool IsBright);

    /// <summary>The same for pictures that look the same.</summary>
    public string Key => string.Join('\n', Lights.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Name}\t{l.Latitude}\t{l.Longitude}\t{l.IsBright}")).Prepend($"{Title}\n{Line}\n{Note}"));

    public static async Task<RecordPicture?> OfEventAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken)
    {
        var row = await archive.Events.Published().Where(e => e.Slug == slug)
            .Select(e => new { e.Id, Link = new EventLink(e.Slug, e.Title, e.Date, e.EndDate), Talks = e.Contributions.Count })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var towns = await archive.Involvements.Where(i => i.EventId == row.Id && !i.OnlyInName && i.Record is Municipality)
            .Select(i => new { i.Role, ((Municipality)i.Record!).Ags, i.Record.Name })
            .ToListAsync(cancellationToken);
        var strongest = towns.OrderBy(t => t.Role).DistinctBy(t => t.Ags).ToList();
        string?[] counts = [strongest.Count > 0 ? Words.Count(strongest.Count, RecordKind.Municipality) : null, row.Talks > 0 ? $"{row.Talks} {(row.Talks == 1 ? "Beitrag" : "Beiträge")}" : null];
        return new RecordPicture(
            row.Link.Title, row.Link.WrittenDate, string.Join(" · ", counts.OfType<string>()), Lit(strongest.Select(t => (t.Ags, t.Name, t.Role <= InvolvementRole.Presents))));
    }

    public static async Task<RecordPicture?> OfTownAsync(ArchiveContext archive, string slug, CancellationToken cancellationToken)
    {
        var town = await archive.Municipalities.Public().Where(m => m.Slug == slug)
            .Select(m => new { m.Id, m.Ags, m.Name, m.Kind, m.DistrictName, m.State, Places = m.Mentions.Count(i => i.Event!.Status == EventStatus.Published && i.Start != null) })
            .SingleOrDefaultAsync(cancellationToken);
        if (town is null)
        {
            return null;
        }

        var events = archive.Involvements.Where(i => i.RecordId == town.Id && i.Event!.Status == EventStatus.Published).Select(i => i.EventId);
        var companions = await archive.Involvements.Where(i => events.Contains(i.EventId) && i.RecordId != town.Id && !i.OnlyInName && i.Record is Municipality)
            .Select(i => new { ((Municipality)i.Record!).Ags, i.Record.Name })
            .Distinct().OrderBy(m => m.Ags).ToListAsync(cancellationToken);
        return new RecordPicture(
            town.Name,
            Words.Place(town.Kind, town.DistrictName, town.State),
            town.Places == 0 ? "" : town.Places == 1 ? "1 Mal in Berichten genannt" : $"{town.Places} Mal in Berichten genannt",
            Lit(companions.Select(c => (c.Ags, c.Name, false)).Prepend((town.Ags, town.Name, true))));
    }

    /// <summary>The picture of the archive as a whole.</summary>
    public static async Task<RecordPicture> OfSiteAsync(ArchiveContext archive, CancellationToken cancellationToken)
    {
        var towns = await archive.Municipalities.Public().OrderBy(m => m.Ags).Select(m => new { m.Ags, m.Name }).ToListAsync(cancellationToken);
        return new RecordPicture(
            "Wer hat Erfahrung mit …?", "Erfahrungsaustausch Smart City", towns.Count > 0 ? $"{Words.Count(towns.Count, RecordKind.Municipality)} mit Belegstellen" : "", Lit(towns.Select(t => (t.Ags, t.Name, true))));
    }

    private static List<Light> Lit(IEnumerable<(string Ags, string Name, bool IsBright)> towns) =>
    [
        .. towns.Take(MostLights).Select(t => (Town: t, Place: Gazetteer.Find(t.Ags)))
            .Where(t => t.Place is { Latitude: not null, Longitude: not null })
            .Select(t => new Light(t.Town.Name, t.Place!.Latitude!.Value, t.Place.Longitude!.Value, t.Town.IsBright)),
    ];
}
