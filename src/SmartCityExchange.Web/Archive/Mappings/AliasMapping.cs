using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class AliasMapping : IEntityTypeConfiguration<Alias>
{
    public void Configure(EntityTypeBuilder<Alias> builder)
    {
        builder.HasIndex(a => a.FoldedName);
        builder.HasIndex(a => new { a.RecordId, a.Name }).IsUnique();
        builder.HasOne(a => a.Record).WithMany(r => r.Aliases).HasForeignKey(a => a.RecordId).OnDelete(DeleteBehavior.Cascade);
    }
}
