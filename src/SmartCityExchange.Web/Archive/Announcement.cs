namespace SmartCityExchange.Web.Archive;

/// <summary>What became of something announced. The numbers are stored.</summary>
public enum AnnouncementOutcome
{
    Underway = 1,
    Done = 2,
    Dropped = 3,
}

/// <summary>
/// What a report said was still to come; its name is the sentence that said so. The earliest report whose words are marked with it
/// announced it, words of later reports tell how it went on.
/// </summary>
public sealed class Announcement() : NamedRecord(RecordKind.Announcement)
{
    public const int OutcomeNoteMaxLength = 1000;

    /// <summary>What the editors know became of it; null while nobody knows.</summary>
    public AnnouncementOutcome? Outcome { get; set; }

    /// <summary>How the editors know.</summary>
    public string? OutcomeNote { get; set; }
}

/// <summary>The common questions asked of announcements.</summary>
public static class AnnouncementQueries
{
    extension(IQueryable<Announcement> announcements)
    {
        /// <summary>Those of which it is known how they went on, by a later published report or by the editors; or those of which it is not.</summary>
        public IQueryable<Announcement> WithSequel(bool isKnown) => announcements.Where(a => isKnown == (a.Outcome != null || a.OutcomeNote != null
            || a.Involvements.Where(i => i.Event!.Status == EventStatus.Published).Select(i => i.Event!.Date).Distinct().Count() > 1));
    }
}
