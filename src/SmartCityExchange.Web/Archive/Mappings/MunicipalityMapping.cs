using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class MunicipalityMapping : IEntityTypeConfiguration<Municipality>
{
    public void Configure(EntityTypeBuilder<Municipality> builder)
    {
        builder.HasIndex(m => m.Ags).IsUnique();
    }
}
