using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class VenueMapping : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> builder)
    {
        builder.Ignore(v => v.RecordKind);
        builder.HasIndex(v => v.Key).IsUnique();
        builder.HasIndex(v => v.FoldedName);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasOne(v => v.Municipality).WithMany().HasForeignKey(v => v.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
