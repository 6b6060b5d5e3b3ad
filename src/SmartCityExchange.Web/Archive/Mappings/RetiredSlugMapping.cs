using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Addresses;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class RetiredSlugMapping : IEntityTypeConfiguration<RetiredSlug>
{
    public void Configure(EntityTypeBuilder<RetiredSlug> builder)
    {
        builder.HasIndex(s => new { s.RecordKind, s.Slug }).IsUnique();
        builder.HasIndex(s => s.RecordKey);
    }
}
