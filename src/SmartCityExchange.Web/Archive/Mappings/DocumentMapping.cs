using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class DocumentMapping : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.Ignore(d => d.RecordKind);
        builder.HasIndex(d => d.Key).IsUnique();
        builder.HasIndex(d => new { d.EventId, d.Status });
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.Title).HasMaxLength(Document.TextMaxLength);
        // An event is erased after its documents, whose addresses and files are given up one by one.
        builder.HasOne(d => d.Event).WithMany().HasForeignKey(d => d.EventId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DocumentFileMapping : IEntityTypeConfiguration<DocumentFile>
{
    public void Configure(EntityTypeBuilder<DocumentFile> builder)
    {
        builder.HasIndex(f => new { f.DocumentId, f.Number }).IsUnique();
        builder.HasIndex(f => f.Sha256);
        builder.HasOne(f => f.Document).WithMany(d => d.Files).HasForeignKey(f => f.DocumentId).OnDelete(DeleteBehavior.Cascade);
    }
}
