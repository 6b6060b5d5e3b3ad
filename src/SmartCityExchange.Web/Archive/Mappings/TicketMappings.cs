using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityExchange.Web.Archive.Tickets;

namespace SmartCityExchange.Web.Archive.Mappings;

internal sealed class TicketMapping : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.Property(t => t.Number).HasMaxLength(Ticket.NumberMaxLength);
        builder.Property(t => t.Message).HasMaxLength(Ticket.MessageMaxLength);
        builder.Property(t => t.Name).HasMaxLength(Ticket.NameMaxLength);
        builder.Property(t => t.Mail).HasMaxLength(Ticket.MailMaxLength);
        builder.Property(t => t.Page).HasMaxLength(Ticket.PageMaxLength);
        builder.Property(t => t.Subject).HasConversion<string>().HasMaxLength(40);
        builder.Property(t => t.Status).HasConversion<string>().HasMaxLength(40);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => t.Number).IsUnique();
        builder.HasIndex(t => t.FormId).IsUnique();
        builder.HasIndex(t => new { t.Status, t.DueOn });
        builder.HasMany(t => t.Notes).WithOne().HasForeignKey(n => n.TicketId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TicketNoteMapping : IEntityTypeConfiguration<TicketNote>
{
    public void Configure(EntityTypeBuilder<TicketNote> builder)
    {
        builder.ToTable("TicketNotes");
        builder.Property(n => n.By).HasMaxLength(200);
        builder.Property(n => n.Text).HasMaxLength(TicketNote.TextMaxLength);
        builder.Property(n => n.Status).HasConversion<string>().HasMaxLength(40);
    }
}
