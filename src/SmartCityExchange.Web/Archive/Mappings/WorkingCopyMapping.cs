using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class WorkingCopyMapping : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.HasIndex(c => new { c.EditorId, c.RecordKey }).IsUnique();
        builder.HasIndex(c => c.RecordKey);
    }
}
