using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class EventMapping : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.Ignore(e => e.RecordKind);
        builder.HasIndex(e => e.Key).IsUnique();
        builder.HasIndex(e => e.Slug).IsUnique();
        // Not by status first: SQLite would begin with it wherever a few events are asked for by something else, and nearly all have the same.
        builder.HasIndex(e => new { e.Date, e.Status });
        builder.HasIndex(e => e.FoldedTitle);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.Property(e => e.Title).HasMaxLength(Event.TitleMaxLength);
        builder.HasOne(e => e.Venue).WithMany().HasForeignKey(e => e.VenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.PlannedVenue).WithMany().HasForeignKey(e => e.PlannedVenueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Series).WithMany(s => s.Events).HasForeignKey(e => e.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Source).WithMany(s => s.Events).HasForeignKey(e => e.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
