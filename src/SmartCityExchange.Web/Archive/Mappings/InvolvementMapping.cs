using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class InvolvementMapping : IEntityTypeConfiguration<Involvement>
{
    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.HasIndex(i => new { i.EventId, i.RecordId, i.Role }).IsUnique();
        builder.HasOne(i => i.Event).WithMany(e => e.Involvements).HasForeignKey(i => i.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(i => i.Record).WithMany(r => r.Involvements).HasForeignKey(i => i.RecordId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.Evidence).WithMany().HasForeignKey(i => i.EvidenceId).OnDelete(DeleteBehavior.SetNull);
    }
}
