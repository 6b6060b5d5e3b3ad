using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Extraction;
using SmartCityExchange.Web.Archive;

namespace SmartCityExchange.Web.Features.Shared;

/// <summary>How pages read speakers.</summary>
public static class SpeakerQueries
{
    extension(IQueryable<SpeakerRole> roles)
    {
        public IQueryable<SpeakerRole> AtPublishedEvents() => roles.Where(s => s.Contribution!.Event!.Status == EventStatus.Published);

        /// <summary>Each with the Id of its event and the number of its contribution, in the order of the report.</summary>
        public IQueryable<SpeakerAtEvent> Billed() => roles
            .OrderBy(s => s.Contribution!.EventId).ThenBy(s => s.Contribution!.Number).ThenBy(s => s.Position)
            .Select(s => new SpeakerAtEvent(
                s.Contribution!.EventId,
                s.Contribution.Number,
                new Span(s.Contribution.Start, s.Contribution.Length),
                new BilledSpeaker(
                    new RecordLink(RecordKind.Person, s.Person!.Slug, s.Person.Name),
                    s.BilledName,
                    s.Function,
                    s.Unit,
                    s.Organisation == null ? null : new RecordLink(RecordKind.Organisation, s.Organisation.Slug, s.Organisation.Name),
                    s.Municipality == null ? null : new RecordLink(RecordKind.Municipality, s.Municipality.Slug, s.Municipality.Name),
                    s.Part,
                    s.EvidenceId)));
    }
}

/// <summary>A speaker, and where they spoke.</summary>
/// <param name="Contribution">Its number in the event.</param>
/// <param name="Span">Where it stands in the report.</param>
public sealed record SpeakerAtEvent(int EventId, int Contribution, Span Span, BilledSpeaker Speaker);

/// <summary>How a person was billed last.</summary>
public sealed record LatestBilling(string? Function, string? Unit, string? Organisation, string? Municipality)
{
    /// <summary>Of each of these persons the billing at the newest published event; who was not billed is left out.</summary>
    public static async Task<IReadOnlyDictionary<int, LatestBilling>> ReadAsync(ArchiveContext archive, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken)
    {
        // Ordered and sorted out here: asked to do it, SQLite begins with all published events by their day, and reads the whole archive for a few rows.
        var roles = await archive.SpeakerRoles.Where(s => personIds.Contains(s.PersonId))
            .Select(s => new
            {
                s.Id,
                s.PersonId,
                Billing = new LatestBilling(s.Function, s.Unit, s.Organisation!.Name, s.Municipality!.Name),
                s.Contribution!.Event!.Status,
                s.Contribution.Event.Date,
            })
            .ToListAsync(cancellationToken);
        return roles.Where(s => s.Status == EventStatus.Published).OrderByDescending(s => s.Date).ThenBy(s => s.Id)
            .DistinctBy(s => s.PersonId).ToDictionary(s => s.PersonId, s => s.Billing);
    }
}
