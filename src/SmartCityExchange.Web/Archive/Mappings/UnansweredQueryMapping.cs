using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class UnansweredQueryMapping : IEntityTypeConfiguration<UnansweredQuery>
{
    public void Configure(EntityTypeBuilder<UnansweredQuery> builder)
    {
        builder.HasIndex(q => new { q.Words, q.Day }).IsUnique();
    }
}
