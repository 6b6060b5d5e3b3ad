using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SmartCityExchange.Web.Archive;
using SmartCityExchange.Web.Archive.Accounts;
using SmartCityExchange.Web.Features.Shared;

namespace SmartCityExchange.Web.Features.Events.Editing;

/// <summary>Secret addresses for people without an account.</summary>
public sealed class PreviewLinks(ArchiveContext archive, IOptions<ArchiveOptions> options, TimeProvider clock)
{
    public const int Days = 7;

    /// <summary>Makes an address; it is told once and cannot be found out again.</summary>
    public async Task<Uri> MakeAsync(Guid eventKey, string madeBy, CancellationToken cancellationToken)
    {
        var token = SecretToken.Make();
        archive.PreviewLinks.RemoveRange(await archive.PreviewLinks.Where(l => l.ExpiresAt < Now).ToListAsync(cancellationToken));
        archive.PreviewLinks.Add(new PreviewLink { TokenHash = SecretToken.Hash(token), EventKey = eventKey, ExpiresAt = Now.AddDays(Days), MadeBy = madeBy });
        await archive.SaveChangesAsync(cancellationToken);
        return new Uri(options.Value.PublicUrl, DeskLinks.Preview(token));
    }

    /// <summary>The event a link still shows, or null.</summary>
    public async Task<Guid?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.Hash(token), Now);
        return await archive.PreviewLinks.Where(l => l.TokenHash == hash && l.ExpiresAt >= now).Select(l => (Guid?)l.EventKey).SingleOrDefaultAsync(cancellationToken);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
