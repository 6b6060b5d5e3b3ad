using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class SpeakerRoleMapping : IEntityTypeConfiguration<SpeakerRole>
{
    public void Configure(EntityTypeBuilder<SpeakerRole> builder)
    {
        builder.HasIndex(s => new { s.ContributionId, s.Position }).IsUnique();
        builder.HasOne(s => s.Contribution).WithMany(c => c.Speakers).HasForeignKey(s => s.ContributionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(s => s.Person).WithMany(p => p.Roles).HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Organisation).WithMany(o => o.Speakers).HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Municipality).WithMany(m => m.Speakers).HasForeignKey(s => s.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Evidence).WithMany().HasForeignKey(s => s.EvidenceId).OnDelete(DeleteBehavior.SetNull);
    }
}
