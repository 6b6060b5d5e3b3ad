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
        builder.HasIndex(r => new { r.RecordKind, r.Slug }).IsUnique();
        builder.HasIndex(r => new { r.RecordKind, r.FoldedName });
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.MergedInto).WithMany().HasForeignKey(r => r.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Name).HasMaxLength(NamedRecord.NameMaxLength);
    }
}
