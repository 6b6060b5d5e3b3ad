using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Records;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class RejectedProposalMapping : IEntityTypeConfiguration<RejectedProposal>
{
    public void Configure(EntityTypeBuilder<RejectedProposal> builder) =>
        builder.HasIndex(p => new { p.EventKey, p.Signature }).IsUnique();
}
