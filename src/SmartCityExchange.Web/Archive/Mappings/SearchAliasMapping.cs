using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class SearchAliasMapping : IEntityTypeConfiguration<SearchAlias>
{
    public void Configure(EntityTypeBuilder<SearchAlias> builder)
    {
        builder.HasIndex(a => a.FoldedName).IsUnique();
    }
}
