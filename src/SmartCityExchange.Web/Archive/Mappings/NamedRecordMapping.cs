using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class NamedRecordMapping : IEntityTypeConfiguration<NamedRecord>
{
    public void Configure(EntityTypeBuilder<NamedRecord> builder)
    {
        builder.ToTable("Records");
        builder.HasDiscriminator(r => r.RecordKind)
            .HasValue<Person>(RecordKind.Person)
            .HasValue<Municipality>(RecordKind.Municipality)
            .HasValue<Organisation>(RecordKind.Organisation)
            .HasValue<Project>(RecordKind.Project)
            .HasValue<Topic>(RecordKind.Topic)
            .HasValue<Question>(RecordKind.Question)
            .HasValue<Announcement>(RecordKind.Announcement);
        builder.HasIndex(r => r.Key).IsUnique();
        // Not by kind first: SQLite would begin with all records of a kind wherever a few are asked for by what names them.
        builder.HasIndex(r => new { r.Slug, r.RecordKind }).IsUnique();
        builder.HasIndex(r => new { r.FoldedName, r.RecordKind });
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.MergedInto).WithMany().HasForeignKey(r => r.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Name).HasMaxLength(NamedRecord.NameMaxLength);
    }
}
