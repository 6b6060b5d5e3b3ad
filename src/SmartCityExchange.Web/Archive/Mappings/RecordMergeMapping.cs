using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Records;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class RecordMergeMapping : IEntityTypeConfiguration<RecordMerge>
{
    public void Configure(EntityTypeBuilder<RecordMerge> builder)
    {
        builder.HasIndex(m => m.IntoKey);
        builder.HasIndex(m => m.FromKey);
        builder.OwnsMany(m => m.Events, e => e.ToJson());
    }
}

internal sealed class DistinctRecordsMapping : IEntityTypeConfiguration<DistinctRecords>
{
    public void Configure(EntityTypeBuilder<DistinctRecords> builder)
    {
        builder.HasIndex(d => new { d.One, d.Other }).IsUnique();
    }
}
