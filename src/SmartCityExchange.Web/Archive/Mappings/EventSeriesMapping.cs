using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class EventSeriesMapping : IEntityTypeConfiguration<EventSeries>
{
    public void Configure(EntityTypeBuilder<EventSeries> builder)
    {
        builder.ToTable("EventSeries");
        builder.Ignore(s => s.RecordKind);
        builder.HasIndex(s => s.Key).IsUnique();
        builder.HasIndex(s => s.FoldedName).IsUnique();
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}
