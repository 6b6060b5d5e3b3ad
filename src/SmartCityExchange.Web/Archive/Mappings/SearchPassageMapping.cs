using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class SearchPassageMapping : IEntityTypeConfiguration<SearchPassage>, IEntityTypeConfiguration<SearchPassageTown>
{
    public void Configure(EntityTypeBuilder<SearchPassage> builder)
    {
        builder.HasOne(p => p.Event).WithMany().HasForeignKey(p => p.EventId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Towns).WithOne(t => t.Passage).HasForeignKey(t => t.PassageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SearchPassageTown> builder)
    {
        builder.HasKey(t => new { t.PassageId, t.MunicipalityId });
        builder.HasOne(t => t.Municipality).WithMany().HasForeignKey(t => t.MunicipalityId).OnDelete(DeleteBehavior.Cascade);
    }
}
