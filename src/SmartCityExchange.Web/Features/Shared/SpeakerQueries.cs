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
public sealed record SpeakerAtEvent(int EventId, int Contribution, BilledSpeaker Speaker);
