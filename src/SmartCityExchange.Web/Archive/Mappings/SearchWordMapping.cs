using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Searching;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class SearchWordMapping : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> builder)
    {
        builder.HasIndex(w => new { w.Word, w.IsJoined, w.IsName }).IsUnique();
    }
}
