using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Accounts;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class EditorMapping : IEntityTypeConfiguration<Editor>
{
    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.ToTable("Editors");
        builder.HasIndex(e => e.NormalizedEmail).IsUnique();
    }
}

internal sealed class EditorClaimMapping : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("EditorClaims");
}

internal sealed class EditorLoginMapping : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("EditorLogins");
}

internal sealed class EditorTokenMapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder) => builder.ToTable("EditorTokens");
}

internal sealed class EditorPasskeyMapping : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder) => builder.ToTable("EditorPasskeys");
}

internal sealed class StaffSessionMapping : IEntityTypeConfiguration<StaffSession>
{
    public void Configure(EntityTypeBuilder<StaffSession> builder)
    {
        builder.HasIndex(s => s.TokenHash).IsUnique();
        builder.HasOne(s => s.Editor).WithMany().HasForeignKey(s => s.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StaffLinkMapping : IEntityTypeConfiguration<StaffLink>
{
    public void Configure(EntityTypeBuilder<StaffLink> builder) => builder.HasIndex(l => l.TokenHash).IsUnique();
}

internal sealed class StaffActMapping : IEntityTypeConfiguration<StaffAct>
{
    public void Configure(EntityTypeBuilder<StaffAct> builder)
    {
        builder.Property(a => a.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(a => a.Subject).HasMaxLength(StaffAct.SubjectMaxLength);
        builder.Property(a => a.Hash);
        builder.HasIndex(a => a.PreviousHash).IsUnique();
    }
}
