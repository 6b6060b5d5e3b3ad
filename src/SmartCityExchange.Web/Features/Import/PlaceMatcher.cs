using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;

namespace SmartCityExchange.Web.Features.Import;

/// <summary>Finds or makes the venues and series of events, each with its first revision.</summary>
public sealed class PlaceMatcher(ArchiveContext archive, RecordMatcher records, RevisionLog revisions)
{
    private readonly List<Venue> _venues = [];
    private readonly Dictionary<string, EventSeries> _series = [];
    private HashSet<string> _repeatedTitles = [];
    private string _savedBy = "";

    public async Task LoadAsync(IReadOnlyList<Report> reports, ImportOrder order, CancellationToken cancellationToken)
    {
        _savedBy = order.SavedBy;
        var names = reports.SelectMany(r => new[] { r.Venue, r.PlannedVenue }).OfType<VenueReading>().Select(v => GermanText.Fold(v.Name)).ToHashSet();
        _venues.AddRange(await archive.Venues.Include(v => v.Municipality).Bearing(names).OrderBy(v => v.Id).ToListAsync(cancellationToken));

        var titles = reports.Select(r => GermanText.Fold(r.Title.Value)).ToList();
        // A name of its own goes before another name of somebody else.
        var known = await archive.Series.Bearing(titles).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        foreach (var (name, series) in known.Select(s => (s.FoldedName, s)).Concat(known.SelectMany(s => s.FoldedAliases, (s, alias) => (alias, s))))
        {
            _series.TryAdd(name, series);
        }

        _repeatedTitles = titles.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
    }

    /// <summary>The venue of this name, its own or another, in this municipality.</summary>
    public async Task<Venue?> VenueAsync(VenueReading? reading, CancellationToken cancellationToken)
    {
        if (reading is null)
        {
            return null;
        }

        var town = reading.Ags is { } ags ? await records.MunicipalityAsync(ags, cancellationToken) : null;
        var folded = GermanText.Fold(reading.Name);
        var venue = _venues.Where(v => v.Bears(folded) && v.Municipality == town).OrderBy(v => v.FoldedName != folded).FirstOrDefault();
        if (venue is null)
        {
            venue = new Venue { Name = reading.Name, Municipality = town };
            _venues.Add(venue);
            archive.Venues.Add(venue);
            revisions.RecordNew(venue, _savedBy, null);
        }

        revisions.RecordReuse(venue, _savedBy);

        return venue;
    }

    /// <summary>The series named like the event: one that exists, or a new one when the report counts its events or several bear the title. Else null.</summary>
    public EventSeries? Series(string title, bool isCounted)
    {
        var folded = GermanText.Fold(title);
        if (!_series.TryGetValue(folded, out var series) && (isCounted || _repeatedTitles.Contains(folded)))
        {
            series = new EventSeries { Name = title };
            _series.Add(folded, series);
            archive.Series.Add(series);
            revisions.RecordNew(series, _savedBy, null);
        }

        if (series is not null)
        {
            revisions.RecordReuse(series, _savedBy);
        }

        return series;
    }
}
