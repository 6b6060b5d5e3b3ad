using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Archive.Addresses;
using SmartCityExchange.Web.Archive.Records;
using SmartCityExchange.Web.Archive.Searching;
using SmartCityExchange.Web.Archive.Tickets;

namespace SmartCityExchange.Web.Archive;

/// <summary>The whole archive as EF Core sees it. Each database has a subclass of its own, so that each has its own migrations.</summary>
public abstract class ArchiveContext(DbContextOptions options) : IdentityUserContext<Editor, Guid>(options)
{
    public DbSet<Event> Events => Set<Event>();

    public DbSet<EventSeries> Series => Set<EventSeries>();

    public DbSet<Venue> Venues => Set<Venue>();

    /// <summary>All records with a name of their own, see <see cref="RecordKinds.Named"/>.</summary>
    public DbSet<NamedRecord> Records => Set<NamedRecord>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<Municipality> Municipalities => Set<Municipality>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Project> Projects => Set<Project>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Alias> Aliases => Set<Alias>();

    public DbSet<Contribution> Contributions => Set<Contribution>();

    public DbSet<SpeakerRole> SpeakerRoles => Set<SpeakerRole>();

    public DbSet<Involvement> Involvements => Set<Involvement>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentFile> DocumentFiles => Set<DocumentFile>();

    public DbSet<ContentPage> ContentPages => Set<ContentPage>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<RetiredSlug> RetiredSlugs => Set<RetiredSlug>();

    public DbSet<RecordMerge> RecordMerges => Set<RecordMerge>();

    public DbSet<DistinctRecords> DistinctRecords => Set<DistinctRecords>();

    public DbSet<RejectedProposal> RejectedProposals => Set<RejectedProposal>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    public DbSet<StaffLink> StaffLinks => Set<StaffLink>();

    public DbSet<StaffAct> StaffActs => Set<StaffAct>();

    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    public DbSet<SearchPassage> SearchPassages => Set<SearchPassage>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    public DbSet<SearchAlias> SearchAliases => Set<SearchAlias>();

    public DbSet<UnansweredQuery> UnansweredQueries => Set<UnansweredQuery>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ArchiveContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    /// <summary>SQLite stores no time zone: without this a stored instant would come back as local time.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
