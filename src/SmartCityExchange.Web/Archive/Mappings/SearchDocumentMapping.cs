using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class SearchDocumentMapping : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.HasIndex(d => new { d.RecordKind, d.RecordId }).IsUnique();
        builder.HasIndex(d => d.Stamp);
    }
}
