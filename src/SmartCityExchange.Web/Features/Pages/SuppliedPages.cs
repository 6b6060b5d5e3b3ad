using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Features.Revisions;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Pages;

/// <summary>A page as this version of the program supplies it.</summary>
public sealed record SuppliedPage(string Slug, string Title, string Text)
{
    /// <summary>Title and text, to be compared with another.</summary>
    public string Whole => $"{Title}\n\n{Text}";

    /// <summary>Tells one text from another.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Whole)).AsSpan(0, 8));
}

/// <summary>
/// The Markdown that lies beside this file, and how it gets into the archive: at the start of the program, as a version by nobody of the staff.
/// A page that staff changed is left as it is; the desk then shows what a new release would say.
/// </summary>
public sealed class SuppliedPages(ArchiveContext archive, RevisionLog revisions, TimeProvider clock)
{
    public const string SavedBy = "Mitgeliefert";

    /// <summary>By slug.</summary>
    public static IReadOnlyDictionary<string, SuppliedPage> All { get; } = ArchiveLinks.SuppliedPages.Select(path => Read(path[1..])).ToDictionary(p => p.Slug);

    /// <summary>The statements that the supplied page of a slug makes; none where no page is supplied.</summary>
    public static IReadOnlyCollection<string> StatementsOf(string slug) =>
        All.TryGetValue(slug, out var page) ? [.. PageStatements.In(page.Text).Keys] : [];

    /// <summary>Adds pages that are new, and gives those that staff never changed the text of this version.</summary>
    public async Task BringInAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellationToken);
        var known = await archive.ContentPages.ToDictionaryAsync(p => p.Slug, cancellationToken);
        foreach (var supplied in All.Values)
        {
            if (!known.TryGetValue(supplied.Slug, out var page))
            {
                page = new ContentPage { Slug = supplied.Slug, Title = "", Text = "", Status = ContentPageStatus.Published, FollowsSupplied = true };
                archive.ContentPages.Add(page);
                Take(page, supplied);
                revisions.RecordNew(page, SavedBy, null);
            }
            else if (page.FollowsSupplied && (page.Title, page.Text) != (supplied.Title, supplied.Text))
            {
                Take(page, supplied);
                revisions.RecordChange(page, SavedBy, "Neue Fassung des Programms");
            }
        }

        await archive.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private void Take(ContentPage page, SuppliedPage supplied)
    {
        (page.Title, page.Text) = (supplied.Title, supplied.Text);
        (page.SuppliedTitle, page.SuppliedText) = (supplied.Title, supplied.Text);
        page.ChangedAt = clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>The first line of the file, "# Title", is the heading.</summary>
    private static SuppliedPage Read(string slug)
    {
        using var reader = new StreamReader(typeof(SuppliedPages).Assembly.GetManifestResourceStream($"{slug}.md")!);
        return new SuppliedPage(slug, reader.ReadLine()!.TrimStart('#', ' '), reader.ReadToEnd().ReplaceLineEndings("\n").Trim());
    }
}
