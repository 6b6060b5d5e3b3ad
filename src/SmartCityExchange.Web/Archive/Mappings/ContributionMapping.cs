using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class ContributionMapping : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> builder)
    {
        builder.HasIndex(c => new { c.EventId, c.Number }).IsUnique();
        builder.HasOne(c => c.Event).WithMany(e => e.Contributions).HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}
