using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> builder)
    {
        builder.ToTable(t => t.HasCheckConstraint("CK_Mentions_RecordOrField", "(\"RecordId\" IS NULL) <> (\"Field\" IS NULL)"));
        builder.HasIndex(m => new { m.EventId, m.Start });
        builder.Property(m => m.Quote).HasMaxLength(Mention.QuoteMaxLength);
        builder.HasOne(m => m.Event).WithMany(e => e.Mentions).HasForeignKey(m => m.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(m => m.Record).WithMany(r => r.Mentions).HasForeignKey(m => m.RecordId).OnDelete(DeleteBehavior.Restrict);
    }
}
